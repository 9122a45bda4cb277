import type { Texts } from '@/lib/i18n/texts';

const configs = '对其中某些工具的不同设置，以工具名为键。其余工具保持默认值。';

export const tools: Texts = {
  'anthropic.Tool': '模型可用的一个工具。',
  'anthropic.CustomTool': '你的一个函数。模型要求调用，由程序执行。',
  'anthropic.CustomTool.type': '表明这是你自己的工具。可省略。',
  'anthropic.CustomTool.name': '模型调用时使用的名称。旧版本最多 64 个字符。',
  'anthropic.CustomTool.description': '工具的用途、使用时机和返回内容。写得越详细，调用就越准确。',
  'anthropic.CustomTool.input_schema': '参数，用 object 类型的 JSON Schema 表示。',
  'anthropic.CustomTool.eager_input_streaming':
    '参数边生成边发送，此时尚不确定是否为有效的 JSON。适合长文本。',
  'anthropic.InputSchema': 'object 类型的 JSON Schema（2020-12）。',
  'anthropic.InputSchema.properties':
    '各个参数，以参数名为键，每个用 JSON Schema 表示。为模型写明各参数的含义。',
  'anthropic.InputSchema.required': '每次调用都必须有的参数名。',
  'anthropic.Strict': '保证调用完全符合工具的输入 schema。',
  'anthropic.DeferLoading': '在工具搜索找到它之前不放入提示词；工具较多时可节省 token。',
  'anthropic.AllowedCallers': '谁可以调用此工具：模型，或模型为代码执行工具编写的代码。默认只有模型。',
  'anthropic.AllowedCaller': '谁可以调用工具。',
  'anthropic.AllowedCaller.direct': '模型本身。',
  'anthropic.AllowedCaller.code_execution_20250825': '在此版本的代码执行工具中运行的代码。',
  'anthropic.AllowedCaller.code_execution_20260120': '同上，对应此版本。',
  'anthropic.AllowedCaller.code_execution_20260521': '同上，对应此版本。',
  'anthropic.InputExamples': '正确的输入示例，向模型展示如何调用。每个都须符合 schema。',
  'anthropic.BashTool': '由你的程序提供的 shell。模型不需要 schema 就会使用。',
  'anthropic.TextEditorTool': '由你的程序提供的文件查看与编辑功能。',
  'anthropic.TextEditorTool.max_characters': '一次最多显示文件的多少个字符。须使用 text_editor_20250728。',
  'anthropic.TextEditorVersion': '文本编辑器工具的版本。',
  'anthropic.TextEditorVersion.text_editor_20250124':
    '名称为 str_replace_editor，带 undo_edit。用于 Claude 4 之前的模型。',
  'anthropic.TextEditorVersion.text_editor_20250429':
    '名称为 str_replace_based_edit_tool，不带 undo_edit。用于 Claude 4。',
  'anthropic.TextEditorVersion.text_editor_20250728': '同上，并支持 max_characters。',
  'anthropic.TextEditorName': '工具的名称，由版本决定。',
  'anthropic.MemoryTool': '由你的程序跨对话保存的文件，供模型记忆。',
  'anthropic.ComputerToolset': '由你的程序提供的屏幕、鼠标和键盘。',
  'anthropic.ComputerToolset.configs': configs,
  'anthropic.ComputerMember': 'computer 工具集中的一个工具。',
  'anthropic.ToolsetMember': '对工具集中某个工具的不同设置。',
  'anthropic.ToolsetMember.enabled': '模型可否使用。每个工具有各自的默认值。',
  'anthropic.ToolsetMember.defer_loading': '是否等工具搜索找到后才加载。所有启用的工具必须一致。',
  'anthropic.BrowserToolset': '由你的程序提供的浏览器。',
  'anthropic.BrowserToolset.configs': configs,
  'anthropic.BrowserMember': 'browser 工具集中的一个工具。',

  'anthropic.ToolChoice': '是否调用工具，以及调用哪些。',
  'anthropic.ToolChoiceAuto': '由模型决定。有工具时的默认值。',
  'anthropic.DisableParallelToolUse': '限制模型每次最多调用一个工具。',
  'anthropic.ToolChoiceAny': '模型必须调用某个工具。不能与思考同用。',
  'anthropic.ToolChoiceTool': '模型必须调用此工具。不能与思考同用。',
  'anthropic.ToolChoiceTool.name': '必须调用的工具的名称。',
  'anthropic.ToolChoiceNone': '模型不调用工具。',
};
