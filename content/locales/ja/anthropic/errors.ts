import type { Texts } from '@/lib/i18n/texts';

export const errors: Texts = {
  'anthropic.ErrorResponse':
    '失敗したリクエストへの応答。ストリームでは、ステータス 200 の後に最後のイベントとして届きます。',
  'anthropic.ErrorResponse.request_id':
    'リクエストの ID。request-id ヘッダーと同じです。問い合わせの際に伝えてください。',
  'anthropic.ErrorBody': 'エラーの内容。',
  'anthropic.ErrorBody.type': 'エラーの名前。新しいものが加わることがあります。',
  'anthropic.ErrorBody.message': 'エラーの内容と箇所（例: messages.0.content）。文言は変わることがあります。',
  'anthropic.ErrorType': 'プログラムで判定するためのエラー名。',
  'anthropic.ErrorType.invalid_request_error':
    '400: リクエストの形式が正しくないか、このモデルまたはバージョンが拒否。',
  'anthropic.ErrorType.authentication_error': '401: キーがないか無効。',
  'anthropic.ErrorType.billing_error': '402: 支払いに関する問題。',
  'anthropic.ErrorType.permission_error': '403: キーに許可されていない操作。',
  'anthropic.ErrorType.not_found_error': '404: 存在しないモデルまたはパス。',
  'anthropic.ErrorType.conflict_error': '409: 別のリクエストとの競合。',
  'anthropic.ErrorType.request_too_large': '413: 32 MB を超えるボディ。',
  'anthropic.ErrorType.rate_limit_error': '429: 短時間のリクエスト数またはトークン数が過多。',
  'anthropic.ErrorType.api_error': '500: サービス側の障害。',
  'anthropic.ErrorType.timeout_error': '504: 時間超過。長い応答はストリーミングで受け取ってください。',
  'anthropic.ErrorType.overloaded_error': '529: サービスの過負荷。後で再試行してください。',
};
