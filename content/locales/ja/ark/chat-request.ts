import type { Texts } from '@/lib/i18n/texts';

export const chatRequest: Texts = {
  'ark.ChatRequest': '会話と、その続きの生成方法。',
  'ark.ChatRequest.model': 'モデルコード、または ep- で始まる推論エンドポイントの ID。',
  'ark.ChatRequest.messages':
    'これまでの会話。古い順に並べます。API は何も記憶しないので、毎回すべてを送ります。',
  'ark.ChatRequest.thinking': '思考の有効、無効を切り替えます。思考は出力として課金されます。',
  'ark.ChatRequest.reasoning_effort':
    '思考が有効な場合に、モデルが思考する量。minimal は thinking が disabled の場合に使います。',
  'ark.ChatRequest.stream':
    '応答を生成しながらチャンクに分けて送ります。[DONE] で終わる Server-Sent Events です。',
  'ark.ChatRequest.stream_options':
    'テキスト以外にストリームに含めるもの。stream が true の場合だけ指定できます。',
  'ark.ChatRequest.max_tokens':
    '応答のトークン数の上限。思考は含みません。max_completion_tokens とは併用できません。',
  'ark.ChatRequest.max_completion_tokens':
    '思考と応答を合わせたトークン数の上限。max_tokens とは併用できません。',
  'ark.ChatRequest.temperature': '表現のランダムさ。0 に近いほど予測しやすく、2 で最も多様になります。',
  'ark.ChatRequest.top_p':
    '確率の高い順に、合計がこの値になるまでのトークンだけから選びます。この値と temperature は、どちらか一方だけを変更してください。',
  'ark.ChatRequest.n': '生成する応答の数。それぞれに料金がかかります。',
  'ark.ChatRequest.stop': '応答を停止させる文字列。4 個までです。この文字列自体は応答に含まれません。',
  'ark.ChatRequest.frequency_penalty':
    '0 より大きいと繰り返しを避けます。トークンは使われるたびに、さらに選ばれにくくなります。',
  'ark.ChatRequest.presence_penalty':
    '0 より大きいと新しい話題を促します。一度でも使われたトークンは、選ばれにくくなります。',
  'ark.ChatRequest.repetition_penalty':
    '1 より大きいと繰り返しを避け、小さいと促します。旧世代の設定なので、frequency_penalty を使ってください。',
  'ark.ChatRequest.seed': '同じリクエストに同じ応答を求めます。同じになる保証はありません。',
  'ark.ChatRequest.logit_bias':
    'トークン ID ごとに選ばれやすさを増減します。-100 はそのトークンを禁止し、100 は強制します。',
  'ark.ChatRequest.logprobs': '応答の各トークンの対数確率を返します。思考が有効な間は使えません。',
  'ark.ChatRequest.top_logprobs':
    '各トークンについて列挙する候補の数。logprobs を true にする必要があります。',
  'ark.ChatRequest.response_format':
    '自由形式のテキスト、または JSON。json_schema を指定すると、応答が定義どおりの形になります。',
  'ark.ChatRequest.tools': 'モデルが呼び出しを要求できる関数。モデルが自ら実行することはありません。',
  'ark.ChatRequest.tool_choice':
    '関数を必ず呼び出すか、どの関数を呼び出すか。省略時は、ツールがあれば auto、なければ none です。',
  'ark.ChatRequest.parallel_tool_calls': '1 つの応答での複数の呼び出しを許可します。',
  'ark.ChatRequest.service_tier': 'アカウントが予約した容量を使うかどうか。',
  'ark.ChatRequest.user':
    'リクエストの背後にいる利用者を表す値。名前やアドレスではなく、ハッシュを送ってください。',
  'ark.ChatRequest.functions': 'tools の旧形式。',
  'ark.ChatRequest.function_call': 'tool_choice の旧形式。',
  'ark.Thinking': '思考の切り替え。',
  'ark.Thinking.type': 'モデルが先に思考するかどうか。',
  'ark.ThinkingType': 'モデルが応答の前に思考するかどうか。',
  'ark.ThinkingType.enabled': '先に思考し、その内容も応答に含めます。',
  'ark.ThinkingType.disabled': 'すぐに応答。',
  'ark.ThinkingType.auto': '質問に応じてモデルが決定。対応しないモデルもあります。',
  'ark.ReasoningEffort': 'モデルが思考する量。',
  'ark.ReasoningEffort.minimal': '思考なし。',
  'ark.ReasoningEffort.low': '少なめ。単純な質問向け。',
  'ark.ReasoningEffort.medium': '深さ、速度、料金のバランス型。',
  'ark.ReasoningEffort.high': '入念に推論。難しい問題向け。',
  'ark.ChatStreamOptions': 'テキスト以外にストリームに含めるもの。',
  'ark.ChatStreamOptions.include_usage':
    '[DONE] の前に、usage を持ち choices が空のチャンクを 1 つ追加で送ります。',
  'ark.ChatStreamOptions.chunk_include_usage': 'その時点までの使用トークン数を、すべてのチャンクに含めます。',
  'ark.ChatResponseFormat': '応答の形式。',
  'ark.ChatTextFormat': '自由形式のテキスト。',
  'ark.ChatTextFormat.type': '常に text です。',
  'ark.ChatJsonSchemaFormat': '形を指定した JSON。',
  'ark.ChatJsonSchemaFormat.type': '常に json_schema です。',
  'ark.ChatJsonSchemaFormat.json_schema': '応答が従う形。',
  'ark.ChatJsonSchema': '名前を付けた JSON の形。',
  'ark.ChatJsonSchema.name': '形の短い名前。英字、数字、_、- を使います。',
  'ark.ChatJsonSchema.description': '形の用途。モデルが読みます。',
  'ark.ChatJsonSchema.schema': '形を表す、type が object の JSON Schema。',
  'ark.ChatJsonSchema.strict': '応答をスキーマに厳密に従わせます。',
  'ark.ChatJsonObjectFormat':
    '任意の JSON オブジェクト。メッセージ内で JSON を求める言葉が必要です。json_schema の方が適しています。',
  'ark.ChatJsonObjectFormat.type': '常に json_object です。',
  'ark.ServiceTier': 'リクエストの処理に使う容量。',
  'ark.ServiceTier.auto': '予約した容量があればそれを、なければ通常の容量を使用。',
  'ark.ServiceTier.default': '予約した容量があっても、通常の容量を使用。',
};
