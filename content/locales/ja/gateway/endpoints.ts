import type { Texts } from '@/lib/i18n/texts';

export const endpoints: Texts = {
  'gateway.create-video.title': 'ゲートウェイでの動画の生成',
  'gateway.create-video.summary':
    'ゲートウェイが提供するあらゆるベンダーの動画を、共通の形式で生成し始めます。指定するのはモデル、プロンプト、画像、秒数です。特定のベンダーにしかないものは metadata に入れると、ベンダーへのリクエストにそのまま加えられます。同じフィールドをフォームで送り、input_reference にファイルを入れることもできます。ホスト型ゲートウェイの中には、このアドレスで代わりに content を持つ Ark のボディを受け付けるものもあります。',
  'gateway.create-video.choose':
    'すべてのベンダーの動画モデルに共通する、ゲートウェイの形式です。複数のベンダーを切り替えるコードに選びます。',
  'gateway.create-video.responses.200':
    'タスクを受け付けました。ID を控え、終了するまで取得し直してください。料金の算出方法は X-New-Api-Other-Ratios ヘッダーにあります。',
  'gateway.create-video.responses.400':
    'リクエストに不足があるか、ベンダーが拒否したか、タスクが存在しません。',
  'gateway.create-video.responses.401':
    'Authorization ヘッダーがないか、ゲートウェイにキーが登録されていません。',
  'gateway.create-video.responses.403':
    'クレジットを使い切っているか、このモデルまたは接続元がキーに許可されていません。',
  'gateway.create-video.responses.429':
    '短時間のリクエスト数が多すぎます。間隔を延ばしながら再試行してください。',
  'gateway.create-video.responses.500':
    'ゲートウェイの障害。code が invalid_request の場合はリクエストの誤りです。再試行では解決しないので、修正してください。',
  'gateway.create-video.responses.503': '現在、このモデルを提供するチャネルがありません。',
  'gateway.create-video.scenarios.text-to-video.title': 'テキストから動画を生成する',
  'gateway.create-video.scenarios.text-to-video.summary':
    '応答は ID です。終了するまでタスクを取得し直し、その後に動画を取得します。',
  'gateway.create-video.scenarios.image-to-video.title': '画像から始める',
  'gateway.create-video.scenarios.image-to-video.summary':
    'images に data: URL またはアドレスを指定します。1 枚なら、動画の先頭フレームになります。',
  'gateway.create-video.scenarios.first-last-frame.title': '画像に role を指定する',
  'gateway.create-video.scenarios.first-last-frame.summary':
    'metadata の内容はそのままベンダーに渡るため、その content で各画像の用途を指定できます。',
  'gateway.create-video.scenarios.video-to-video.title': '動画を編集する',
  'gateway.create-video.scenarios.video-to-video.summary':
    '編集する動画も metadata.content に入れ、role を reference_video にします。',
  'gateway.create-video.scenarios.blank-prompt.title': '空のプロンプト',
  'gateway.create-video.scenarios.blank-prompt.summary':
    'エラーに error メンバーがないため、OpenAI のクライアントはステータスだけを表示します。',
  'gateway.create-video.scenarios.wrong-type.title': '文字列で指定した duration',
  'gateway.create-video.scenarios.wrong-type.summary':
    '解釈できないボディには、リクエストの誤りであっても 500 が返ります。',
  'gateway.retrieve-video.title': 'ゲートウェイでの動画の取得',
  'gateway.retrieve-video.summary':
    '動画の進み具合と、完成した場合は取得先のアドレスを返します。タスクは code、message、data を持つエンベロープに入っています。一部のゲートウェイのページには、task_id、status（queued、processing、succeeded、failed）、url、metadata が並ぶ別の形も載っています。ゲートウェイが不明な場合は、両方を読み取れるようにしてください。ベンダー側でキャンセルまたは期限切れになったタスクは、いつまでも IN_PROGRESS のままなので、一定時間で打ち切ってください。',
  'gateway.retrieve-video.choose': 'このゲートウェイで開始した動画の進み具合を確認できます。',
  'gateway.retrieve-video.responses.200': 'エンベロープに入ったタスク。data.status を確認してください。',
  'gateway.retrieve-video.responses.400':
    'タスクが存在しないか、別のキーのものです。code は task_not_exist です。',
  'gateway.retrieve-video.responses.401':
    'Authorization ヘッダーがないか、ゲートウェイにキーが登録されていません。',
  'gateway.retrieve-video.responses.403':
    'クレジットを使い切っているか、このモデルまたは接続元がキーに許可されていません。',
  'gateway.retrieve-video.responses.429':
    '短時間のリクエスト数が多すぎます。間隔を延ばしながら再試行してください。',
  'gateway.retrieve-video.responses.500':
    'ゲートウェイの障害。code が invalid_request の場合はリクエストの誤りです。再試行では解決しないので、修正してください。',
  'gateway.retrieve-video.scenarios.success.title': '完成した動画',
  'gateway.retrieve-video.scenarios.success.summary':
    'result_url のアドレスは、ベンダーが動画を保持する間だけ有効です。Seedance では 1 日です。',
  'gateway.retrieve-video.scenarios.in-progress.title': '処理中のタスク',
  'gateway.retrieve-video.scenarios.in-progress.summary': 'progress は 50% のような文字列で、目安です。',
  'gateway.retrieve-video.scenarios.queued.title': '待機中のタスク',
  'gateway.retrieve-video.scenarios.queued.summary':
    'NOT_START、SUBMITTED、QUEUED はどれも、まだ何も生成されていないことを意味します。',
  'gateway.retrieve-video.scenarios.failure.title': '失敗したタスク',
  'gateway.retrieve-video.scenarios.failure.summary':
    'ベンダーの説明は fail_reason にあります。課金された分は返還されます。',
  'gateway.retrieve-video.scenarios.unknown-task.title': '存在しないタスク',
  'gateway.retrieve-video.scenarios.unknown-task.summary':
    'ステータスは 404 ではなく 400 です。ほかのエラーとは、code の task_not_exist で区別します。',
  'gateway.retrieve-video.path.task_id': 'タスクの ID。',
};
