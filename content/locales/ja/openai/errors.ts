import type { Texts } from '@/lib/i18n/texts';

export const errors: Texts = {
  'openai.ErrorResponse': '失敗したリクエストへの応答。',
  'openai.ErrorResponse.error':
    'エラーの内容。開始済みのストリームでは、この形の最後のイベントとして届きます。',
  'openai.ErrorBody': 'エラーの内容と箇所。',
  'openai.ErrorBody.message': '人が読むためのエラーの説明。文言は変わることがあります。',
  'openai.ErrorBody.type': 'エラーの分類。',
  'openai.ErrorBody.param':
    '誤りのあるフィールド（例: messages[0].content）。特定の 1 フィールドでなければ null です。',
  'openai.ErrorBody.code':
    'プログラムで判定するための原因。null のことが多く、その場合は HTTP ステータスで判断します。',
  'openai.ErrorType': 'エラーの分類。',
  'openai.ErrorType.invalid_request_error':
    'リクエストの誤り。フィールド、キー、モデルのいずれかに問題があります。',
  'openai.ErrorType.authentication_error': 'キーがないか、無効。',
  'openai.ErrorType.permission_error': 'キーに許可されていない操作。',
  'openai.ErrorType.not_found_error': '存在しないモデルまたはパス。',
  'openai.ErrorType.rate_limit_error': '短時間での使いすぎ。',
  'openai.ErrorType.insufficient_quota': 'クレジット切れ。待っても解決しません。',
  'openai.ErrorType.tokens': '1 分あたりのトークン数が上限に到達。',
  'openai.ErrorType.requests': '1 分あたりのリクエスト数が上限に到達。',
  'openai.ErrorType.server_error': 'サービス側の障害。',
  'openai.ErrorType.image_generation_user_error': '生成できない、または生成してはならない画像の要求。',
  'openai.ErrorCode': 'プログラムで判定するためのエラーの原因。',
  'openai.ErrorCode.invalid_api_key': 'キーが未登録、入力誤り、または失効済み。',
  'openai.ErrorCode.model_not_found': '存在しないモデル、またはキーで使えないモデル。',
  'openai.ErrorCode.insufficient_quota': 'クレジット切れ。',
  'openai.ErrorCode.rate_limit_exceeded': '待ってから再試行してください。',
  'openai.ErrorCode.context_length_exceeded': 'プロンプトと応答の合計がモデルの上限を超過。',
  'openai.ErrorCode.unsupported_parameter': 'モデルが対応しないフィールド。',
  'openai.ErrorCode.unsupported_value': 'モデルはフィールドに対応するものの、この値には非対応。',
  'openai.ErrorCode.missing_required_parameter': '必要なフィールドの不足。',
  'openai.ErrorCode.invalid_value': 'フィールドに指定できない値。',
  'openai.ErrorCode.moderation_blocked': '安全性フィルターによるリクエストの拒否。',
  'openai.ErrorCode.content_policy_violation': 'プロンプトの利用ポリシー違反。',
  'openai.ErrorCode.unknown_url': '存在しないパスまたはメソッド。',
};
