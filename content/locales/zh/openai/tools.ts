import type { Texts } from '@/lib/i18n/texts';

const callName = '模型调用时使用的名称：字母、数字、_ 和 -。';
const usage = '函数的用途和使用时机。模型据此选择。';
const parameters = '参数，用 object 类型的 JSON Schema 表示。无参数的函数可省略。';
const whichTools = '允许哪些工具，以及是否必须调用。';

export const tools: Texts = {
  'openai.ChatTool': '模型可要求你执行的一项操作。',
  'openai.ChatFunctionTool': '接受 JSON 参数的函数。',
  'openai.ChatFunctionTool.type': '固定为 function。',
  'openai.ChatFunctionTool.function': '模型可要求调用的函数。',
  'openai.ChatFunctionDefinition': '你的一个函数。',
  'openai.ChatFunctionDefinition.name': callName,
  'openai.ChatFunctionDefinition.description': usage,
  'openai.ChatFunctionDefinition.parameters': parameters,
  'openai.ChatFunctionDefinition.strict':
    '参数严格符合 schema。须将所有属性列入 required，并把 additionalProperties 设为 false。',
  'openai.ChatCustomTool': '接受纯文本（如代码或查询语句）而非 JSON 的工具。',
  'openai.ChatCustomTool.type': '固定为 custom。',
  'openai.ChatCustomTool.custom': '模型可要求执行的工具。',
  'openai.ChatCustomDefinition': '你的一个接受文本的工具。',
  'openai.ChatCustomDefinition.name': '模型调用时使用的名称。',
  'openai.ChatCustomDefinition.description': '工具的用途和使用时机。',
  'openai.ChatCustomDefinition.format': '模型可为此工具写什么。省略时可为任意文本。',
  'openai.ChatCustomText': '任意文本。',
  'openai.ChatCustomText.type': '固定为 text。',
  'openai.ChatCustomGrammar': '遵循某种语法的文本。',
  'openai.ChatCustomGrammar.type': '固定为 grammar。',
  'openai.ChatCustomGrammar.grammar': '文本所遵循的语法。',
  'openai.Grammar': '允许哪些文本。',
  'openai.Grammar.definition': '语法本身。',
  'openai.Grammar.syntax': '编写语法所用的语言。',
  'openai.GrammarSyntax': '编写语法所用的语言。',
  'openai.GrammarSyntax.lark': 'Lark 语法。',
  'openai.GrammarSyntax.regex': '正则表达式，采用 Rust 的写法。',

  'openai.ToolChoiceMode': '模型调用工具的自由度。',
  'openai.ToolChoiceMode.none': '不调用工具。',
  'openai.ToolChoiceMode.auto': '由模型选择输出文本或调用工具。',
  'openai.ToolChoiceMode.required': '至少调用一个工具。',
  'openai.ChatAllowedToolsChoice': '只允许其中一部分工具；工具列表本身不变，缓存也就保持有效。',
  'openai.ChatAllowedToolsChoice.type': '固定为 allowed_tools。',
  'openai.ChatAllowedToolsChoice.allowed_tools': whichTools,
  'openai.ChatAllowedTools': '为此请求选出的一部分工具。',
  'openai.ChatAllowedTools.mode': '是否必须调用其中之一。',
  'openai.ChatAllowedTools.tools':
    '保留的工具，各以类型和名称指明：{"type": "function", "function": {"name": "find_trains"}}。',
  'openai.AllowedToolsMode': '是否必须调用所允许工具中的一个。',
  'openai.AllowedToolsMode.auto': '也可改为输出文本。',
  'openai.AllowedToolsMode.required': '至少调用其中一个。',
  'openai.ChatFunctionChoice': '必须调用此函数。',
  'openai.ChatFunctionChoice.type': '固定为 function。',
  'openai.ChatFunctionChoice.function': '必须调用的函数。',
  'openai.ChatCustomChoice': '必须调用此自定义工具。',
  'openai.ChatCustomChoice.type': '固定为 custom。',
  'openai.ChatCustomChoice.custom': '必须调用的自定义工具。',
  'openai.ChatToolName': '以名称指定的函数或工具。',
  'openai.ChatToolName.name': '要调用的函数或工具的名称。',

  'openai.ChatLegacyFunction': '函数，旧写法。',
  'openai.ChatLegacyFunction.name': callName,
  'openai.ChatLegacyFunction.description': usage,
  'openai.ChatLegacyFunction.parameters': parameters,
  'openai.ChatFunctionCallMode': '可否调用函数，旧写法。',
  'openai.ChatFunctionCallMode.none': '不调用函数。',
  'openai.ChatFunctionCallMode.auto': '由模型选择输出文本或调用函数。',
};
