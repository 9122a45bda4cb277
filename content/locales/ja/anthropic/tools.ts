import type { Texts } from '@/lib/i18n/texts';

export const tools: Texts = {
  'anthropic.Tool': 'モデルが使えるもの。',
  'anthropic.CustomTool': '独自の関数。モデルが呼び出しを要求し、プログラムが実行します。',
  'anthropic.CustomTool.type': '独自のツールであることを示します。省略できます。',
  'anthropic.CustomTool.name': 'モデルが呼び出すときの名前。旧バージョンでは 64 文字までです。',
  'anthropic.CustomTool.description':
    'ツールの機能、使う場面、返すもの。詳しく書くほど、適切に呼び出されます。',
  'anthropic.CustomTool.input_schema': 'パラメーター。オブジェクトを表す JSON Schema で指定します。',
  'anthropic.CustomTool.eager_input_streaming':
    '有効な JSON になるかどうかを待たず、引数を書かれたそばからストリーミングします。長いテキスト向けです。',
  'anthropic.InputSchema': 'オブジェクトを表す JSON Schema（2020-12）。',
  'anthropic.InputSchema.properties':
    'パラメーター名ごとの JSON Schema。モデルのために説明を付けてください。',
  'anthropic.InputSchema.required': 'すべての呼び出しに必須のパラメーター名。',
  'anthropic.Strict': '呼び出しがツールの入力スキーマに厳密に従うことを保証します。',
  'anthropic.DeferLoading':
    'ツール検索で見つかるまで、ツールをプロンプトに入れません。ツールが多い場合にトークンを節約できます。',
  'anthropic.AllowedCallers':
    'ツールを呼び出せるもの。モデル、またはモデルがコード実行ツール用に書いたコードです。デフォルトではモデルだけです。',
  'anthropic.AllowedCaller': 'ツールを呼び出せるもの。',
  'anthropic.AllowedCaller.direct': 'モデル自身。',
  'anthropic.AllowedCaller.code_execution_20250825': 'このバージョンのコード実行ツールで動くコード。',
  'anthropic.AllowedCaller.code_execution_20260120': '同じく、このバージョンで動くコード。',
  'anthropic.AllowedCaller.code_execution_20260521': '同じく、このバージョンで動くコード。',
  'anthropic.InputExamples':
    'モデルに呼び出し方を示す、正しい入力の例。それぞれスキーマに合っている必要があります。',
  'anthropic.BashTool': 'プログラムが提供するシェル。スキーマがなくても、モデルは使い方を知っています。',
  'anthropic.TextEditorTool': 'プログラムが提供する、ファイルの表示と編集。',
  'anthropic.TextEditorTool.max_characters':
    'ファイルを一度に表示する文字数の上限。text_editor_20250728 が必要です。',
  'anthropic.TextEditorVersion': 'テキストエディターツールのバージョン。',
  'anthropic.TextEditorVersion.text_editor_20250124':
    '名前は str_replace_editor、undo_edit あり。Claude 4 より前のモデル用。',
  'anthropic.TextEditorVersion.text_editor_20250429':
    '名前は str_replace_based_edit_tool、undo_edit なし。Claude 4 用。',
  'anthropic.TextEditorVersion.text_editor_20250728': '同じ内容に max_characters を追加。',
  'anthropic.TextEditorName': 'ツールの名前。バージョンによって決まります。',
  'anthropic.MemoryTool': 'プログラムが会話をまたいで保存するファイル。モデルの記憶になります。',
  'anthropic.ComputerToolset': 'プログラムが提供する画面、ポインター、キーボード。',
  'anthropic.ComputerToolset.configs':
    '一部のツールだけに適用する設定。ツール名をキーにします。ほかのツールはデフォルトのままです。',
  'anthropic.ComputerMember': 'computer ツールセットのツール。',
  'anthropic.ToolsetMember': 'ツールセットの 1 つのツールだけに適用する設定。',
  'anthropic.ToolsetMember.enabled': 'モデルが使ってよいかどうか。デフォルトはツールごとに異なります。',
  'anthropic.ToolsetMember.defer_loading':
    'ツール検索で見つかるまで読み込まないかどうか。有効なツールはすべて同じ値にします。',
  'anthropic.BrowserToolset': 'プログラムが提供するブラウザー。',
  'anthropic.BrowserToolset.configs':
    '一部のツールだけに適用する設定。ツール名をキーにします。ほかのツールはデフォルトのままです。',
  'anthropic.BrowserMember': 'browser ツールセットのツール。',
  'anthropic.ToolChoice': 'ツールを呼び出すか、どのツールを呼び出すか。',
  'anthropic.ToolChoiceAuto': 'モデルが決めます。ツールがある場合のデフォルトです。',
  'anthropic.DisableParallelToolUse': 'モデルが一度に呼び出すツールを 1 つまでにするかどうか。',
  'anthropic.ToolChoiceAny': 'モデルは必ずいずれかのツールを呼び出します。思考とは併用できません。',
  'anthropic.ToolChoiceTool': 'モデルは必ずこのツールを呼び出します。思考とは併用できません。',
  'anthropic.ToolChoiceTool.name': '必ず呼び出すツールの名前。',
  'anthropic.ToolChoiceNone': 'モデルはツールを呼び出しません。',
};
