import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, invalid, notFound, overloaded, unauthenticated } from '../faults';

const notStored =
  '没有保留此 id 的回答：id 有误，回答已超过 30 天或已删除，或生成时 store 为 false、用的是别的密钥。';
const storedId = '某个已保留回答的 id。';

export const endpoints: Texts = {
  'openai.responses.title': '创建响应',
  'openai.responses.summary':
    '对一段文本或对话作答，可一次返回，也可流式返回。回答由条目（item）组成：推理、工具调用和消息。你的工具，以及网页搜索等由 API 自行运行的工具，可在同一请求中使用。回答会保留，因此凭上一个回答的 id 即可继续对话，耗时的工作可在后台运行。',
  'openai.responses.choose':
    'OpenAI 最新的协议：推理在各轮之间保留，工具内置，对话由服务端保存。适合新写的程序和智能体。',
  'openai.responses.responses.200': '回答。使用 output 之前，先检查 status。stream 为 true 时，改为事件流。',
  'openai.responses.responses.400': invalid,
  'openai.responses.responses.401': unauthenticated,
  'openai.responses.responses.403': denied,
  'openai.responses.responses.404': notFound,
  'openai.responses.responses.429': exhausted,
  'openai.responses.responses.500': fault,
  'openai.responses.responses.503': overloaded,

  'openai.get-response.title': '获取响应',
  'openai.get-response.summary':
    '凭 id 获取已保留的回答，期限为 30 天。后台的回答处于 queued 或 in_progress 时，每隔几秒再次查询。',
  'openai.get-response.choose': '获取在后台或先前生成的回答。',
  'openai.get-response.responses.200': '目前为止的回答，进度见 status。',
  'openai.get-response.responses.400': invalid,
  'openai.get-response.responses.401': unauthenticated,
  'openai.get-response.responses.403': denied,
  'openai.get-response.responses.404': notStored,
  'openai.get-response.responses.429': exhausted,
  'openai.get-response.responses.500': fault,
  'openai.get-response.responses.503': overloaded,
  'openai.get-response.path.response_id': storedId,
  'openai.GetResponseQuery': '返回什么，如何返回。',
  'openai.GetResponseQuery.include': '还要返回什么。SDK 会为每个值各发一次 include[]。',
  'openai.GetResponseQuery.stream':
    '以 POST /v1/responses 的 server-sent events 发送回答。该回答创建时须同时设置 background 和 stream。',
  'openai.GetResponseQuery.starting_after': '从 sequence_number 为此值的事件之后续传流。',
  'openai.GetResponseQuery.include_obfuscation': '用随机字符填充事件。传 false 可节省流量。',

  'openai.cancel-response.title': '取消响应',
  'openai.cancel-response.summary':
    '停止正在后台生成的回答。已生成的部分照常计费。重复取消没有影响：原样返回该回答。',
  'openai.cancel-response.choose': '停止后台的回答。',
  'openai.cancel-response.responses.200': '该回答，status 为 cancelled；若当时已经结束，则保持原状。',
  'openai.cancel-response.responses.400': '该回答创建时未将 background 设为 true。',
  'openai.cancel-response.responses.401': unauthenticated,
  'openai.cancel-response.responses.403': denied,
  'openai.cancel-response.responses.404': notStored,
  'openai.cancel-response.responses.429': exhausted,
  'openai.cancel-response.responses.500': fault,
  'openai.cancel-response.responses.503': overloaded,
  'openai.cancel-response.path.response_id': storedId,

  'openai.delete-response.title': '删除响应',
  'openai.delete-response.summary': '在 30 天期满之前删除已保留的回答。此后无法再从它继续。',
  'openai.delete-response.choose': '删除已保留的回答。',
  'openai.delete-response.responses.200': '该回答已删除。',
  'openai.delete-response.responses.401': unauthenticated,
  'openai.delete-response.responses.403': denied,
  'openai.delete-response.responses.404': notStored,
  'openai.delete-response.responses.429': exhausted,
  'openai.delete-response.responses.500': fault,
  'openai.delete-response.responses.503': overloaded,
  'openai.delete-response.path.response_id': storedId,
  'openai.DeletedResponse': '该回答已删除。',
  'openai.DeletedResponse.id': '所删除回答的 id。',
  'openai.DeletedResponse.deleted': '固定为 true。',
};
