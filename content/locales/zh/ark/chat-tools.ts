import type { Texts } from '@/lib/i18n/texts';

const callName = '模型调用时使用的名称：字母、数字、_ 和 -。';
const usage = '函数的用途和使用时机。模型据此选择。';
const parameters = '参数，用 object 类型的 JSON Schema 表示。无参数的函数可省略。';

export const chatTools: Texts = {
  'ark.ChatTool': '模型可要求你执行的一项操作。',
  'ark.ChatTool.type': '固定为 function。',
  'ark.ChatTool.function': '模型可要求调用的函数。',
  'ark.ChatFunctionDefinition': '你的一个函数。',
  'ark.ChatFunctionDefinition.name': callName,
  'ark.ChatFunctionDefinition.description': usage,
  'ark.ChatFunctionDefinition.parameters': parameters,
  'ark.ChatFunctionDefinition.strict': '参数严格符合 schema。',
  'ark.ChatToolChoiceMode': '模型调用函数的自由度。',
  'ark.ChatToolChoiceMode.none': '不调用函数。',
  'ark.ChatToolChoiceMode.auto': '由模型选择输出文本或调用函数。',
  'ark.ChatToolChoiceMode.required': '至少调用一个函数。',
  'ark.ChatFunctionChoice': '必须调用此函数。',
  'ark.ChatFunctionChoice.type': '固定为 function。',
  'ark.ChatFunctionChoice.function': '必须调用的函数。',
  'ark.ChatFunctionName': '以名称指定的函数。',
  'ark.ChatFunctionName.name': '要调用的函数的名称。',
  'ark.ChatLegacyFunction': '函数，旧写法。',
  'ark.ChatLegacyFunction.name': callName,
  'ark.ChatLegacyFunction.description': usage,
  'ark.ChatLegacyFunction.parameters': parameters,
  'ark.ChatFunctionCallMode': '可否调用函数，旧写法。',
  'ark.ChatFunctionCallMode.none': '不调用函数。',
  'ark.ChatFunctionCallMode.auto': '由模型选择输出文本或调用函数。',

  'ark.ChatToolCall': '模型要求你调用某个函数。',
  'ark.ChatToolCall.id': '此次调用的标识，tool 消息中与之相同。',
  'ark.ChatToolCall.type': '固定为 function。',
  'ark.ChatToolCall.function': '要调用的函数及其参数。',
  'ark.ChatFunctionCall': '调用哪个函数，传什么参数。',
  'ark.ChatFunctionCall.name': '函数名。',
  'ark.ChatFunctionCall.arguments': '参数，为 JSON 文本。须解析并校验：模型可能写出 schema 不允许的内容。',
};
