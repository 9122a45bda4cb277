import type { Texts } from '@/lib/i18n/texts';

/** What each setting means to the operator, by its name. */
export const settings: Texts = {
  'settings.PORT': 'サイトが待ち受けるポート。',
  'settings.HOST': 'サイトが待ち受けるアドレス。',
  'settings.SITE_URL':
    '読者がサイトを開くアドレス。ページに表示されるので、値を変えるとビルドも別になります。',
  'settings.UPSTREAM_URL': '中継が呼び出すゲートウェイのアドレス。',
  'settings.UPSTREAM_URL.absent': 'サンドボックスだけ',
  'settings.UPSTREAM_PUBLIC_URL':
    'ページとサンプルに表示するゲートウェイのアドレス。値を変えるとビルドも別になります。',
  'settings.ALLOW_PRIVATE_UPSTREAM':
    '`1` にすると、ゲートウェイにループバックやプライベートのアドレス、平文の http を使えます。',
  'settings.LECTERN_SECRET':
    'キーリング。`id:secret` をコンマで区切って並べます。シークレットはそれぞれ 32 文字以上です。封をするのは先頭で、開けるのはどれでもかまいません。本番で `UPSTREAM_URL` を使うときは必須です。',
  'settings.LECTERN_SECRET.absent': 'サンドボックスだけなら乱数',
  'settings.TRUST_PROXY':
    'サイトの前にある自前のプロキシの段数。呼び出し元のアドレスは、その最も外側が `X-Forwarded-For` に書いた値です。`0` ならこのヘッダーは無視します。',
  'settings.REDIS_URL':
    '`redis://` か `rediss://`。複数のインスタンスがまとめて数える場所です。全インスタンスで同じ `LECTERN_SECRET` が必要です。',
  'settings.REDIS_URL.absent': '各インスタンスが自分で数える',
  'settings.METRICS':
    '`1` にすると、`GET /api/metrics` が誰にでも Prometheus 形式で答えます。内部ネットワークだけが届くポート向けです。',
  'settings.METRICS_TOKEN':
    '`Authorization: Bearer` でこのトークン（16 文字以上）を送った相手にだけ、`/api/metrics` が答えます。',
  'settings.METRICS_TOKEN.absent': 'なし',
  'settings.CALLS_PER_MINUTE':
    '1 人の読者による 1 分あたりの中継呼び出し数。読者は乱数の ID を持つ Cookie で見分けます。',
  'settings.CALLS_PER_MINUTE_PER_ADDRESS':
    '1 つのアドレスからの 1 分あたりの中継呼び出し数。誰の呼び出しかは問いません。',
  'settings.SANDBOX_CALLS_PER_MINUTE': '1 つのアドレスからの 1 分あたりの `/sandbox` 呼び出し数。',
  'settings.KEYS_PER_MINUTE': '1 つのアドレスから 1 分あたりにキーの保存を試みる回数。',
  'settings.CALLS_AT_ONCE': '1 人の読者が同時に開ける呼び出しの数。',
  'settings.STREAMS_AT_ONCE': 'そのうちストリームにできる数。',
  'settings.CALLS_AT_ONCE_PER_ADDRESS':
    '1 つのアドレスが同時に開ける中継呼び出しの数。`/sandbox` への呼び出しは別に同じ数まで開けます。',
  'settings.CALLS_AT_ONCE_IN_ALL': '1 つのインスタンスが同時に開ける、すべての種類の呼び出しの数。',
  'settings.CONNECTIONS_AT_ONCE':
    '1 つのインスタンスへの接続数。呼び出しのない接続も数えます。超えた接続はすぐに閉じます。',
  'settings.CONNECTIONS':
    '1 つのインスタンスからゲートウェイへの接続数。1 つのエンドポイントが使えるのはその 10 分の 9 までです。',
  'settings.REQUEST_BODY': 'リクエストの本文。',
  'settings.FORM_BODY': 'ファイルをすべて含むフォーム。検査する間はメモリーに置かれます。',
  'settings.UPSTREAM_HEADERS': 'ゲートウェイの応答のヘッダー。',
  'settings.TEXT_ANSWER': 'JSON の応答、またはイベントでもメディアでもない応答。',
  'settings.BYTES_ANSWER': '画像、音声、動画、ファイル。丸ごと抱えることはありません。',
  'settings.STREAM_ANSWER': 'イベントのストリーム全体。',
  'settings.STREAM_EVENT': 'ストリームの 1 つのイベント。',
  'settings.FILE_EVENT': 'イベントに画像や音声が丸ごと入ることのあるエンドポイントの、1 つのイベント。',
  'settings.REQUEST_BODY_TIME': 'リクエスト本文の最初のバイトから最後のバイトまで。',
  'settings.CONNECT_TIME': 'ゲートウェイへの接続に空きが出るまで、また新しい接続が開くまで。',
  'settings.FIRST_BYTE_TIME':
    '呼び出しの開始から応答のヘッダーまで。時間がかかると分かっているエンドポイントは 10 分まで待ちます。',
  'settings.KEEP_ALIVE_TIME':
    '1 つの接続が、次のリクエストまで空いていてよい時間。ロードバランサーがアイドル接続を保つ時間より長くします。',
  'settings.IDLE_TIME': '応答の途中で許される最長の沈黙。',
  'settings.STREAM_IDLE_TIME': 'イベントのストリームの途中で許される最長の沈黙。',
  'settings.STREAM_TIME':
    '応答のヘッダーから応答の終わりまで。内容は問いませんが、メディアとファイルは除きます。',
  'settings.COMMENT_TIME':
    'イベントの間でこれだけ沈黙が続くと、サイトがコメントを送ります。ロードバランサーがストリームを切れたものと見なさないためです。',
  'settings.KEY_LIFE': 'キーを預かる長さ。預けた時から数えます。',
  'settings.UNREADY_TIME': 'SIGTERM の後、準備状態を否と答えながら呼び出しを受け続ける時間。',
  'settings.DRAIN_TIME': 'その後、開いている呼び出しを続けられる時間。',
};
