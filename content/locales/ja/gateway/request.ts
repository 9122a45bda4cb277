import type { Texts } from '@/lib/i18n/texts';

export const request: Texts = {
  'gateway.VideoRequest': '任意のベンダーで生成する動画。',
  'gateway.VideoRequest.model': 'モデルコード。',
  'gateway.VideoRequest.prompt': '動画で起こること。空白だけでは拒否されます。',
  'gateway.VideoRequest.image': '先頭フレームの画像。アドレス、data: URL、または Base64 だけで指定します。',
  'gateway.VideoRequest.images':
    '複数の画像。role は付けられません。role が必要な場合は、metadata に content を入れます。',
  'gateway.VideoRequest.duration': '長さ（秒）。省略するとモデルのデフォルトです。',
  'gateway.VideoRequest.seconds':
    'OpenAI のクライアントと同じ、文字列での長さ（秒）。duration がないか 0 の場合に読み取られます。',
  'gateway.VideoRequest.size': '幅と高さ（例: 1280x720）。この形式に対応するベンダー用です。',
  'gateway.VideoRequest.width': '幅（ピクセル）。この形式に対応するベンダー用です。',
  'gateway.VideoRequest.height': '高さ（ピクセル）。この形式に対応するベンダー用です。',
  'gateway.VideoRequest.fps': '1 秒あたりのフレーム数。対応するベンダー用です。',
  'gateway.VideoRequest.seed': 'シードが同じなら、似た動画になります。対応するベンダー用です。',
  'gateway.VideoRequest.mode': '一部のベンダーが提供する品質（std、pro など）。',
  'gateway.VideoRequest.n': '動画の数。複数の生成に対応するベンダー用です。',
  'gateway.VideoRequest.input_reference':
    '先頭フレームの画像。OpenAI での名前です。フォームではファイルにできます。',
  'gateway.VideoRequest.metadata':
    'ベンダーへのリクエストにそのまま加えられるフィールド。Seedance では、content を含む Ark のタスクの全フィールドを使えます。',
  'gateway.VideoRequest.response_format': '動画の受け取り方。対応するベンダー用です。',
  'gateway.VideoRequest.user': 'リクエストの背後にいる利用者を表す値。',
  'gateway.VideoCreated': '受け付けられたタスク。動画はまだありません。',
  'gateway.VideoCreated.id': 'タスクを取得するための ID。task_ で始まります。',
  'gateway.VideoCreated.task_id': '旧世代のクライアント用の同じ ID。',
  'gateway.VideoCreated.object': '常に video です。',
  'gateway.VideoCreated.model': 'リクエストで指定したモデル。',
  'gateway.VideoCreated.status': '新しいタスクでは通常 queued です。ビルドによっては別の値になります。',
  'gateway.VideoCreated.progress': 'タスクの進捗（%）。',
  'gateway.VideoCreated.created_at': 'タスクが受け付けられた時刻。UNIX 時刻（秒）です。',
  'gateway.VideoStatus': 'OpenAI の用語で表したタスクの状態。',
  'gateway.VideoStatus.queued': '待機中。新しいタスクへの応答です。',
  'gateway.VideoStatus.in_progress': '動画を生成中。',
  'gateway.VideoStatus.completed': '動画が完成。',
  'gateway.VideoStatus.failed': '失敗。',
  'gateway.VideoStatus.unknown': 'ベンダーの応答が、ゲートウェイの知らない状態。',
};
