import type { Texts } from '@/lib/i18n/texts';

export const storedVideoEndpoints: Texts = {
  'ark.retrieve-video-task.title': '動画タスクの取得',
  'ark.retrieve-video-task.summary':
    'タスクの進み具合と、成功した場合は 24 時間有効な動画のアドレスを返します。status が queued または running の間は、取得し直してください。失敗したタスクにも 200 が返り、理由は error にあります。',
  'ark.retrieve-video-task.choose': 'タスクとして開始した動画の進み具合を確認できます。',
  'ark.retrieve-video-task.responses.200': 'タスク。status を確認してください。',
  'ark.retrieve-video-task.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しない値か、許可されない内容です。param がフィールドを示すので、修正してから再試行してください。',
  'ark.retrieve-video-task.responses.401':
    'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'ark.retrieve-video-task.responses.403': 'アカウントがこのモデルを使えないか、未払いの料金があります。',
  'ark.retrieve-video-task.responses.404':
    'このタスクはありません。7 日の経過、削除、または別のアカウントのタスクであることが考えられます。',
  'ark.retrieve-video-task.responses.429':
    '1 分間のリクエスト数かトークン数が多すぎるか、キューが満杯です。間隔を延ばしながら再試行してください。QuotaExceeded の場合は無料枠を使い切っており、待っても解決しません。',
  'ark.retrieve-video-task.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'ark.retrieve-video-task.scenarios.succeeded.title': '完成した動画',
  'ark.retrieve-video-task.scenarios.succeeded.summary':
    'content.video_url のアドレスは 24 時間有効です。すぐに動画を保存してください。',
  'ark.retrieve-video-task.scenarios.last-frame.title': '完成した動画と末尾フレーム',
  'ark.retrieve-video-task.scenarios.last-frame.summary':
    'return_last_frame を指定して開始したタスクなので、両方のアドレスがあります。',
  'ark.retrieve-video-task.scenarios.queued.title': '待機中のタスク',
  'ark.retrieve-video-task.scenarios.queued.summary':
    '数秒空けて取得し直します。キャンセルできるのは待機中のタスクだけです。',
  'ark.retrieve-video-task.scenarios.running.title': '処理中のタスク',
  'ark.retrieve-video-task.scenarios.running.summary':
    '進捗率はありません。間隔を 5 秒から 30 秒まで延ばしながら取得し直します。',
  'ark.retrieve-video-task.scenarios.failed.title': '失敗したタスク',
  'ark.retrieve-video-task.scenarios.failed.summary':
    '応答のステータスは 200 で、動画がない理由は error にあります。料金はかかりません。',
  'ark.retrieve-video-task.scenarios.cancelled.title': 'キャンセルされたタスク',
  'ark.retrieve-video-task.scenarios.cancelled.summary': '待機中に削除されたタスクです。料金はかかりません。',
  'ark.retrieve-video-task.scenarios.expired.title': '期限切れのタスク',
  'ark.retrieve-video-task.scenarios.expired.summary':
    'execution_expires_after 以内に完了しませんでした。容量が不足すると、flex のタスクで起こります。',
  'ark.retrieve-video-task.scenarios.unknown-task.title': '存在しないタスク',
  'ark.retrieve-video-task.scenarios.unknown-task.summary':
    'タスクの保持期間は 7 日間で、開始したアカウントだけが取得できます。',
  'ark.retrieve-video-task.path.id': 'タスクの ID。',
  'ark.list-video-tasks.title': '動画タスク一覧の取得',
  'ark.list-video-tasks.summary':
    '過去 7 日間のタスクを、新しい順にページに分けて返します。すべてのタスクのほか、状態、モデル、ID で絞り込むこともできます。',
  'ark.list-video-tasks.choose': 'ID がわからなくなったものも含めて、タスクを探します。',
  'ark.list-video-tasks.responses.200': '1 ページ分のタスク。',
  'ark.list-video-tasks.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しない値か、許可されない内容です。param がフィールドを示すので、修正してから再試行してください。',
  'ark.list-video-tasks.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'ark.list-video-tasks.responses.403': 'アカウントがこのモデルを使えないか、未払いの料金があります。',
  'ark.list-video-tasks.responses.429':
    '1 分間のリクエスト数かトークン数が多すぎるか、キューが満杯です。間隔を延ばしながら再試行してください。QuotaExceeded の場合は無料枠を使い切っており、待っても解決しません。',
  'ark.list-video-tasks.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'ark.list-video-tasks.scenarios.all.title': '最新のタスク',
  'ark.list-video-tasks.scenarios.all.summary':
    '過去 7 日間のタスクを新しい順に返します。total は全ページの件数です。',
  'ark.list-video-tasks.scenarios.waiting.title': '状態とモデルによる絞り込み',
  'ark.list-video-tasks.scenarios.waiting.summary':
    'フィルターの名前にはドットが入ります。複数のフィルターは AND 条件になります。',
  'ark.delete-video-task.title': '動画タスクのキャンセルと削除',
  'ark.delete-video-task.summary':
    '待機中のタスクをキャンセルするか、終了したタスクの記録を削除します。生成中のタスクは停止できません。',
  'ark.delete-video-task.choose': '待機中のタスクをキャンセルするか、終了したタスクを削除します。',
  'ark.delete-video-task.responses.200': '完了しました。応答は空のオブジェクトです。',
  'ark.delete-video-task.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しない値か、許可されない内容です。param がフィールドを示すので、修正してから再試行してください。',
  'ark.delete-video-task.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'ark.delete-video-task.responses.403': 'アカウントがこのモデルを使えないか、未払いの料金があります。',
  'ark.delete-video-task.responses.404':
    'このタスクはありません。7 日の経過、削除、または別のアカウントのタスクであることが考えられます。',
  'ark.delete-video-task.responses.409': 'タスクは処理中なので、キャンセルも削除もできません。',
  'ark.delete-video-task.responses.429':
    '1 分間のリクエスト数かトークン数が多すぎるか、キューが満杯です。間隔を延ばしながら再試行してください。QuotaExceeded の場合は無料枠を使い切っており、待っても解決しません。',
  'ark.delete-video-task.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'ark.delete-video-task.scenarios.cancel.title': '待機中のタスクをキャンセルする',
  'ark.delete-video-task.scenarios.cancel.summary':
    'タスクは残り、status が cancelled になります。応答は空のオブジェクトです。',
  'ark.delete-video-task.scenarios.delete.title': '終了したタスクを削除する',
  'ark.delete-video-task.scenarios.delete.summary': '記録がなくなり、動画のアドレスも取得できなくなります。',
  'ark.delete-video-task.scenarios.still-running.title': '停止できない処理中のタスク',
  'ark.delete-video-task.scenarios.still-running.summary': '終了するのを待ってから削除してください。',
  'ark.delete-video-task.scenarios.unknown-task.title': '存在しないタスク',
  'ark.delete-video-task.scenarios.unknown-task.summary':
    'タスクの保持期間は 7 日間で、操作できるのは開始したアカウントだけです。',
  'ark.delete-video-task.path.id': 'タスクの ID。',
};
