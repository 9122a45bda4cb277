import type { Texts } from '@/lib/i18n/texts';
import { build, created, fingerprint, moderation, tier } from './answer-fields';

export const chunk: Texts = {
  'openai.ChatCompletionChunk': '流中的一个事件。',
  'openai.ChatCompletionChunk.id': '回答的标识；同一回答的各数据块相同。',
  'openai.ChatCompletionChunk.object': '固定为 chat.completion.chunk。',
  'openai.ChatCompletionChunk.choices':
    '各回答的片段。带 usage 的数据块中为空列表，因此不要假定一定有第一项。',
  'openai.ChatCompletionChunk.usage':
    '消耗的 token。设置 include_usage 时：[DONE] 之前的最后一个数据块才有值，此前均为 null。',
  'openai.ChatCompletionChunk.obfuscation': '随机填充，用于隐藏文本长度。忽略即可。',
  'openai.ChatCompletionChunk.created': created,
  'openai.ChatCompletionChunk.model': build,
  'openai.ChatCompletionChunk.service_tier': tier,
  'openai.ChatCompletionChunk.system_fingerprint': fingerprint,
  'openai.ChatCompletionChunk.moderation': moderation,
  'openai.ChatChunkChoice': '某个回答的一个片段。',
  'openai.ChatChunkChoice.index': '此片段属于 n 个回答中的哪一个。',
  'openai.ChatChunkChoice.delta': '新增的内容。回答的最后一个数据块中为空。',
  'openai.ChatChunkChoice.finish_reason': '回答结束的原因；该回答的最后一个数据块才有值，此前为 null。',
  'openai.ChatChunkChoice.logprobs': '此片段各 token 的可能性，要求 logprobs 时才有。',
  'openai.ChatDelta': '自上一个数据块以来新增的内容。',
  'openai.ChatDelta.role': '作者：assistant，仅第一个数据块才有。',
  'openai.ChatDelta.content': '回答的下一个片段。依次拼接；可能为空。',
  'openai.ChatDelta.refusal': '拒绝内容的下一个片段。',
  'openai.ChatDelta.tool_calls': '工具调用的片段，按 index 拼合。',
  'openai.ChatDelta.function_call': '旧写法中调用的片段。',
  'openai.ChatDeltaRole': '消息的作者。',
  'openai.ChatToolCallFragment': '一次工具调用的片段。',
  'openai.ChatToolCallFragment.index': '此片段属于哪一次调用。多次调用的片段可能交替到达，以此序号为准。',
  'openai.ChatToolCallFragment.id': '调用的 id，仅第一个片段才有。',
  'openai.ChatToolCallFragment.type': '固定为 function；仅第一个片段才有。',
  'openai.ChatToolCallFragment.function': '调用的片段。',
  'openai.ChatFunctionFragment': '一次函数调用的片段。',
  'openai.ChatFunctionFragment.name': '函数名，仅第一个片段才有。',
  'openai.ChatFunctionFragment.arguments': 'JSON 文本的下一个片段。全部拼接后再解析。',
};
