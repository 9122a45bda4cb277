import type { Texts } from '@/lib/i18n/texts';

export const responsesRequest: Texts = {
  'openai.ResponsesRequest': '何に、どのように応答するか。',
  'openai.ResponsesRequest.model':
    '応答するモデルのコード。省略できるのは、プロンプトテンプレートが代わりになる場合だけです。',
  'openai.ResponsesRequest.input':
    '応答の対象。テキスト、またはメッセージ、呼び出しの結果、以前の応答のアイテムのリストです。古い順に並べます。',
  'openai.ResponsesRequest.instructions':
    '常時有効な指示。input の前に置かれます。保持されないので、previous_response_id を使う場合も毎回送ります。',
  'openai.ResponsesRequest.conversation':
    'ID で指定する、保存された会話。その会話のアイテムが先頭に入り、input と応答が会話に追加されます。',
  'openai.ResponsesRequest.stream': '応答を、生成しながら名前付きの Server-Sent Events で送ります。',
  'openai.ResponsesRequest.stream_options':
    '応答以外にストリームに含めるもの。stream が true の場合だけ指定できます。',
  'openai.ResponsesRequest.max_output_tokens':
    '表示されない推論を含む、応答のトークン数の上限。低すぎると、テキストが出る前に使い切ることがあります。',
  'openai.ResponsesRequest.tools': 'モデルに許すこと。独自の関数と、API 自身が実行するツールです。',
  'openai.ResponsesRequest.include': '追加で返すもの。',
  'openai.ResponsesRequest.store': '応答を 30 日間保存し、ID で取得したり続けたりできるようにします。',
  'openai.ResponsesRequest.context_management': '長い会話を短く保つ方法。',
  'openai.ResponsesRequest.service_tier':
    '速度と料金のどちらを優先するか。実際に適用されたティアは応答でわかります。',
  'openai.ResponsesRequest.metadata':
    '保存した応答を探すための任意の注記。16 件までで、値は 512 文字以内です。',
  'openai.ResponsesRequest.prompt_cache_options': 'キャッシュの対象と保持期間。gpt-5.6 以降で使えます。',
  'openai.ResponsesRequest.moderation':
    '同じリクエストで、プロンプトと応答の評価（モデレーション）も行います。',
  'openai.ResponsesRequest.prompt_cache_retention': 'prompt_cache_options の旧形式。',
  'openai.ResponsesRequest.user': 'safety_identifier と prompt_cache_key の旧形式。',
  'openai.ResponsesOnlyModel': 'この操作だけで使えるモデル。',
  'openai.PreviousResponseId':
    '保存されたこの応答から続けます。その会話は送り直す必要がありませんが、入力として課金されます。conversation とは併用できません。',
  'openai.ConversationReference': 'OpenAI に保存された会話。',
  'openai.ConversationReference.id': '会話の ID。',
  'openai.ResponsesStreamOptions': '応答以外にストリームに含めるもの。',
  'openai.ResponsesStreamOptions.include_obfuscation':
    'サイズから内容を推測されないよう、イベントにランダムな文字を足します。false を送ると通信量を節約できます。',
  'openai.ParallelToolCalls': '1 つの応答での複数の呼び出しを許可します。',
  'openai.MaxToolCalls':
    'API が実行するツールの呼び出し回数の上限。すべてのツールの合計です。超えた呼び出しは行われません。',
  'openai.Include': '求めなければ省かれるもの。',
  'openai.Include.reasoning.encrypted_content':
    '暗号化した推論。何も保存しない場合に送り返すためのものです。',
  'openai.Include.web_search_call.action.sources': 'Web 検索で読み取ったすべてのページ。',
  'openai.Include.web_search_call.results': 'Web 検索の結果。',
  'openai.Include.file_search_call.results': 'ファイル検索で見つかった文章。',
  'openai.Include.code_interpreter_call.outputs': 'コードが出力したテキストと、描いた画像。',
  'openai.Include.message.output_text.logprobs': '応答のトークンの対数確率。',
  'openai.Include.message.input_image.image_url': '入力した画像のアドレス。',
  'openai.Include.computer_call_output.output.image_url': '入力したスクリーンショットのアドレス。',
  'openai.Background':
    '直ちに status が queued の応答を返し、処理を続けます。応答は後で ID で取得します。store が必要です。',
  'openai.Temperature':
    '表現のランダムさ。0 に近いほど予測しやすく、2 で最も多様になります。OpenAI のモデルは、推論する場合には拒否します。',
  'openai.TopP':
    '確率の高い順に、合計がこの値になるまでのトークンだけから選びます。この値と temperature は、どちらか一方だけを変更してください。',
  'openai.TopLogprobs':
    '各トークンについて列挙する候補の数。include に message.output_text.logprobs が必要です。',
  'openai.ContextRule': '長い会話を短く保つ方法。',
  'openai.ContextRule.type': '常に compaction です。ほかの方法はありません。',
  'openai.ContextRule.compact_threshold': '会話の圧縮を始めるトークン数。',
  'openai.PromptTemplate': 'OpenAI に保存されたプロンプト。',
  'openai.PromptTemplate.id': 'テンプレートの ID。',
  'openai.PromptTemplate.version': 'テンプレートのバージョン。省略すると、公開中のバージョンです。',
  'openai.PromptTemplate.variables': 'テンプレートの変数に入れるもの。テキスト、画像、ドキュメントです。',
  'openai.FastestTier': 'この操作だけにあるティア。',
  'openai.FastestTier.ultrafast': '最も割高で、さらに速い出力。対応するモデルのみ。',
  'openai.PromptCacheKey': 'このキーと冒頭が同じリクエストは、キャッシュにヒットしやすくなります。',
  'openai.SafetyIdentifier':
    '不正利用を見つけるための、リクエストの背後にいる利用者を表す値。名前やアドレスではなく、ハッシュを送ってください。',
  'openai.Truncation': '入力がモデルに収まらない場合の扱い。',
  'openai.Truncation.auto': '会話の冒頭からアイテムを削除。',
  'openai.Truncation.disabled': '400 でリクエストを拒否。',
};
