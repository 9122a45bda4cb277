import type { Texts } from '@/lib/i18n/texts';

export const models: Texts = {
  'models.claude-opus-4-6.summary':
    'Claude 4.6 世代で最大のモデル。エージェント、大規模なコードベース、長文ドキュメント向けです。テキスト、画像、PDF を読み取り、思考の長さを自ら決めます。目安は effort の 4 段階で示します。書きかけの応答の続きは生成しません。最後のメッセージは user のものにする必要があります。',
  'models.claude-opus-4-6-cc.summary':
    'ゲートウェイが、Claude Code などのコーディング用クライアントに Claude Opus 4.6 を提供する際の名前。料金が異なることがよくあります。リクエスト、応答、上限は claude-opus-4-6 と同じです。こうしたクライアントからのものに見えないリクエストは、拒否されることがあります。',
  'models.claude-sonnet-4-5-20250929.summary':
    'Claude 4.5 世代の中型モデル。手頃な料金で、チャット、コード、エージェントに使えます。テキスト、画像、PDF を読み取り、指定した予算内で思考します。予算がなければ、すぐに応答します。temperature と top_p は、どちらか一方だけを送ってください。',
};
