import type { Texts } from '@/lib/i18n/texts';

export const request: Texts = {
  'anthropic.MessagesRequest': '会話と、その続きの生成方法。',
  'anthropic.MessagesRequest.model':
    'モデルコード。ここに載っていないコードをゲートウェイが提供していることもあります。',
  'anthropic.MessagesRequest.max_tokens':
    '思考を含む応答のトークン数の上限。指定できる最大値はモデルによって異なります。',
  'anthropic.MessagesRequest.messages':
    'これまでの会話。古い順に並べます。通常は user から始まり、role は交互になります。',
  'anthropic.MessagesRequest.system': '役割、口調、規則など、会話とは別に渡す常時有効な指示。',
  'anthropic.MessagesRequest.stream': '応答を生成しながら Server-Sent Events で送るかどうか。',
  'anthropic.MessagesRequest.temperature':
    '表現のランダムさ。新しいモデルでは top_p と併用できません。バージョン 2026-10-21 は拒否します。',
  'anthropic.MessagesRequest.top_p':
    '確率の高い順に、合計がこの値になるまでのトークンだけから選びます。バージョン 2026-10-21 は拒否します。',
  'anthropic.MessagesRequest.top_k':
    '確率の高い順に、この個数のトークンだけから選びます。バージョン 2026-10-21 は拒否します。',
  'anthropic.MessagesRequest.stop_sequences': '応答を停止させる文字列。この文字列自体は応答に含まれません。',
  'anthropic.MessagesRequest.tools': 'モデルが使えるもの。独自の関数と、API 側で実行されるツールです。',
  'anthropic.MessagesRequest.cache_control':
    'キャッシュできる最後のブロックまで、プロンプトをキャッシュします。ブロックに印を付ける必要はありません。',
  'anthropic.MessagesRequest.speed':
    'トークンを生成する速度。fast は割高で、ベータフラグが必要なモデルもあります。',
  'anthropic.MessagesRequest.container':
    '引き続き使うコンテナの ID（以前の応答にあるもの）、またはコンテナに読み込むもの。',
  'anthropic.MessagesRequest.inference_geo':
    'モデルを実行する地域（例: us）。省略するとワークスペースの設定に従います。',
  'anthropic.KnownModel': 'ベンダーがこれまでに公表したモデルコード。',
  'anthropic.Message': '会話の 1 ターン。',
  'anthropic.UserMessage': 'ユーザーの発言、または独自のツールからの返答。',
  'anthropic.UserMessage.content':
    '文字列、またはテキスト、画像、ドキュメント、ツールの結果のブロックのリスト。',
  'anthropic.AssistantMessage': 'モデルの発言。',
  'anthropic.AssistantMessage.content':
    '以前のモデルの発言。届いたまま送り返します。最後のメッセージにすると、その文言の続きが生成されます。ただし、新しいモデルは拒否します。',
  'anthropic.SystemMessage': '会話の途中に入れる指示。会話全体への指示は system に入れます。',
  'anthropic.SystemMessage.content':
    'これ以降に有効な指示。それより前のキャッシュ済みの部分はそのまま残ります。',
  'anthropic.ThinkingConfig': 'モデルが応答の前に思考するかどうか。思考は出力として課金されます。',
  'anthropic.ThinkingAdaptive':
    'いつ、どの程度思考するかをモデルが決めます。目安は output_config.effort で示します。',
  'anthropic.ThinkingDisplay': '思考の示し方。デフォルトはモデルによって異なります。料金はどちらも同じです。',
  'anthropic.ThinkingDisplay.summarized': 'thinking ブロックに要約を記載。',
  'anthropic.ThinkingDisplay.omitted': 'ブロックの中身は署名だけ。そのぶん応答が早く始まります。',
  'anthropic.ThinkingEnabled': 'モデルが予算内で思考します。新しいモデルには adaptive が適しています。',
  'anthropic.ThinkingEnabled.budget_tokens':
    '思考に使うトークン数の上限。max_tokens の一部なので、それより小さくします。',
  'anthropic.ThinkingDisabled': 'モデルはすぐに応答します。',
  'anthropic.ThinkingBetweenTools':
    '思考はせず、ツール呼び出しの合間に、短い進捗メモを thinking ブロックとして返します。',
  'anthropic.OutputConfig': '応答にかける労力と、応答の形式。',
  'anthropic.OutputConfig.effort': 'モデルが思考、ツール呼び出し、テキストに費やすトークンの量。',
  'anthropic.Effort': '応答にかけてよい労力。',
  'anthropic.Effort.low': '応答は短く、ツール呼び出しも少なめ。単純な作業や急ぎの作業向け。',
  'anthropic.Effort.medium': 'コストと品質のバランス型。',
  'anthropic.Effort.high': '指定しない場合と同じ。',
  'anthropic.Effort.xhigh': 'high より多め。エージェントの長いタスク向け。使えないモデルもあります。',
  'anthropic.Effort.max': 'モデルに可能な限り。最大級のモデル専用です。',
  'anthropic.JsonOutputFormat': '構造化出力。応答は、このスキーマに従う 1 つの JSON ドキュメントになります。',
  'anthropic.JsonOutputFormat.schema': '応答のテキストが必ず従う JSON Schema。',
  'anthropic.Speed': 'トークンを生成する速度。',
  'anthropic.Speed.standard': '通常の速度。',
  'anthropic.Speed.fast': '数倍の速度。料金も高くなります。',
  'anthropic.Metadata': '誰のためのリクエストかを示す情報。',
  'anthropic.Metadata.user_id':
    '不正利用を見つけるための、利用者を表す ID。名前、メールアドレス、電話番号などは使わず、それだけでは個人がわからない値にします。',
  'anthropic.ServiceTier': 'リクエストの処理に使ってよい容量。',
  'anthropic.ServiceTier.auto': '組織に優先容量があれば優先容量、なければ標準の容量。',
  'anthropic.ServiceTier.standard_only': '常に標準の容量。',
  'anthropic.ContainerParams': '引き続き使うコンテナと、読み込むスキル。',
  'anthropic.ContainerId': 'コンテナの ID。',
  'anthropic.Skills': 'コンテナに読み込むスキル。',
  'anthropic.Skill': '1 種類の作業のための指示とスクリプト。',
  'anthropic.Skill.skill_id': 'スキルの ID（例: pdf、xlsx）。',
  'anthropic.Skill.version': 'スキルのバージョン。',
  'anthropic.SkillType': 'スキルの作成元。',
  'anthropic.SkillType.anthropic': 'API に付属。',
  'anthropic.SkillType.custom': '組織がアップロード。',
  'anthropic.DiagnosticsParams': 'キャッシュを最大限に使えなかった理由を問い合わせます。',
  'anthropic.DiagnosticsParams.previous_message_id':
    '比較する前回の応答の id。最初のターンでは null を送ります。',
  'anthropic.CountTokensRequest': '応答を求めるときに送るリクエストから、応答だけに関わるものを除いたもの。',
  'anthropic.CountTokensRequest.model':
    'モデルコード。ここに載っていないコードをゲートウェイが提供していることもあります。',
  'anthropic.CountTokensRequest.messages':
    'これまでの会話。古い順に並べます。通常は user から始まり、role は交互になります。',
  'anthropic.CountTokensRequest.system': '役割、口調、規則など、会話とは別に渡す常時有効な指示。',
  'anthropic.CountTokensRequest.tools': 'モデルが使えるもの。独自の関数と、API 側で実行されるツールです。',
  'anthropic.CountTokensRequest.cache_control':
    'キャッシュできる最後のブロックまで、プロンプトをキャッシュします。ブロックに印を付ける必要はありません。',
  'anthropic.CountTokensRequest.speed':
    'トークンを生成する速度。fast は割高で、ベータフラグが必要なモデルもあります。',
};
