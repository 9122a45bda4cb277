import type { Texts } from '@/lib/i18n/texts';

export const responsesScenarios: Texts = {
  'openai.responses.scenarios.hello.title': '最初の質問',
  'openai.responses.scenarios.hello.summary':
    '必要なのはモデルとテキストだけです。ほかの設定にはすべてデフォルトがあります。',
  'openai.responses.scenarios.hello-stream.title': '最初の質問（ストリーミング）',
  'openai.responses.scenarios.hello-stream.summary':
    '各 response.output_text.delta の delta を順につなげ、response.completed で終了します。',
  'openai.responses.scenarios.conversation.title': '直前の応答から続ける',
  'openai.responses.scenarios.conversation.summary':
    'previous_response_id を指定すると、会話全体が引き継がれます。新しい内容だけを送ります。',
  'openai.responses.scenarios.image-in.title': '画像について質問する',
  'openai.responses.scenarios.image-in.summary':
    'メッセージはパートのリストです。テキストと、アドレスまたは data: URL で指定する画像を並べます。',
  'openai.responses.scenarios.function-call.title': 'モデルが関数を呼び出す',
  'openai.responses.scenarios.function-call.summary':
    'output には、呼び出しごとに function_call が 1 つずつ入ります。実行するのはプログラムです。',
  'openai.responses.scenarios.function-output.title': '呼び出しの結果を返す',
  'openai.responses.scenarios.function-output.summary':
    '呼び出しごとに function_call_output を 1 つずつ送り、call_id で対応付けます。ほかの内容は保存されています。',
  'openai.responses.scenarios.function-call-stream.title': 'ストリーミング中の関数呼び出し',
  'openai.responses.scenarios.function-call-stream.summary':
    'item_id が同じ delta をつなげるか、その arguments.done を待ってから解析します。',
  'openai.responses.scenarios.structured-output.title': '形を指定した JSON',
  'openai.responses.scenarios.structured-output.summary':
    'text.format を指定すると、テキストはその形の JSON 値 1 つになるか、パートが拒否になります。',
  'openai.responses.scenarios.reasoning-summary.title': '推論し、その要約を返す',
  'openai.responses.scenarios.reasoning-summary.summary':
    '推論そのものは表示されません。その要約が、メッセージの前のアイテムとして届きます。',
  'openai.responses.scenarios.web-search.title': 'Web を調べて応答する',
  'openai.responses.scenarios.web-search.summary':
    'web_search を指定すると、モデルが Web を調べます。どの情報源がどの文言の根拠かは、annotations でわかります。',
  'openai.responses.scenarios.background.title': 'バックグラウンドで処理する',
  'openai.responses.scenarios.background.summary':
    'status が queued の応答が直ちに返ります。completed になるまで、ID で取得します。',
  'openai.responses.scenarios.moved-field.title': 'Chat Completions のフィールド',
  'openai.responses.scenarios.moved-field.summary':
    '一部のフィールドは、ここでは名前や場所が異なります。それぞれの移動先は message が示します。',
  'openai.responses.scenarios.lost-conversation.title': '保存されていない直前の応答',
  'openai.responses.scenarios.lost-conversation.summary':
    '30 日が過ぎた場合や store が false の場合は、会話そのものを input で送ります。',
  'openai.responses.scenarios.wrong-organization.title': '別の組織のキー',
  'openai.responses.scenarios.wrong-organization.summary':
    'キーと OpenAI-Organization は対応している必要があり、そうでなければ 401 が返ります。',
  'openai.responses.scenarios.rate-limited.title': 'トークン数の制限超過',
  'openai.responses.scenarios.rate-limited.summary':
    'max_output_tokens の全量が制限に算入されます。必要な分だけを指定してください。',
};
