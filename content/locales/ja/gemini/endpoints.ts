import type { Texts } from '@/lib/i18n/texts';

export const endpoints: Texts = {
  'gemini.generate-content.title': 'コンテンツの生成',
  'gemini.generate-content.summary':
    '会話の続きを生成し、応答全体を一度に返します。入力はテキスト、画像、音声、動画、ドキュメント、出力はテキストで、モデルによっては画像や音声も出力します。キーはヘッダーで渡します。Bearer トークンのほか、Google 公式クライアントと同じ x-goog-api-key も使えます。',
  'gemini.generate-content.choose':
    '応答全体を一度に受け取ります。短い応答、バックグラウンド処理、JSON として解析する応答に向いています。',
  'gemini.generate-content.responses.200':
    '応答。拒否されたプロンプトにも 200 が返ります。その場合は promptFeedback.blockReason があり、candidates はありません。',
  'gemini.generate-content.responses.400':
    'リクエストの形式が正しくないか、値が範囲外か、キーが無効です。修正してから再試行してください。',
  'gemini.generate-content.responses.401':
    '有効な認証情報がありません。Authorization ヘッダーがないか、キーが失効しています。',
  'gemini.generate-content.responses.403':
    'この API またはモデルがキーに許可されていないか、キーがまったく送られていません。',
  'gemini.generate-content.responses.404':
    'モデルが存在しないか、この操作に対応していません。パスのモデルコードを確認してください。',
  'gemini.generate-content.responses.429':
    'クォータを使い切りました。retryDelay の時間だけ待ち、間隔を延ばしながら再試行してください。',
  'gemini.generate-content.responses.500':
    'サービス側の障害。非常に長いプロンプトが原因のこともあります。再試行するか、プロンプトを短くしてください。',
  'gemini.generate-content.responses.503':
    'モデルが過負荷か、一時的に停止しています。間隔を空けて再試行するか、別のモデルを使ってください。',
  'gemini.generate-content.scenarios.hello.title': '最初の質問',
  'gemini.generate-content.scenarios.hello.summary':
    'メッセージを 1 つ送り、応答を 1 つ受け取ります。ほかの設定にはすべてデフォルトがあります。',
  'gemini.generate-content.scenarios.conversation.title': '指示付きの会話',
  'gemini.generate-content.scenarios.conversation.summary':
    'API は会話を記憶しません。毎回すべての履歴を送り、指示は履歴とは別に渡します。',
  'gemini.generate-content.scenarios.image-in.title': '画像について質問する',
  'gemini.generate-content.scenarios.image-in.summary':
    '画像は接頭辞のない Base64 で専用のパートに入れ、質問はその後に置きます。',
  'gemini.generate-content.scenarios.image-out.title': '画像を生成する',
  'gemini.generate-content.scenarios.image-out.summary':
    'モダリティに IMAGE を指定すると、テキストと並ぶパートに画像が Base64 で返ります。',
  'gemini.generate-content.scenarios.thinking.title': '思考を表示する',
  'gemini.generate-content.scenarios.thinking.summary':
    'includeThoughts を指定すると、思考の要約が thought: true のパートとして先に返ります。',
  'gemini.generate-content.scenarios.function-call.title': 'モデルが関数を呼び出す',
  'gemini.generate-content.scenarios.function-call.summary':
    'プログラムにできることを宣言すると、モデルが呼び出しを返します。実行するのはプログラムです。',
  'gemini.generate-content.scenarios.function-result.title': '関数の結果を返す',
  'gemini.generate-content.scenarios.function-result.summary':
    '履歴を署名も含めてそのまま送り返し、続けて結果を functionResponse として送ります。',
  'gemini.generate-content.scenarios.structured-output.title': '形を指定した JSON',
  'gemini.generate-content.scenarios.structured-output.summary':
    'スキーマを指定すると、応答のテキストがその形の JSON 値 1 つになります。',
  'gemini.generate-content.scenarios.search.title': 'Web を検索して答える',
  'gemini.generate-content.scenarios.search.summary':
    'googleSearch を使うと、モデルが検索し、どの語句をどの情報源が裏付けるかを示します。',
  'gemini.generate-content.scenarios.safety-blocked.title': '拒否されるプロンプト',
  'gemini.generate-content.scenarios.safety-blocked.summary':
    'ステータスはこの場合も 200 です。candidates を読む前に promptFeedback.blockReason を確認してください。',
  'gemini.generate-content.scenarios.unknown-model.title': '存在しないモデル',
  'gemini.generate-content.scenarios.unknown-model.summary':
    'モデルコードを誤ると、ボディの内容にかかわらず 404 が返ります。',
  'gemini.generate-content.scenarios.invalid-argument.title': '範囲外の値',
  'gemini.generate-content.scenarios.invalid-argument.summary':
    'エラーメッセージのフィールド名は、サービス内部の呼び方である snake_case です。',
  'gemini.generate-content.scenarios.thinking-level.title': '深く思考する',
  'gemini.generate-content.scenarios.thinking-level.summary':
    'Gemini 3 は思考の深さを段階で指定します。難しい問題には HIGH が向いています。',
  'gemini.generate-content.scenarios.thinking-budget.title': '予算内で思考する',
  'gemini.generate-content.scenarios.thinking-budget.summary':
    'Gemini 2.5 では、レベルではなく思考トークンの予算を指定します。',
  'gemini.stream-generate-content.title': 'コンテンツのストリーミング生成',
  'gemini.stream-generate-content.summary':
    'generateContent と同じボディを受け取り、応答を生成しながらチャンクに分けて送ります。alt=sse を付けると、各チャンクは Server-Sent Events のイベントになり、その data は続きのテキストを持つ 1 つのレスポンスです。接続が閉じるとストリームは終了です。途中のエラーは、error メンバーを持つ最後のイベントとして届きます。alt=sse がない場合、応答は同じチャンクからなる 1 つの JSON 配列です。',
  'gemini.stream-generate-content.choose':
    '同じリクエストの応答を少しずつ受け取ります。チャットや、生成と同時に読む長い応答に向いています。',
  'gemini.stream-generate-content.responses.200':
    'チャンクのストリーム。各チャンクは応答の続きを持つレスポンスです。alt=sse がない場合は、それらを並べた 1 つの JSON 配列が application/json で返ります。',
  'gemini.stream-generate-content.responses.400':
    'リクエストの形式が正しくないか、値が範囲外か、キーが無効です。修正してから再試行してください。',
  'gemini.stream-generate-content.responses.401':
    '有効な認証情報がありません。Authorization ヘッダーがないか、キーが失効しています。',
  'gemini.stream-generate-content.responses.403':
    'この API またはモデルがキーに許可されていないか、キーがまったく送られていません。',
  'gemini.stream-generate-content.responses.404':
    'モデルが存在しないか、この操作に対応していません。パスのモデルコードを確認してください。',
  'gemini.stream-generate-content.responses.429':
    'クォータを使い切りました。retryDelay の時間だけ待ち、間隔を延ばしながら再試行してください。',
  'gemini.stream-generate-content.responses.500':
    'サービス側の障害。非常に長いプロンプトが原因のこともあります。再試行するか、プロンプトを短くしてください。',
  'gemini.stream-generate-content.responses.503':
    'モデルが過負荷か、一時的に停止しています。間隔を空けて再試行するか、別のモデルを使ってください。',
  'gemini.stream-generate-content.scenarios.hello.title': '最初の質問（ストリーミング）',
  'gemini.stream-generate-content.scenarios.hello.summary':
    '応答は分割されて届くので、テキストを順につなげます。終了した理由は最後のチャンクにあります。',
  'gemini.stream-generate-content.scenarios.thinking.title': '思考、続いて応答',
  'gemini.stream-generate-content.scenarios.thinking.summary':
    'thought: true のチャンクが先に届き、署名は最後に、テキストが空のパートで届きます。',
  'gemini.stream-generate-content.scenarios.function-call.title': 'ストリーミング中の関数呼び出し',
  'gemini.stream-generate-content.scenarios.function-call.summary':
    '呼び出しは分割されず、必ず 1 つのチャンクに全体が入ります。',
  'gemini.stream-generate-content.scenarios.image-out.title': 'ストリーミング中の画像',
  'gemini.stream-generate-content.scenarios.image-out.summary':
    'テキストは分割されて届きますが、画像は 1 つのチャンクに全体が入ります。',
  'gemini.count-tokens.title': 'トークン数のカウント',
  'gemini.count-tokens.summary':
    'モデルを実行せず、モデルが読み取るとおりにプロンプトのトークンを数えます。メッセージだけを送ることも、指示やツールを含む generateContent のリクエスト全体を送ることもできます。',
  'gemini.count-tokens.choose': '送信前にリクエストのトークンを数えます。上限の確認と料金の把握に使います。',
  'gemini.count-tokens.responses.200': 'トークン数。',
  'gemini.count-tokens.responses.400':
    'リクエストの形式が正しくないか、値が範囲外か、キーが無効です。修正してから再試行してください。',
  'gemini.count-tokens.responses.401':
    '有効な認証情報がありません。Authorization ヘッダーがないか、キーが失効しています。',
  'gemini.count-tokens.responses.403':
    'この API またはモデルがキーに許可されていないか、キーがまったく送られていません。',
  'gemini.count-tokens.responses.404':
    'モデルが存在しないか、この操作に対応していません。パスのモデルコードを確認してください。',
  'gemini.count-tokens.responses.429':
    'クォータを使い切りました。retryDelay の時間だけ待ち、間隔を延ばしながら再試行してください。',
  'gemini.count-tokens.responses.500':
    'サービス側の障害。非常に長いプロンプトが原因のこともあります。再試行するか、プロンプトを短くしてください。',
  'gemini.count-tokens.responses.503':
    'モデルが過負荷か、一時的に停止しています。間隔を空けて再試行するか、別のモデルを使ってください。',
  'gemini.count-tokens.scenarios.messages.title': 'メッセージのトークンを数える',
  'gemini.count-tokens.scenarios.messages.summary':
    'カウントではモデルを実行しないため、長いプロンプトの前に手早く確認できます。',
  'gemini.count-tokens.scenarios.whole-request.title': '指示を含むリクエストを数える',
  'gemini.count-tokens.scenarios.whole-request.summary':
    '指示とツールもトークンを消費します。リクエスト全体を包み、その中でモデルをもう一度指定します。',
  'gemini.list-models.title': 'モデル一覧の取得',
  'gemini.list-models.summary':
    'キーで使えるモデルを、トークン上限、デフォルト、対応する操作とともに返します。一覧はページに分かれています。',
  'gemini.list-models.choose': 'キーで使えるモデルの一覧を返します。',
  'gemini.list-models.responses.200': '1 ページ分のモデル。',
  'gemini.list-models.responses.400': 'キーが無効か、クエリの値を解釈できません。',
  'gemini.list-models.responses.401':
    '有効な認証情報がありません。Authorization ヘッダーがないか、キーが失効しています。',
  'gemini.list-models.responses.403':
    'この API またはモデルがキーに許可されていないか、キーがまったく送られていません。',
  'gemini.list-models.responses.429':
    'クォータを使い切りました。retryDelay の時間だけ待ち、間隔を延ばしながら再試行してください。',
  'gemini.list-models.responses.500':
    'サービス側の障害。非常に長いプロンプトが原因のこともあります。再試行するか、プロンプトを短くしてください。',
  'gemini.list-models.responses.503':
    'モデルが過負荷か、一時的に停止しています。間隔を空けて再試行するか、別のモデルを使ってください。',
  'gemini.list-models.scenarios.first-page.title': '最初の 2 モデル',
  'gemini.list-models.scenarios.first-page.summary':
    '小さなページを指定し、nextPageToken がなくなるまでたどります。',
  'gemini.get-model.title': 'モデル情報の取得',
  'gemini.get-model.summary': '1 つのモデルについて、トークン上限、デフォルト設定、対応する操作を返します。',
  'gemini.get-model.choose': '1 つのモデルの上限と機能を確認できます。',
  'gemini.get-model.responses.200': 'モデル。',
  'gemini.get-model.responses.400': 'キーが無効か、クエリの値を解釈できません。',
  'gemini.get-model.responses.401':
    '有効な認証情報がありません。Authorization ヘッダーがないか、キーが失効しています。',
  'gemini.get-model.responses.403':
    'この API またはモデルがキーに許可されていないか、キーがまったく送られていません。',
  'gemini.get-model.responses.404':
    'モデルが存在しないか、この操作に対応していません。パスのモデルコードを確認してください。',
  'gemini.get-model.responses.429':
    'クォータを使い切りました。retryDelay の時間だけ待ち、間隔を延ばしながら再試行してください。',
  'gemini.get-model.responses.500':
    'サービス側の障害。非常に長いプロンプトが原因のこともあります。再試行するか、プロンプトを短くしてください。',
  'gemini.get-model.responses.503':
    'モデルが過負荷か、一時的に停止しています。間隔を空けて再試行するか、別のモデルを使ってください。',
  'gemini.get-model.scenarios.one-model.title': '1 つのモデル',
  'gemini.get-model.scenarios.one-model.summary':
    'リクエストを組み立てる前に、モデルの上限とデフォルトを確認します。',
  'gemini.get-model.scenarios.unknown-model.title': '存在しないモデル',
  'gemini.get-model.scenarios.unknown-model.summary': 'モデルコードを誤ると 404 が返ります。',
};
