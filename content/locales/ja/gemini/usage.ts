import type { Texts } from '@/lib/i18n/texts';

export const usage: Texts = {
  'gemini.UsageMetadata': 'リクエストで使用したトークン数。',
  'gemini.UsageMetadata.promptTokenCount': '入力全体のトークン数。キャッシュによる分も含みます。',
  'gemini.UsageMetadata.cachedContentTokenCount':
    'プロンプトのトークンのうち、キャッシュから読み取った数。料金は低くなります。',
  'gemini.UsageMetadata.candidatesTokenCount': 'すべての応答のトークン数。思考は含みません。',
  'gemini.UsageMetadata.toolUsePromptTokenCount':
    '組み込みツールがモデルに渡したトークン数（読み取ったページなど）。',
  'gemini.UsageMetadata.thoughtsTokenCount': '思考のトークン数。出力として課金されます。',
  'gemini.UsageMetadata.totalTokenCount': 'プロンプト、ツール、思考、応答のトークン数の合計。',
  'gemini.UsageMetadata.promptTokensDetails': 'プロンプトのトークン数のコンテンツの種類別内訳。',
  'gemini.UsageMetadata.cacheTokensDetails': 'キャッシュされたトークン数のコンテンツの種類別内訳。',
  'gemini.UsageMetadata.candidatesTokensDetails': '応答のトークン数のコンテンツの種類別内訳。',
  'gemini.UsageMetadata.toolUsePromptTokensDetails': 'ツールのトークン数のコンテンツの種類別内訳。',
  'gemini.UsageMetadata.trafficType': 'リクエストの処理に適用されたプラン。',
  'gemini.UsageMetadata.initialPromptTokenCount':
    '応答を継続した場合の、最初のリクエストのプロンプトのトークン数。',
  'gemini.ModalityTokenCount': '1 種類のコンテンツのトークン数。',
  'gemini.ModalityTokenCount.modality': 'コンテンツの種類。',
  'gemini.ModalityTokenCount.tokenCount': 'そのトークン数。',
  'gemini.Modality': 'トークンを数えるコンテンツの種類。',
  'gemini.Modality.MODALITY_UNSPECIFIED': '未指定。',
  'gemini.Modality.DOCUMENT': 'PDF などのドキュメントのページ。',
  'gemini.TrafficType': 'リクエストの処理に適用されたプラン。',
  'gemini.TrafficType.TRAFFIC_TYPE_UNSPECIFIED': '未指定。',
  'gemini.TrafficType.ON_DEMAND': '従量課金。',
  'gemini.TrafficType.ON_DEMAND_PRIORITY': '従量課金。優先的に処理。',
  'gemini.TrafficType.ON_DEMAND_FLEX': '従量課金。割安で優先度は低め。',
  'gemini.TrafficType.ON_DEMAND_OFFPEAK': '従量課金。混雑時間帯以外。',
  'gemini.TrafficType.PROVISIONED_THROUGHPUT': '予約済みの容量から処理。',
};
