import type { Texts } from '@/lib/i18n/texts';

export const models: Texts = {
  'models.gpt-5.4.summary':
    'GPT-5.4 世代の大型モデル。コード、エージェント、最大 100 万トークンのドキュメント向けです。テキストと画像を読み取り、テキストで応答します。デフォルトでは推論しません。推論させる場合は xhigh までの 4 段階があり、temperature、top_p、logprobs を拒否します。',
  'models.gpt-5.2.summary':
    'GPT-5.4 の 1 つ前の大型モデル。リクエストは同じで、コンテキストは 400,000 トークンと小さめです。デフォルトでは推論しません。推論させる場合は xhigh までの 4 段階があり、temperature、top_p、logprobs を拒否します。',
  'models.gpt-5.summary':
    'GPT-5 系列の最初のモデル。応答の前に必ず推論し、minimal から high までの 4 段階があります。temperature をはじめ、サンプリングの設定をすべて拒否します。同じ系列の以降のモデルは、推論なしでも応答できます。',
};
