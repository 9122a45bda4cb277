import type { Texts } from '@/lib/i18n/texts';

export const modelInfo: Texts = {
  'anthropic.ListModelsResponse': '1 ページ分のモデル。',
  'anthropic.ListModelsResponse.data': 'このページのモデル。新しい順に並びます。',
  'anthropic.ListModelsResponse.has_more': '次のページがあるかどうか。',
  'anthropic.ListModelsResponse.first_id': '前のページを取得するときに before_id として送ります。',
  'anthropic.ListModelsResponse.last_id': '次のページを取得するときに after_id として送ります。',
  'anthropic.ModelInfo':
    'モデル。旧バージョンとほとんどのゲートウェイは、最初の 4 つのメンバーだけを返します。',
  'anthropic.ModelInfo.id': 'リクエストで指定するモデルコード。',
  'anthropic.ModelInfo.display_name': '表示名。',
  'anthropic.ModelInfo.created_at': '公開された日時（RFC 3339 形式）。',
  'anthropic.ModelInfo.max_input_tokens': '入力トークン数の上限。',
  'anthropic.ModelInfo.max_tokens': '指定できる max_tokens の最大値。',
  'anthropic.ModelInfo.line': 'モデルの系列。haiku、sonnet、opus、またはより新しい系列です。',
  'anthropic.ModelInfo.deprecated_at': '非推奨になった日時。',
  'anthropic.ModelInfo.retires_at': '提供終了の予定日時。',
  'anthropic.ModelInfo.capabilities':
    'モデルの機能。image_input、thinking、structured_outputs などの名前をキーにします。',
  'anthropic.Lifecycle': 'ベンダーによるモデルの提供状況。',
  'anthropic.Lifecycle.active': '誰でも利用可能。',
  'anthropic.Lifecycle.deprecated': 'まだ応答しますが、提供終了の予定です。',
  'anthropic.Lifecycle.retired': 'すでに応答しません。',
  'anthropic.Capability': 'モデルの機能とその対応状況。詳細を持つものもあります。',
  'anthropic.Capability.supported': 'モデルが対応しているかどうか。',
};
