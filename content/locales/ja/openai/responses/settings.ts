import type { Texts } from '@/lib/i18n/texts';

export const responsesSettings: Texts = {
  'openai.ReasoningSettings': 'モデルの推論のしかた。推論するモデル専用です。',
  'openai.ReasoningSettings.effort':
    'モデルが応答の前に推論する量。使える段階はモデルによって異なります。多いほど時間がかかり、出力トークンを消費します。',
  'openai.ReasoningSettings.summary': '推論の要約を返すか、どの長さで返すか。省略すると返りません。',
  'openai.ReasoningSettings.mode': 'モデルが推論に使う計算量。新しいモデル専用です。',
  'openai.ReasoningSettings.generate_summary': 'summary の旧形式。',
  'openai.SummaryStyle': '推論の要約の長さ。',
  'openai.SummaryStyle.auto': 'モデルが対応する最も詳細な要約。',
  'openai.SummaryStyle.concise': '簡潔。',
  'openai.SummaryStyle.detailed': '詳細。',
  'openai.ReasoningMode': 'モデルが推論に使う計算量。',
  'openai.ReasoningMode.standard': '1 つの道筋で推論。',
  'openai.ReasoningMode.pro': '計算量を増やし、応答の確実さを向上。割高です。',
  'openai.ReasoningContext': '以前の推論のうち、モデルが再び読み取るもの。',
  'openai.ReasoningContext.auto': 'モデルに合わせます。',
  'openai.ReasoningContext.current_turn': '最後のユーザーメッセージより後の推論だけ。',
  'openai.ReasoningContext.all_turns': 'すべてのターンの推論。',
  'openai.TextSettings': '応答の形式と長さ。',
  'openai.TextSettings.format':
    '自由形式のテキスト、または JSON。json_schema を指定すると、応答が定義どおりの形になります。',
  'openai.TextSettings.verbosity':
    '応答の長さ。プロンプトの内容にかかわらず適用されます。gpt-5 以降で使えます。',
  'openai.ResponsesJsonSchemaFormat': '形を指定した JSON。',
  'openai.ResponsesJsonSchemaFormat.name': '形の短い名前。英字、数字、_、- を使います。',
  'openai.ResponsesJsonSchemaFormat.schema': '形を表す、type が object の JSON Schema。',
  'openai.ResponsesJsonSchemaFormat.description': '形の用途。モデルが読みます。',
  'openai.ResponsesJsonSchemaFormat.strict':
    '応答をスキーマに厳密に従わせます。すべてのプロパティを required に入れ、additionalProperties を false にする必要があります。',
  'openai.ToolChoice': 'ツールを必ず呼び出すか、どのツールを呼び出すか。省略すると auto です。',
  'openai.AllowedTools': '一部のツールへの限定。ツールのリスト自体は変わらず、キャッシュも有効なままです。',
  'openai.AllowedTools.tools':
    '残すツール。それぞれ種類と名前で指定します: {"type": "function", "name": "find_trains"}。',
  'openai.FunctionChoice': 'この関数を必ず呼び出します。',
  'openai.ChosenName': '呼び出すものの名前。',
  'openai.CustomChoice': 'このカスタムツールを必ず呼び出します。',
  'openai.McpChoice': 'このサーバー、またはそのうちのこのツールを必ず呼び出します。',
  'openai.HostedToolChoice': 'API のこのツールを必ず呼び出します。',
  'openai.HostedToolType': '必ず呼び出すツール。',
  'openai.ShellChoice': 'シェルを必ず呼び出します。',
  'openai.ApplyPatchChoice': 'ファイルを必ず変更します。',
  'openai.ProgrammaticChoice': 'プログラムを必ず書きます。',
};
