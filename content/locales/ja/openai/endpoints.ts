import type { Texts } from '@/lib/i18n/texts';

export const endpoints: Texts = {
  'openai.chat-completions.title': 'チャット補完',
  'openai.chat-completions.summary':
    '会話の続きを生成します。メッセージのリストを送ると、次のメッセージが一度に、またはチャンクに分かれて返ります。ほとんどのクライアント、ライブラリ、ベンダーが対応するプロトコルなので、モデルコードを変えるだけで、同じプログラムから多くのベンダーのモデルを使えます。前のリクエストの内容は記憶されません。',
  'openai.chat-completions.choose':
    'ほとんどのクライアントとライブラリが対応するプロトコルで、あらゆるベンダーのモデルに使えます。既存のコードを生かしたい場合や、モデルを自由に変えられるようにしておきたい場合に選びます。',
  'openai.chat-completions.responses.200':
    '応答。テキストを使う前に finish_reason を確認してください。stream が true の場合は、代わりにチャンクのイベントストリームが返ります。',
  'openai.chat-completions.responses.400':
    'リクエストの形式が正しくないか、モデルが対応しないフィールドまたは値があります。param がそのフィールドを示すので、修正してから再試行してください。',
  'openai.chat-completions.responses.401':
    'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.chat-completions.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.chat-completions.responses.404':
    'モデルまたはパスが存在しないか、キーにモデルへのアクセス権がありません。',
  'openai.chat-completions.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.chat-completions.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.chat-completions.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.chat-completions.scenarios.hello.title': '最初の質問',
  'openai.chat-completions.scenarios.hello.summary':
    'メッセージを 1 つ送り、応答を 1 つ受け取ります。ほかの設定にはすべてデフォルトがあります。',
  'openai.chat-completions.scenarios.hello-stream.title': '最初の質問（ストリーミング）',
  'openai.chat-completions.scenarios.hello-stream.summary':
    'stream を true にすると、応答がチャンクで届きます。[DONE] まで、各 delta.content を順につなげます。',
  'openai.chat-completions.scenarios.conversation.title': '指示付きの会話',
  'openai.chat-completions.scenarios.conversation.summary':
    'API は何も記憶しません。毎回、指示とすべての履歴を古い順に送ります。',
  'openai.chat-completions.scenarios.image-in.title': '画像について質問する',
  'openai.chat-completions.scenarios.image-in.summary':
    'content はパートのリストです。質問はテキストで、画像は data: URL またはアドレスで渡します。',
  'openai.chat-completions.scenarios.reasoning.title': '応答の前に推論する',
  'openai.chat-completions.scenarios.reasoning.summary':
    '推論そのものは表示されません。推論に使ったトークン数は usage でわかります。',
  'openai.chat-completions.scenarios.tool-call.title': 'モデルが関数を呼び出す',
  'openai.chat-completions.scenarios.tool-call.summary':
    'プログラムにできることを宣言すると、モデルが呼び出しを返します。実行するのはプログラムです。',
  'openai.chat-completions.scenarios.tool-result.title': '呼び出しの結果を返す',
  'openai.chat-completions.scenarios.tool-result.summary':
    '応答をそのまま送り返し、続けて呼び出しごとに、その id を付けた tool メッセージを 1 つずつ送ります。',
  'openai.chat-completions.scenarios.tool-call-stream.title': 'ストリーミング中の関数呼び出し',
  'openai.chat-completions.scenarios.tool-call-stream.summary':
    '引数は断片で届きます。index が同じ断片をつなげ、ストリームの終了後に解析します。',
  'openai.chat-completions.scenarios.structured-output.title': '形を指定した JSON',
  'openai.chat-completions.scenarios.structured-output.summary':
    'スキーマに strict を指定すると、content はその形の JSON 値 1 つになるか、代わりに拒否が返ります。',
  'openai.chat-completions.scenarios.usage-stream.title': 'ストリームのトークンを数える',
  'openai.chat-completions.scenarios.usage-stream.summary':
    'include_usage を指定すると、[DONE] の前に、usage を持ち choices が空のチャンクが 1 つ追加で届きます。',
  'openai.chat-completions.scenarios.unknown-field.title': '存在しないフィールド',
  'openai.chat-completions.scenarios.unknown-field.summary':
    'top_k はほかのプロトコルにはありますが、ここにはありません。param がフィールドを、code が原因を示します。',
  'openai.chat-completions.scenarios.wrong-organization.title': '別の組織のキー',
  'openai.chat-completions.scenarios.wrong-organization.summary':
    'キーと OpenAI-Organization は対応している必要があり、そうでなければ 401 が返ります。',
  'openai.chat-completions.scenarios.rate-limited.title': 'トークン数の制限超過',
  'openai.chat-completions.scenarios.rate-limited.summary':
    'max_completion_tokens の全量が制限に算入されます。必要な分だけを指定してください。',
  'openai.list-models.title': 'モデル一覧の取得',
  'openai.list-models.summary':
    'キーで使えるすべてのモデルを返します。ゲートウェイが複数のベンダーのモデルを提供する場合は、すべてのベンダーが対象です。返るのはモデルコードと所有者だけで、上限は各モデルのページにあります。',
  'openai.list-models.choose': 'キーで使えるモデルの一覧を返します。',
  'openai.list-models.responses.200': 'モデルの一覧。',
  'openai.list-models.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.list-models.responses.403':
    'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.list-models.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.list-models.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.list-models.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.list-models.scenarios.all.title': 'すべてのモデル',
  'openai.list-models.scenarios.all.summary': 'ページに分かれず、一覧全体が一度に返ります。',
  'openai.get-model.title': 'モデル情報の取得',
  'openai.get-model.summary': 'キーでモデルを使えるかどうかと、モデルの所有者を返します。',
  'openai.get-model.choose': '1 つのモデルを使えるかどうかを確認できます。',
  'openai.get-model.responses.200': 'モデル。',
  'openai.get-model.responses.401': 'Authorization ヘッダーがないか、キーが未登録または失効しています。',
  'openai.get-model.responses.403': 'このモデルまたは機能がキーに許可されていないか、提供対象外の地域です。',
  'openai.get-model.responses.404':
    'モデルまたはパスが存在しないか、キーにモデルへのアクセス権がありません。',
  'openai.get-model.responses.429':
    '短時間のリクエスト数またはトークン数が多すぎます。retry-after の時間だけ待ってください。insufficient_quota の場合はクレジットを使い切っており、待っても解決しません。',
  'openai.get-model.responses.500': 'サービス側の障害。少し待ってから再試行してください。',
  'openai.get-model.responses.503':
    'サービスが過負荷か、一時的に停止しています。間隔を延ばしながら再試行してください。',
  'openai.get-model.scenarios.one-model.title': '1 つのモデル',
  'openai.get-model.scenarios.one-model.summary':
    '最初のリクエストの前に、キーでモデルを使えるかどうかを確認します。',
  'openai.get-model.scenarios.unknown-model.title': '存在しないモデル',
  'openai.get-model.scenarios.unknown-model.summary':
    'モデルコードを誤ると 404 が返ります。キーで使えないモデルの場合も同じです。',
};
