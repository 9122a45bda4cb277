import type { Texts } from '@/lib/i18n/texts';

export const responsesTools: Texts = {
  'openai.Tool': 'モデルに許すこと、またはモデルが実行を要求できるもの。',
  'openai.FunctionTool': 'JSON の引数を受け取る独自の関数。',
  'openai.FunctionTool.strict':
    '引数をスキーマに厳密に従わせます。すべてのプロパティを required に入れ、additionalProperties を false にする必要があります。',
  'openai.FunctionTool.output_schema':
    '関数が返す値を表す JSON Schema。関数を呼び出すプログラムのためのものです。',
  'openai.ToolName': 'モデルが呼び出すときの名前。英字、数字、_、- を使います。',
  'openai.ToolDescription': 'ツールの機能と使う場面。モデルはこの説明を見て選びます。',
  'openai.ToolParameters': '引数を表す、type が object の JSON Schema。',
  'openai.DeferLoading':
    'tool_search で見つかるまで、ツールをプロンプトに入れません。トークンを節約できます。',
  'openai.AllowedCallers':
    'ツールを呼び出せるもの。モデル、またはモデルが書いたプログラムです。デフォルトではモデルだけです。',
  'openai.ToolCaller': 'ツールを呼び出せるもの。',
  'openai.ToolCaller.direct': 'モデル自身。',
  'openai.ToolCaller.programmatic': 'モデルが書いたプログラム。',
  'openai.CustomTool': 'JSON の代わりに、コードやクエリなどのプレーンテキストを受け取る独自のツール。',
  'openai.CustomTool.format': 'モデルがツール用に書いてよい内容。省略すると任意のテキストです。',
  'openai.GrammarFormat': '文法に従うテキスト。',
  'openai.GrammarFormat.definition': '文法そのもの。',
  'openai.NamespaceTool': '1 つの名前にまとめた、関連するツール。',
  'openai.NamespaceTool.name': 'グループの名前（例: crm）。',
  'openai.NamespaceTool.description': 'グループの用途。モデルが読みます。',
  'openai.NamespaceTool.tools': 'グループのツール。',
  'openai.ShellTool': 'モデルがシェルでコマンドを実行できるようにします。',
  'openai.ShellTool.environment': 'コマンドの実行場所。コンテナ、または手元のコンピューターです。',
  'openai.ContainerAuto': 'API の新しいコンテナ。',
  'openai.ContainerAuto.skills': 'コンテナに入れるスキル。',
  'openai.Skill': 'ある種類の作業のための指示とスクリプト。',
  'openai.SkillReference': '事前にアップロードしたスキル。',
  'openai.SkillReference.skill_id': 'アップロードしたスキルの ID。',
  'openai.SkillReference.version': 'スキルのバージョン。整数、または latest です。',
  'openai.InlineSkill': 'リクエストに含めるスキル。',
  'openai.SkillSource': 'スキルのファイルを zip にまとめたもの。',
  'openai.SkillSource.data': 'Base64 だけの zip ファイル。',
  'openai.ApplyPatchTool': 'モデルがファイルを変更できるようにします。実際の変更はプログラムが行います。',
  'openai.ComputerTool':
    'モデルがコンピューターを操作できるようにします。コンピューターはプログラムが動かします。',
  'openai.ToolSearchTool': 'defer_loading を指定したツールを、必要になったときに検索します。',
  'openai.ProgrammaticTool':
    'allowed_callers が programmatic のツールを呼び出すプログラムを、モデルが書けるようにします。',
  'openai.WebSearchPreviewTool': 'web_search の旧形式。',
  'openai.WebSearchPreviewTool.search_content_types': '検索する結果の種類。',
  'openai.WebSearchPreviewVersion': 'ツール、またはその固定バージョン。',
  'openai.SearchContentType': '結果の種類。',
  'openai.ComputerPreviewTool': 'computer の旧形式。',
  'openai.ComputerPreviewTool.display_width': '画面の幅（ピクセル）。',
  'openai.ComputerPreviewTool.display_height': '画面の高さ（ピクセル）。',
  'openai.ComputerEnvironment': 'コンピューターの種類。',
  'openai.LocalShellTool': 'shell の旧形式。プログラムが実行するコマンドのためのものです。',
};
