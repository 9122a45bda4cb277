import type { Texts } from '@/lib/i18n/texts';

export const usage: Texts = {
  'anthropic.Usage': 'リクエストで使用したトークン数。',
  'anthropic.Usage.input_tokens':
    '新たに読み取ったトークン数。プロンプト全体は、これにキャッシュの 2 つの値を加えたものです。',
  'anthropic.Usage.inference_geo': 'モデルを実行した地域。',
  'anthropic.CacheWritten': '読み取ってキャッシュに入れたトークン数。',
  'anthropic.CacheRead': 'キャッシュから読み取ったトークン数。料金は 10 分の 1 です。',
  'anthropic.CacheCreation': 'キャッシュに入れたトークン数の保持期間別内訳。',
  'anthropic.CacheCreation.ephemeral_5m_input_tokens': '保持期間 5 分でキャッシュに入れたトークン数。',
  'anthropic.CacheCreation.ephemeral_1h_input_tokens': '保持期間 1 時間でキャッシュに入れたトークン数。',
  'anthropic.OutputTokens': '思考を含む、生成したトークン数。',
  'anthropic.OutputTokensDetails': '出力トークンの内訳。',
  'anthropic.OutputTokensDetails.thinking_tokens':
    '思考のトークン数。要約だけを示す場合も、思考全体を数えます。',
  'anthropic.ServerToolUsage': 'API 側のツールの呼び出し回数。',
  'anthropic.ServerToolUsage.web_search_requests': 'Web 検索の回数。1 回ごとに料金がかかります。',
  'anthropic.ServerToolUsage.web_fetch_requests': 'ページを読み取った回数。料金はトークンの分だけです。',
  'anthropic.UsedServiceTier': 'リクエストの処理に使われた容量。',
  'anthropic.UsedServiceTier.standard': '通常の容量。',
  'anthropic.UsedServiceTier.priority': '予約済みの容量。',
  'anthropic.UsedServiceTier.batch': 'バッチ用の容量。料金は半額です。',
  'anthropic.DeltaUsage': 'その時点までのトークン数。累計なので、message_start の値と置き換えます。',
  'anthropic.DeltaUsage.input_tokens':
    '新たに読み取ったトークン数。その間に実行されたツールの結果も含みます。',
};
