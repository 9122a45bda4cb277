import type { Texts } from '@/lib/i18n/texts';

export const chatEndpoints: Texts = {
  'ark.chat-completions.title': 'Ark のチャット補完',
  'ark.chat-completions.summary':
    '会話の続きを生成します。メッセージのリストを送ると、次のメッセージが一度に、またはチャンクに分かれて返ります。OpenAI のプロトコルを独自のアドレスで提供し、Doubao モデルの機能を加えたものです。思考の切り替えと表示、メッセージのパートとしての動画、応答に含まれるセンシティブコンテンツのフィルター結果に対応します。',
  'ark.chat-completions.choose':
    'Doubao モデル本来のプロトコルです。思考を表示する場合、思考を無効にする場合、動画を送る場合に選びます。',
  'ark.chat-completions.responses.200':
    '応答。テキストを使う前に finish_reason を確認してください。stream が true の場合は、代わりにチャンクのイベントストリームが返ります。',
  'ark.chat-completions.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しない値か、許可されない内容です。param がフィールドを示すので、修正してから再試行してください。',
  'ark.chat-completions.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'ark.chat-completions.responses.403': 'アカウントがこのモデルを使えないか、未払いの料金があります。',
  'ark.chat-completions.responses.404':
    'モデル、推論エンドポイント、タスクのいずれかが存在しないか、アカウントで有効化されていません。',
  'ark.chat-completions.responses.429':
    '1 分間のリクエスト数かトークン数が多すぎるか、キューが満杯です。間隔を延ばしながら再試行してください。QuotaExceeded の場合は無料枠を使い切っており、待っても解決しません。',
  'ark.chat-completions.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'ark.chat-completions.scenarios.hello.title': '最初の質問',
  'ark.chat-completions.scenarios.hello.summary':
    'メッセージを 1 つ送り、応答を 1 つ受け取ります。thinking を disabled にすると、すぐに返ります。',
  'ark.chat-completions.scenarios.hello-stream.title': '最初の質問（ストリーミング）',
  'ark.chat-completions.scenarios.hello-stream.summary':
    'stream を true にすると、応答がチャンクで届きます。[DONE] まで、各 delta.content を順につなげます。',
  'ark.chat-completions.scenarios.thinking.title': '応答の前に思考する',
  'ark.chat-completions.scenarios.thinking.summary':
    '思考は reasoning_content に入り、出力として課金されます。送り返さないでください。',
  'ark.chat-completions.scenarios.thinking-stream.title': 'ストリーミング中の思考',
  'ark.chat-completions.scenarios.thinking-stream.summary':
    'reasoning_content のチャンクが先に届き、続いて content のチャンクが届きます。',
  'ark.chat-completions.scenarios.image-in.title': '画像について質問する',
  'ark.chat-completions.scenarios.image-in.summary':
    'content はパートのリストです。画像は data: URL またはアドレスで渡し、質問を添えます。',
  'ark.chat-completions.scenarios.video-in.title': '動画について質問する',
  'ark.chat-completions.scenarios.video-in.summary':
    'fps は 1 秒あたりに見るフレーム数で、料金を左右します。',
  'ark.chat-completions.scenarios.tool-call.title': 'モデルが関数を呼び出す',
  'ark.chat-completions.scenarios.tool-call.summary':
    'プログラムにできることを宣言すると、モデルが呼び出しを返します。実行するのはプログラムです。',
  'ark.chat-completions.scenarios.tool-result.title': '呼び出しの結果を返す',
  'ark.chat-completions.scenarios.tool-result.summary':
    '呼び出しをそのまま送り返し、続けて呼び出しごとに、その id を付けた tool メッセージを 1 つずつ送ります。',
  'ark.chat-completions.scenarios.tool-call-stream.title': 'ストリーミング中の関数呼び出し',
  'ark.chat-completions.scenarios.tool-call-stream.summary':
    '引数は断片で届きます。index が同じ断片をつなげ、ストリームの終了後に解析します。',
  'ark.chat-completions.scenarios.structured-output.title': '形を指定した JSON',
  'ark.chat-completions.scenarios.structured-output.summary':
    'スキーマを指定すると、content はその形の JSON 値 1 つになります。',
  'ark.chat-completions.scenarios.two-limits.title': '2 つの上限の同時指定',
  'ark.chat-completions.scenarios.two-limits.summary':
    '一方は応答だけを、もう一方は思考も含めて数えます。どちらか一方だけを指定してください。',
  'ark.chat-completions.scenarios.sensitive-prompt.title': '許可されないプロンプト',
  'ark.chat-completions.scenarios.sensitive-prompt.summary':
    'モデルが読む前にフィルターがリクエスト全体を拒否します。料金はかかりません。',
};
