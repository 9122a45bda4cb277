import type { Texts } from '@/lib/i18n/texts';

export const storedEndpoints: Texts = {
  'openai.get-response.title': 'レスポンスの取得',
  'openai.get-response.summary':
    '保存された応答を ID で取得します。30 日間取得できます。バックグラウンドの応答が queued または in_progress の間は、数秒ごとに取得し直してください。',
  'openai.get-response.choose': 'バックグラウンドで、または以前に生成された応答を取得します。',
  'openai.get-response.responses.200': 'その時点までの応答。状態は status でわかります。',
  'openai.get-response.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しないフィールドまたは値があります。param がそのフィールドを示すので、修正してから再試行してください。',
  'openai.get-response.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.get-response.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.get-response.responses.404':
    'この ID の応答は保存されていません。ID の誤り、30 日の経過、削除、または store が false や別のキーでの生成が考えられます。',
  'openai.get-response.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.get-response.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.get-response.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.get-response.scenarios.completed.title': 'バックグラウンドの応答',
  'openai.get-response.scenarios.completed.summary':
    'status が queued または in_progress の間は、取得し直します。この例では完了しています。',
  'openai.get-response.scenarios.unknown-response.title': '保存されていない ID',
  'openai.get-response.scenarios.unknown-response.summary':
    '削除した応答、store が false の応答、別のキーの応答は見つかりません。',
  'openai.get-response.path.response_id': '保存された応答の ID。',
  'openai.GetResponseQuery': '返す内容と返し方。',
  'openai.GetResponseQuery.include': '追加で返すもの。SDK は値ごとに include[] を 1 つずつ送ります。',
  'openai.GetResponseQuery.stream':
    '応答を、POST /v1/responses と同じ Server-Sent Events で送ります。background と stream を指定して開始した応答に限ります。',
  'openai.GetResponseQuery.starting_after':
    'この sequence_number のイベントの次から、ストリームを再開します。',
  'openai.GetResponseQuery.include_obfuscation':
    'イベントにランダムな文字を足します。false を送ると通信量を節約できます。',
  'openai.cancel-response.title': 'レスポンスのキャンセル',
  'openai.cancel-response.summary':
    'バックグラウンドで生成中の応答を停止します。それまでに生成した分には料金がかかります。もう一度キャンセルしても何も変わらず、応答がそのまま返ります。',
  'openai.cancel-response.choose': 'バックグラウンドの応答を停止します。',
  'openai.cancel-response.responses.200':
    'status が cancelled の応答。すでに終了していた場合は、そのままの応答です。',
  'openai.cancel-response.responses.400': 'background を true にして開始した応答ではありません。',
  'openai.cancel-response.responses.401':
    'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.cancel-response.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.cancel-response.responses.404':
    'この ID の応答は保存されていません。ID の誤り、30 日の経過、削除、または store が false や別のキーでの生成が考えられます。',
  'openai.cancel-response.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.cancel-response.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.cancel-response.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.cancel-response.scenarios.cancel.title': 'バックグラウンドの処理を停止する',
  'openai.cancel-response.scenarios.cancel.summary':
    'status が cancelled の応答が、それまでに生成された内容とともに返ります。',
  'openai.cancel-response.scenarios.not-in-background.title': 'バックグラウンドではない応答',
  'openai.cancel-response.scenarios.not-in-background.summary':
    'このような応答は、接続を閉じると停止します。',
  'openai.cancel-response.path.response_id': '保存された応答の ID。',
  'openai.delete-response.title': 'レスポンスの削除',
  'openai.delete-response.summary':
    '保存された応答を、30 日が過ぎる前に削除します。以降、その応答から会話を続けることはできません。',
  'openai.delete-response.choose': '保存された応答を削除します。',
  'openai.delete-response.responses.200': '応答を削除しました。',
  'openai.delete-response.responses.401':
    'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.delete-response.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.delete-response.responses.404':
    'この ID の応答は保存されていません。ID の誤り、30 日の経過、削除、または store が false や別のキーでの生成が考えられます。',
  'openai.delete-response.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.delete-response.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.delete-response.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.delete-response.scenarios.delete.title': '応答を削除する',
  'openai.delete-response.scenarios.delete.summary': 'その応答から続けた応答には、伝えられた内容が残ります。',
  'openai.delete-response.path.response_id': '保存された応答の ID。',
  'openai.DeletedResponse': '削除した応答。',
  'openai.DeletedResponse.id': '削除した応答の ID。',
  'openai.DeletedResponse.deleted': '常に true です。',
};
