import type { Texts } from '@/lib/i18n/texts';

export const endpoints: Texts = {
  'anthropic.messages.title': 'メッセージの作成',
  'anthropic.messages.summary':
    '会話の続きを生成し、応答全体を一度に、またはストリームで返します。入力はテキスト、画像、ドキュメント、出力はテキスト、思考、ツールの呼び出しです。API には使われているバージョンが 2 つあり、anthropic-version ヘッダーで区別します。2023-06-01 はキーを x-api-key で渡すもので、ゲートウェイと SDK 0.x が使います。2026-10-21 は Bearer トークンで渡すもので、SDK 1.x が使います。サンプルコードは、どのゲートウェイも受け付ける前者を使っています。',
  'anthropic.messages.choose':
    'Claude モデルのためのプロトコルです。思考、プロンプトキャッシュ、引用、ツールのすべてを使えます。',
  'anthropic.messages.responses.200':
    '応答。途中で終わることもあるため、content より先に stop_reason を確認してください。stream: true の場合は、代わりに Server-Sent Events が返ります。',
  'anthropic.messages.responses.400':
    'リクエストの形式が正しくないか、モデルまたはバージョンが受け付けない部分があります。修正してから再試行してください。',
  'anthropic.messages.responses.401':
    'キーがないか、入力に誤りがあるか、失効しているか、ヘッダーが間違っています。',
  'anthropic.messages.responses.402':
    'アカウントから支払えません。ゲートウェイでは、キーのクォータを使い切ったことを表します。',
  'anthropic.messages.responses.403': 'キーは有効ですが、このモデルまたは機能は許可されていません。',
  'anthropic.messages.responses.404':
    'そのようなモデルまたはパスは存在しません。モデルコードを確認してください。',
  'anthropic.messages.responses.413':
    'ボディが 32 MB を超えています。ファイルはアドレスまたは file_id で渡してください。',
  'anthropic.messages.responses.429':
    'リクエスト数またはトークン数の上限に達しました。retry-after ヘッダーの時間だけ待ってください。',
  'anthropic.messages.responses.500': 'サービス側の障害。間隔を空けて再試行してください。',
  'anthropic.messages.responses.504':
    '応答に時間がかかりすぎました。ストリーミングで受け取るか、求める量を減らしてください。',
  'anthropic.messages.responses.529':
    'サービスが全利用者に対して過負荷になっています。間隔を延ばしながら再試行してください。',
  'anthropic.messages.scenarios.hello.title': '最初の質問',
  'anthropic.messages.scenarios.hello.summary':
    '必要なのはモデル、上限、メッセージ 1 つだけです。ほかの設定にはすべてデフォルトがあります。',
  'anthropic.messages.scenarios.hello-stream.title': '最初の質問（ストリーミング）',
  'anthropic.messages.scenarios.hello-stream.summary':
    'text_delta のテキストを順に出力し、message_stop で終了します。',
  'anthropic.messages.scenarios.conversation.title': '指示付きの会話',
  'anthropic.messages.scenarios.conversation.summary':
    '指示は system に入れます。API は何も記憶しないため、毎回のリクエストで会話全体を送ります。',
  'anthropic.messages.scenarios.vision.title': '画像について質問する',
  'anthropic.messages.scenarios.vision.summary':
    '画像は接頭辞のない Base64 で質問とともに送ります。質問は画像の後に置くのが効果的です。',
  'anthropic.messages.scenarios.tool-use.title': 'モデルがツールを呼び出す',
  'anthropic.messages.scenarios.tool-use.summary':
    'プログラムにできることを宣言します。stop_reason が tool_use なら、モデルは結果を待っています。',
  'anthropic.messages.scenarios.tool-result.title': 'ツールの結果を返す',
  'anthropic.messages.scenarios.tool-result.summary':
    'モデルの発言をそのまま送り返し、続けて同じ ID の tool_result を持つユーザーメッセージを送ります。',
  'anthropic.messages.scenarios.tool-use-stream.title': 'ストリーミング中のツール呼び出し',
  'anthropic.messages.scenarios.tool-use-stream.summary':
    '引数は JSON テキストの断片として届きます。つなげておき、content_block_stop で解析します。',
  'anthropic.messages.scenarios.thinking.title': '予算内で思考する',
  'anthropic.messages.scenarios.thinking.summary':
    '応答の前に thinking ブロックが入ります。送り返したときに変更がないことは、その署名で証明されます。',
  'anthropic.messages.scenarios.thinking-adaptive.title': '必要なだけ思考する',
  'anthropic.messages.scenarios.thinking-adaptive.summary':
    'adaptive を指定すると、思考するかどうかと思考の長さをモデルが決めます。目安は effort で示します。',
  'anthropic.messages.scenarios.thinking-stream.title': '思考、続いて応答（ストリーミング）',
  'anthropic.messages.scenarios.thinking-stream.summary':
    '最初のブロックは thinking_delta で伸び、signature_delta で終わります。2 番目のブロックがテキストです。',
  'anthropic.messages.scenarios.structured-output.title': 'JSON での応答',
  'anthropic.messages.scenarios.structured-output.summary':
    '応答のテキストは、必ずスキーマに従う 1 つの JSON ドキュメントになります。',
  'anthropic.messages.scenarios.prompt-caching.title': 'キャッシュしたドキュメントに再び質問する',
  'anthropic.messages.scenarios.prompt-caching.summary':
    '印までの内容は最初の質問でキャッシュされているため、今回は 10 分の 1 の料金で読み取ります。',
  'anthropic.messages.scenarios.invalid-request.title': '不足しているフィールド',
  'anthropic.messages.scenarios.invalid-request.summary':
    'エラーメッセージは誤りの箇所から始まります。この例では max_tokens がありません。',
  'anthropic.messages.scenarios.refused-by-version.title': '新しいバージョンが拒否するフィールド',
  'anthropic.messages.scenarios.refused-by-version.summary':
    'anthropic-version が 2026-10-21 の場合、temperature、top_p、top_k はエラーになります。省略してください。',
  'anthropic.messages.scenarios.unknown-model.title': '存在しないモデル',
  'anthropic.messages.scenarios.unknown-model.summary':
    'モデルコードを誤ると、ボディのほかの内容にかかわらず 404 が返ります。',
  'anthropic.count-tokens.title': 'メッセージのトークン数のカウント',
  'anthropic.count-tokens.summary':
    'モデルを実行せず、モデルが読み取るとおりにプロンプトのトークンを数えます。max_tokens を除いたメッセージのボディを受け取り、料金はかかりません。',
  'anthropic.count-tokens.choose':
    '送信前にリクエストのトークンを数えます。上限の確認と料金の把握に使います。',
  'anthropic.count-tokens.responses.200': 'トークン数。',
  'anthropic.count-tokens.responses.400':
    'リクエストの形式が正しくないか、モデルまたはバージョンが受け付けない部分があります。修正してから再試行してください。',
  'anthropic.count-tokens.responses.401':
    'キーがないか、入力に誤りがあるか、失効しているか、ヘッダーが間違っています。',
  'anthropic.count-tokens.responses.402':
    'アカウントから支払えません。ゲートウェイでは、キーのクォータを使い切ったことを表します。',
  'anthropic.count-tokens.responses.403': 'キーは有効ですが、このモデルまたは機能は許可されていません。',
  'anthropic.count-tokens.responses.404':
    'そのようなモデルまたはパスは存在しません。モデルコードを確認してください。',
  'anthropic.count-tokens.responses.413':
    'ボディが 32 MB を超えています。ファイルはアドレスまたは file_id で渡してください。',
  'anthropic.count-tokens.responses.429':
    'リクエスト数またはトークン数の上限に達しました。retry-after ヘッダーの時間だけ待ってください。',
  'anthropic.count-tokens.responses.500': 'サービス側の障害。間隔を空けて再試行してください。',
  'anthropic.count-tokens.responses.504':
    '応答に時間がかかりすぎました。ストリーミングで受け取るか、求める量を減らしてください。',
  'anthropic.count-tokens.responses.529':
    'サービスが全利用者に対して過負荷になっています。間隔を延ばしながら再試行してください。',
  'anthropic.count-tokens.scenarios.messages.title': '会話のトークンを数える',
  'anthropic.count-tokens.scenarios.messages.summary':
    'max_tokens を除いたリクエストのボディを送ると、数値が 1 つ返ります。',
  'anthropic.list-models.title': 'Claude モデル一覧の取得',
  'anthropic.list-models.summary':
    'キーで使えるモデルを新しい順に返します。一覧はページに分かれています。OpenAI の一覧とアドレスが同じため、ゲートウェイでは anthropic-version ヘッダーでこの形式を選びます。x-api-key もあわせて必要なゲートウェイもあります。',
  'anthropic.list-models.choose':
    'キーで使えるモデルの一覧を、Anthropic のクライアントが読み取る形式で返します。',
  'anthropic.list-models.responses.200': '1 ページ分のモデル。',
  'anthropic.list-models.responses.400':
    'リクエストの形式が正しくないか、モデルまたはバージョンが受け付けない部分があります。修正してから再試行してください。',
  'anthropic.list-models.responses.401':
    'キーがないか、入力に誤りがあるか、失効しているか、ヘッダーが間違っています。',
  'anthropic.list-models.responses.403': 'キーは有効ですが、このモデルまたは機能は許可されていません。',
  'anthropic.list-models.responses.429':
    'リクエスト数またはトークン数の上限に達しました。retry-after ヘッダーの時間だけ待ってください。',
  'anthropic.list-models.responses.500': 'サービス側の障害。間隔を空けて再試行してください。',
  'anthropic.list-models.responses.529':
    'サービスが全利用者に対して過負荷になっています。間隔を延ばしながら再試行してください。',
  'anthropic.list-models.scenarios.first-page.title': '最初の 2 モデル',
  'anthropic.list-models.scenarios.first-page.summary':
    '小さなページを指定し、has_more が true の間は last_id を after_id として送ります。',
  'anthropic.get-model.title': 'Claude モデル情報の取得',
  'anthropic.get-model.summary':
    '1 つのモデルの情報を返します。OpenAI の操作とアドレスが同じため、ゲートウェイでは anthropic-version ヘッダーでこの形式を選びます。x-api-key もあわせて必要なゲートウェイもあります。',
  'anthropic.get-model.choose': 'キーでモデルを使えるかどうかと、モデルの機能がわかります。',
  'anthropic.get-model.responses.200': 'モデル。',
  'anthropic.get-model.responses.400':
    'リクエストの形式が正しくないか、モデルまたはバージョンが受け付けない部分があります。修正してから再試行してください。',
  'anthropic.get-model.responses.401':
    'キーがないか、入力に誤りがあるか、失効しているか、ヘッダーが間違っています。',
  'anthropic.get-model.responses.403': 'キーは有効ですが、このモデルまたは機能は許可されていません。',
  'anthropic.get-model.responses.404':
    'そのようなモデルまたはパスは存在しません。モデルコードを確認してください。',
  'anthropic.get-model.responses.429':
    'リクエスト数またはトークン数の上限に達しました。retry-after ヘッダーの時間だけ待ってください。',
  'anthropic.get-model.responses.500': 'サービス側の障害。間隔を空けて再試行してください。',
  'anthropic.get-model.responses.529':
    'サービスが全利用者に対して過負荷になっています。間隔を延ばしながら再試行してください。',
  'anthropic.get-model.scenarios.one-model.title': '1 つのモデル',
  'anthropic.get-model.scenarios.one-model.summary':
    'キーでモデルを使えるかどうかと、モデルの表示名がわかります。',
  'anthropic.get-model.scenarios.unknown-model.title': '存在しないモデル',
  'anthropic.get-model.scenarios.unknown-model.summary': 'モデルコードを誤ると 404 が返ります。',
};
