import type { Texts } from '@/lib/i18n/texts';

export const videoEndpoints: Texts = {
  'ark.create-video-task.title': '動画タスクの作成',
  'ark.create-video-task.summary':
    '動画の生成を開始し、すぐにタスクの ID を返します。何をもとに動画を作るかは content で指定します。プロンプトのほか、先頭フレームと末尾フレームの画像、または参照する画像、動画、音声を渡せます。フレームと参照の role は併用できません。生成には 30 秒から数分かかります。',
  'ark.create-video-task.choose':
    'Seedance モデル本来のプロトコルで、画像、動画、音声に role を指定できます。',
  'ark.create-video-task.responses.200':
    'タスクを受け付けました。ID を控え、終了するまで取得し直してください。',
  'ark.create-video-task.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しない値か、許可されない内容です。param がフィールドを示すので、修正してから再試行してください。',
  'ark.create-video-task.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'ark.create-video-task.responses.403': 'アカウントがこのモデルを使えないか、未払いの料金があります。',
  'ark.create-video-task.responses.404':
    'モデル、推論エンドポイント、タスクのいずれかが存在しないか、アカウントで有効化されていません。',
  'ark.create-video-task.responses.429':
    '1 分間のリクエスト数かトークン数が多すぎるか、キューが満杯です。間隔を延ばしながら再試行してください。QuotaExceeded の場合は無料枠を使い切っており、待っても解決しません。',
  'ark.create-video-task.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'ark.create-video-task.scenarios.text-to-video.title': 'テキストから動画を生成する',
  'ark.create-video-task.scenarios.text-to-video.summary':
    '応答は ID です。終了するまでタスクを取得し直し、その後に動画を取得します。',
  'ark.create-video-task.scenarios.first-frame.title': '画像から始める',
  'ark.create-video-task.scenarios.first-frame.summary':
    '動画はこの画像から始まります。ratio が adaptive なら、アスペクト比も画像に合わせます。',
  'ark.create-video-task.scenarios.first-last-frame.title': '画像で始めて画像で終える',
  'ark.create-video-task.scenarios.first-last-frame.summary':
    '画像が 2 枚の場合は role が必要です。1 枚目から 2 枚目への変化はプロンプトで伝えます。',
  'ark.create-video-task.scenarios.reference-images.title': '画像を参照する',
  'ark.create-video-task.scenarios.reference-images.summary':
    'プロンプトでは、画像の中での順番で参照画像を指します。フレームとは併用できません。',
  'ark.create-video-task.scenarios.reference-video-audio.title': '画像、動画、音声を参照する',
  'ark.create-video-task.scenarios.reference-video-audio.summary':
    'カメラワークは動画から、被写体は画像から、音楽は音声から取り入れます。',
  'ark.create-video-task.scenarios.video-to-video.title': '動画を編集する',
  'ark.create-video-task.scenarios.video-to-video.summary':
    '置き換えるものと、カメラの動きなど、そのまま残すものを伝えます。',
  'ark.create-video-task.scenarios.return-last-frame.title': '末尾フレームを受け取る',
  'ark.create-video-task.scenarios.return-last-frame.summary':
    '完了したタスクには last_frame_url も入り、次の動画の先頭フレームに使えます。',
  'ark.create-video-task.scenarios.quick.title': '短時間でできる縦長の動画',
  'ark.create-video-task.scenarios.quick.summary':
    '低解像度、短時間、音声なし。待ち時間が最も短く、料金も最も低くなります。',
  'ark.create-video-task.scenarios.mixed-roles.title': 'フレームと参照の混在',
  'ark.create-video-task.scenarios.mixed-roles.summary':
    '指定できるのは、動画の始まりと終わりか、参照するもののどちらか一方です。',
  'ark.create-video-task.scenarios.sound-alone.title': '音声だけのリクエスト',
  'ark.create-video-task.scenarios.sound-alone.summary':
    '音声は、画像または動画と一緒でなければ拒否されます。',
  'ark.create-video-task.scenarios.too-long.title': '上限を超える長さ',
  'ark.create-video-task.scenarios.too-long.summary':
    'duration の範囲はモデルごとに異なります。長い動画は、複数の動画をつないで作ります。',
  'ark.create-video-task.scenarios.sensitive-prompt.title': '許可されないプロンプト',
  'ark.create-video-task.scenarios.sensitive-prompt.summary':
    'リクエストの内容に問題があればすぐに拒否されます。動画の内容に問題があれば、タスクが失敗します。',
  'ark.create-video-task.scenarios.draft.title': 'まずドラフトを作る',
  'ark.create-video-task.scenarios.draft.summary':
    'ドラフトは 480p で安価に生成されます。アイデアがうまくいくかどうかを確かめられます。',
  'ark.create-video-task.scenarios.from-draft.title': 'ドラフトを本番の品質で生成する',
  'ark.create-video-task.scenarios.from-draft.summary':
    'ドラフトのタスクを指定すると、プロンプト、画像、シード、長さが引き継がれます。',
};
