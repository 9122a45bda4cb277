import type { Texts } from '@/lib/i18n/texts';

export const chatRequest: Texts = {
  'openai.ChatRequest': '会話と、その続きの生成方法。',
  'openai.ChatRequest.model': '応答するモデルのコード。',
  'openai.ChatRequest.messages':
    'これまでの会話。古い順に並べます。API は何も記憶しないので、毎回すべてを送ります。',
  'openai.ChatRequest.stream':
    '応答を生成しながらチャンクに分けて送ります。[DONE] で終わる Server-Sent Events です。',
  'openai.ChatRequest.stream_options':
    'テキスト以外にストリームに含めるもの。stream が true の場合だけ指定できます。',
  'openai.ChatRequest.max_completion_tokens':
    '表示されない推論を含む、応答のトークン数の上限。低すぎると、テキストが出る前に使い切ることがあります。',
  'openai.ChatRequest.reasoning_effort':
    'モデルが応答の前に推論する量。使える段階はモデルによって異なります。多いほど時間がかかり、出力トークンを消費します。',
  'openai.ChatRequest.verbosity':
    '応答の長さ。プロンプトの内容にかかわらず適用されます。gpt-5 以降で使えます。',
  'openai.ChatRequest.temperature':
    '表現のランダムさ。0 に近いほど予測しやすく、2 で最も多様になります。OpenAI のモデルは、推論する場合には拒否します。',
  'openai.ChatRequest.top_p':
    '確率の高い順に、合計がこの値になるまでのトークンだけから選びます。この値と temperature は、どちらか一方だけを変更してください。',
  'openai.ChatRequest.n': '生成する応答の数。それぞれに料金がかかります。',
  'openai.ChatRequest.stop':
    '応答を停止させる文字列。4 個までです。この文字列自体は応答に含まれません。OpenAI の推論モデルは拒否します。',
  'openai.ChatRequest.presence_penalty':
    '0 より大きいと新しい話題を促します。一度でも使われたトークンは、選ばれにくくなります。',
  'openai.ChatRequest.frequency_penalty':
    '0 より大きいと繰り返しを避けます。トークンは使われるたびに、さらに選ばれにくくなります。',
  'openai.ChatRequest.logit_bias':
    'トークン ID ごとに選ばれやすさを増減します。-100 はそのトークンを禁止し、100 は強制します。',
  'openai.ChatRequest.seed': '同じリクエストに同じ応答を求めるための値でした。同じになる保証はありません。',
  'openai.ChatRequest.logprobs': '応答の各トークンの対数確率を返します。',
  'openai.ChatRequest.top_logprobs':
    '各トークンについて列挙する候補の数。logprobs を true にする必要があります。',
  'openai.ChatRequest.response_format':
    '自由形式のテキスト、または JSON。json_schema を指定すると、応答が定義どおりの形になります。',
  'openai.ChatRequest.tools': 'モデルが実行を要求できるもの。モデルが自ら実行することはありません。',
  'openai.ChatRequest.tool_choice':
    'ツールを必ず呼び出すか、どのツールを呼び出すか。省略時は、ツールがあれば auto、なければ none です。',
  'openai.ChatRequest.parallel_tool_calls': '1 つの応答での複数の呼び出しを許可します。',
  'openai.ChatRequest.modalities': '求める出力の種類。省略するとテキストです。音声には audio も必要です。',
  'openai.ChatRequest.audio': '音声の声と形式。modalities に audio がある場合は必須です。',
  'openai.ChatRequest.web_search_options':
    '応答の前に Web を検索します。検索モデル専用です。デフォルトでよければ {} を送ります。',
  'openai.ChatRequest.prediction':
    '応答の大部分でそのまま繰り返されるテキスト（予測出力）。応答が速くなります。推論とは併用できません。',
  'openai.ChatRequest.service_tier':
    '速度と料金のどちらを優先するか。実際に適用されたティアは応答でわかります。',
  'openai.ChatRequest.store': 'リクエストと応答を OpenAI に保存し、評価や蒸留に使えるようにします。',
  'openai.ChatRequest.metadata': '保存した応答を探すための任意の注記。16 件までで、値は 512 文字以内です。',
  'openai.ChatRequest.prompt_cache_key':
    'このキーと冒頭が同じリクエストは、キャッシュにヒットしやすくなります。',
  'openai.ChatRequest.prompt_cache_options': 'キャッシュの対象と保持期間。',
  'openai.ChatRequest.prompt_cache_retention': 'prompt_cache_options の旧形式。',
  'openai.ChatRequest.safety_identifier':
    '不正利用を見つけるための、リクエストの背後にいる利用者を表す値。名前やアドレスではなく、ハッシュを送ってください。',
  'openai.ChatRequest.moderation': '同じリクエストで、プロンプトと応答の評価（モデレーション）も行います。',
  'openai.ChatRequest.user': 'safety_identifier と prompt_cache_key の旧形式。',
  'openai.ChatRequest.max_tokens':
    'max_completion_tokens の旧形式。OpenAI の推論モデルは拒否しますが、ほかのベンダーはこちらだけに対応することが多くあります。',
  'openai.ChatRequest.functions': 'tools の旧形式。',
  'openai.ChatRequest.function_call': 'tool_choice の旧形式。',
  'openai.ChatModel': 'OpenAI がチャット補完用として掲載しているモデル。',
  'openai.ChatStreamOptions': 'テキスト以外にストリームに含めるもの。',
  'openai.ChatStreamOptions.include_usage':
    '[DONE] の前に、usage を持ち choices が空のチャンクを 1 つ追加で送ります。',
  'openai.ChatStreamOptions.include_obfuscation':
    'サイズから内容を推測されないよう、チャンクにランダムな文字を足します。false を送ると通信量を節約できます。',
  'openai.ChatResponseFormat': '応答の形式。',
  'openai.ChatTextFormat': '自由形式のテキスト。',
  'openai.ChatTextFormat.type': '常に text です。',
  'openai.ChatJsonSchemaFormat': '形を指定した JSON。',
  'openai.ChatJsonSchemaFormat.type': '常に json_schema です。',
  'openai.ChatJsonSchemaFormat.json_schema': '応答が従う形。',
  'openai.ChatJsonSchema': '名前を付けた JSON の形。',
  'openai.ChatJsonSchema.name': '形の短い名前。英字、数字、_、- を使います。',
  'openai.ChatJsonSchema.description': '形の用途。モデルが読みます。',
  'openai.ChatJsonSchema.schema': '形を表す、type が object の JSON Schema。',
  'openai.ChatJsonSchema.strict':
    '応答をスキーマに厳密に従わせます。すべてのプロパティを required に入れ、additionalProperties を false にする必要があります。',
  'openai.ChatJsonObjectFormat':
    '任意の JSON オブジェクト。メッセージ内で JSON を求める言葉が必要です。json_schema の方が適しています。',
  'openai.ChatJsonObjectFormat.type': '常に json_object です。',
  'openai.ChatModality': '出力の種類。',
  'openai.ChatModality.text': 'テキスト。全モデルが対応。',
  'openai.ChatModality.audio': '文字起こし付きの音声。音声モデルが対応。',
  'openai.ChatAudioOutput': '音声応答の声と形式。',
  'openai.ChatAudioOutput.voice': '声。用意されている声は名前で、独自の声は ID で指定します。',
  'openai.ChatAudioOutput.format': '音声の形式。',
  'openai.Voice': '用意されている声。',
  'openai.CustomVoice': '独自の声。',
  'openai.CustomVoice.id': '独自の声の ID。',
  'openai.ChatAudioOutFormat': '音声応答の形式。',
  'openai.ChatAudioOutFormat.pcm16':
    'ヘッダーのない 16 ビットのサンプル。ストリーミングで使える唯一の形式です。',
  'openai.ChatWebSearchOptions': 'Web の検索方法。',
  'openai.ChatWebSearchOptions.user_location': 'ユーザーのおおよその位置。近くの結果を得るために使います。',
  'openai.ChatWebSearchOptions.search_context_size': '見つかったページのうち、モデルが読み取る量。',
  'openai.ChatUserLocation': 'ユーザーの位置。',
  'openai.ChatUserLocation.type': '常に approximate です。',
  'openai.ChatUserLocation.approximate': '場所。わからない項目は省略します。',
  'openai.ApproximateLocation': 'ユーザーのおおよその位置。',
  'openai.ApproximateLocation.country': '2 文字の国コード（ISO 3166-1）。',
  'openai.ApproximateLocation.region': '州や都道府県などの地域。',
  'openai.ApproximateLocation.city': '市や町。',
  'openai.ApproximateLocation.timezone': 'IANA タイムゾーン。',
  'openai.SearchContextSize': '見つかったページを読み取る量。',
  'openai.SearchContextSize.low': '最少。速く安価です。',
  'openai.SearchContextSize.medium': 'バランス型。',
  'openai.SearchContextSize.high': '最多。応答は充実しますが、遅く割高になります。',
  'openai.ChatPrediction': '応答の大部分でそのまま繰り返されるテキスト（編集するファイルなど）。',
  'openai.ChatPrediction.type': '常に content です。',
  'openai.ChatPrediction.content': '予想されるテキスト。応答と異なる部分にも料金がかかります。',
};
