import type { Texts } from '@/lib/i18n/texts';

export const generationConfig: Texts = {
  'gemini.GenerationConfig': '応答の生成方法。長さ、ランダムさ、形式、思考など。',
  'gemini.GenerationConfig.temperature':
    '表現のランダムさ。0 に近いほど予測しやすく、2 で最も多様になります。Gemini 3 では 1 のままにしてください。',
  'gemini.GenerationConfig.topP':
    '確率の高い順に、合計がこの値になるまでのトークンだけから選びます。小さいほど焦点が絞られます。',
  'gemini.GenerationConfig.topK':
    '確率の高い順に、この個数のトークンだけから選びます。無視または拒否するモデルもあります。',
  'gemini.GenerationConfig.candidateCount':
    '生成する応答の数。それぞれに料金がかかります。多くのモデルでは 1 だけです。',
  'gemini.GenerationConfig.maxOutputTokens':
    '思考を含む応答のトークン数の上限。達すると応答は打ち切られ、finishReason が MAX_TOKENS になります。',
  'gemini.GenerationConfig.stopSequences':
    '応答を停止させる文字列。5 個までです。この文字列自体は応答に含まれません。',
  'gemini.GenerationConfig.seed':
    'ランダムな選択を固定します。シードとリクエストが同じなら、通常は同じ応答になります。',
  'gemini.GenerationConfig.presencePenalty':
    '0 より大きいと、すでに使われたトークンを回数にかかわらず抑制し、0 より小さいと促進します。',
  'gemini.GenerationConfig.frequencyPenalty':
    '0 より大きいと、使われるたびにそのトークンをさらに抑制し、0 より小さいと促進します。',
  'gemini.GenerationConfig.responseLogprobs': '選ばれたトークンの対数確率を logprobsResult で返します。',
  'gemini.GenerationConfig.logprobs': '各ステップで列挙する候補トークンの数。responseLogprobs が必要です。',
  'gemini.GenerationConfig.responseMimeType':
    'テキスト応答の形式。responseSchema には application/json または text/x.enum が必要です。',
  'gemini.GenerationConfig.responseSchema':
    'JSON の応答が従う形。responseMimeType も指定してください。responseJsonSchema とは併用できません。',
  'gemini.GenerationConfig.responseJsonSchema':
    'JSON の応答の形を標準の JSON Schema で指定します。responseMimeType も指定してください。responseSchema とは併用できません。',
  'gemini.GenerationConfig.responseJsonSchemaOrdered':
    'メンバーの順序を保つ、responseJsonSchema の内部用の別名。responseJsonSchema を使ってください。',
  'gemini.GenerationConfig.responseModalities':
    '求める出力の種類。画像の場合は TEXT と IMAGE、または IMAGE だけを送ります。',
  'gemini.GenerationConfig.responseFormat':
    '出力の種類ごとの形式と受け渡し方法。個別の設定の代わりに使います。',
  'gemini.GenerationConfig.imageConfig': '生成する画像のアスペクト比とサイズ。画像モデル専用です。',
  'gemini.GenerationConfig.speechConfig': 'responseModalities に AUDIO がある場合の声と言語。',
  'gemini.GenerationConfig.thinkingConfig':
    '思考の深さと、表示するかどうか。思考機能のないモデルは拒否します。',
  'gemini.GenerationConfig.mediaResolution':
    '画像と動画を読み取る解像度。低いほど入力トークンを節約できます。',
  'gemini.GenerationConfig.audioTranscriptionConfig':
    '入力音声を文字起こしします。言語や単語の時刻も指定できます。',
  'gemini.GenerationConfig.enableAffectiveDialog':
    '音声モデルが話者の感情を聞き取り、口調を合わせるようにします。',
  'gemini.GenerationConfig.enableEnhancedCivicAnswers':
    '選挙や公共の事柄に関する質問への、より詳しい応答を許可します（提供されている場合）。',
  'gemini.GenerationConfig.translationConfig': '音声を別の言語に翻訳します。翻訳用のモデル向けです。',
  'gemini.ResponseMimeType': 'テキスト応答の形式。',
  'gemini.ResponseMimeType.text/plain': '自由形式のテキスト。',
  'gemini.ResponseMimeType.application/json': '1 つの JSON 値。',
  'gemini.ResponseMimeType.text/x.enum': 'responseSchema の enum の値 1 つ。引用符は付きません。',
  'gemini.Schema': 'JSON 値の形。OpenAPI 3.0 のサブセットで、型名は大文字です。',
  'gemini.Schema.type': '値の型。大文字で指定します。',
  'gemini.Schema.format': '型の細かな種類。int32、int64、float、double、date-time、enum のいずれか。',
  'gemini.Schema.title': '値の短い名前。',
  'gemini.Schema.description': '値の意味。モデルが読むので、同僚に伝えるつもりで書いてください。',
  'gemini.Schema.nullable': 'null を許すかどうか。',
  'gemini.Schema.enum': 'STRING に許す値。あわせて format を enum にします。',
  'gemini.Schema.items': 'ARRAY の各要素のスキーマ。',
  'gemini.Schema.minItems': 'ARRAY の最小要素数。',
  'gemini.Schema.maxItems': 'ARRAY の最大要素数。',
  'gemini.Schema.properties': 'OBJECT の各メンバーのスキーマ。名前をキーにします。',
  'gemini.Schema.required': 'OBJECT に必須のメンバー名。それ以外は省略されることがあります。',
  'gemini.Schema.minProperties': 'OBJECT の最小メンバー数。',
  'gemini.Schema.maxProperties': 'OBJECT の最大メンバー数。',
  'gemini.Schema.minimum': 'NUMBER または INTEGER の最小値。',
  'gemini.Schema.maximum': 'NUMBER または INTEGER の最大値。',
  'gemini.Schema.minLength': 'STRING の最小文字数。',
  'gemini.Schema.maxLength': 'STRING の最大文字数。',
  'gemini.Schema.pattern': 'STRING が一致する正規表現。',
  'gemini.Schema.example': '読み手のための値の例。制約にはなりません。',
  'gemini.Schema.anyOf': '選択肢。値はこれらのスキーマの少なくとも 1 つを満たします。',
  'gemini.Schema.propertyOrdering': 'メンバーを書き出す順序。プロンプト内の例も同じ順序にしてください。',
  'gemini.Schema.default': '値がないときに読み手が想定してよい値。モデルが補うことはありません。',
  'gemini.Type': 'スキーマでの値の型。',
  'gemini.Type.TYPE_UNSPECIFIED': '未指定。送信しないでください。',
  'gemini.Type.STRING': 'テキスト。',
  'gemini.Type.NUMBER': '数値。小数も可。',
  'gemini.Type.INTEGER': '整数。',
  'gemini.Type.BOOLEAN': 'true または false。',
  'gemini.Type.ARRAY': 'リスト。要素は items で記述します。',
  'gemini.Type.OBJECT': 'オブジェクト。メンバーは properties で記述します。',
  'gemini.Type.NULL': 'null だけ。',
  'gemini.ThinkingConfig': 'モデルの思考の量と、思考を示すかどうか。',
  'gemini.ThinkingConfig.includeThoughts': '思考の要約を thought: true のパートとして返します。',
  'gemini.ThinkingConfig.thinkingBudget':
    '思考に使うトークン数の上限。-1 はモデルに任せ、0 は思考を無効にします。Gemini 2.5 専用で、thinkingLevel とは併用できません。',
  'gemini.ThinkingConfig.thinkingLevel':
    '段階で指定する思考の深さ。Gemini 3 以降用で、thinkingBudget とは併用できません。',
  'gemini.ThinkingLevel': 'モデルが応答の前に思考する量。',
  'gemini.ThinkingLevel.THINKING_LEVEL_UNSPECIFIED': 'モデルのデフォルト。',
  'gemini.ThinkingLevel.MINIMAL': 'ほぼなし。素早い返答向け。Flash モデル専用です。',
  'gemini.ThinkingLevel.LOW': '少なめ。単純な指示やチャット向け。',
  'gemini.ThinkingLevel.MEDIUM': '速度と深さのバランス型。',
  'gemini.ThinkingLevel.HIGH': 'タスクに必要なだけ。最初の語が出るまで時間がかかることがあります。',
  'gemini.MediaResolution': 'リクエスト内のすべてのメディアを読み取る解像度。',
  'gemini.MediaResolution.MEDIA_RESOLUTION_UNSPECIFIED': 'メディアの種類ごとのモデルのデフォルト。',
  'gemini.MediaResolution.MEDIA_RESOLUTION_LOW': '旧モデルでは画像 1 枚あたり約 64 トークン。',
  'gemini.MediaResolution.MEDIA_RESOLUTION_MEDIUM': '旧モデルでは画像 1 枚あたり約 256 トークン。',
  'gemini.MediaResolution.MEDIA_RESOLUTION_HIGH':
    '高精細。画像を複数のタイルに分けて読み取ることがあります。',
};
