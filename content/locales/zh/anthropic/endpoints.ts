import type { Texts } from '@/lib/i18n/texts';

const invalid = '请求格式有误，或其中某部分不被该模型或该版本接受。修正后再重试。';
const unauthenticated = '缺少密钥，密钥写错或已被吊销，或放错了请求头。';
const unpaid = '账户无法付款。在网关上，则是该密钥的额度已用尽。';
const denied = '密钥有效，但无权使用此模型或功能。';
const notFound = '模型或路径不存在。检查模型代码。';
const tooLarge = '请求体超过 32 MB。改用地址或 file_id 引用文件。';
const exhausted = '达到请求数或 token 数的上限。按 retry-after 响应头给出的时间等待。';
const fault = '服务端故障。稍等片刻后重试。';
const timeout = '生成回答耗时过长。改用流式，或减少所需的输出。';
const overloaded = '服务过载，所有用户都受影响。重试，并逐次延长间隔。';

export const endpoints: Texts = {
  'anthropic.messages.title': '创建消息',
  'anthropic.messages.summary':
    '续写对话，可一次返回，也可流式返回。可输入文本、图片和文档；输出文本、思考和工具调用。API 现有两个版本，以请求头 anthropic-version 区分：2023-06-01，密钥放在 x-api-key 中，网关和 SDK 0.x 采用；2026-10-21，密钥以 Bearer token 形式传入，SDK 1.x 采用。示例用前者，所有网关都接受。',
  'anthropic.messages.choose': 'Claude 模型的原生协议：思考、提示词缓存、引用和工具一应俱全。',
  'anthropic.messages.responses.200':
    '回答。可能提前结束：读取 content 之前，先检查 stop_reason。stream 为 true 时，改为 server-sent events。',
  'anthropic.messages.responses.400': invalid,
  'anthropic.messages.responses.401': unauthenticated,
  'anthropic.messages.responses.402': unpaid,
  'anthropic.messages.responses.403': denied,
  'anthropic.messages.responses.404': notFound,
  'anthropic.messages.responses.413': tooLarge,
  'anthropic.messages.responses.429': exhausted,
  'anthropic.messages.responses.500': fault,
  'anthropic.messages.responses.504': timeout,
  'anthropic.messages.responses.529': overloaded,

  'anthropic.count-tokens.title': '计算消息的 token 数',
  'anthropic.count-tokens.summary':
    '按模型实际读取的方式计算提示词的 token 数，不运行模型。请求体与创建消息时相同，只是没有 max_tokens；不收费。',
  'anthropic.count-tokens.choose': '在发送请求之前计算其 token 数：避免超限，并预知费用。',
  'anthropic.count-tokens.responses.200': 'token 数。',
  'anthropic.count-tokens.responses.400': invalid,
  'anthropic.count-tokens.responses.401': unauthenticated,
  'anthropic.count-tokens.responses.402': unpaid,
  'anthropic.count-tokens.responses.403': denied,
  'anthropic.count-tokens.responses.404': notFound,
  'anthropic.count-tokens.responses.413': tooLarge,
  'anthropic.count-tokens.responses.429': exhausted,
  'anthropic.count-tokens.responses.500': fault,
  'anthropic.count-tokens.responses.504': timeout,
  'anthropic.count-tokens.responses.529': overloaded,

  'anthropic.list-models.title': '列出 Claude 模型',
  'anthropic.list-models.summary':
    '分页列出该密钥可用的模型，由新到旧。OpenAI 的模型列表也在这个地址：网关见到请求头 anthropic-version 才返回此结构，有些网关还要求同时带 x-api-key。',
  'anthropic.list-models.choose': '以 Anthropic 客户端所读的结构，列出某个密钥可用的模型。',
  'anthropic.list-models.responses.200': '一页模型。',
  'anthropic.list-models.responses.400': invalid,
  'anthropic.list-models.responses.401': unauthenticated,
  'anthropic.list-models.responses.403': denied,
  'anthropic.list-models.responses.429': exhausted,
  'anthropic.list-models.responses.500': fault,
  'anthropic.list-models.responses.529': overloaded,

  'anthropic.get-model.title': '获取 Claude 模型',
  'anthropic.get-model.summary':
    '描述一个模型。OpenAI 的同一操作也在这个地址：网关见到请求头 anthropic-version 才返回此结构，有些网关还要求同时带 x-api-key。',
  'anthropic.get-model.choose': '查看密钥能否使用某个模型，以及模型有哪些能力。',
  'anthropic.get-model.responses.200': '该模型。',
  'anthropic.get-model.responses.400': invalid,
  'anthropic.get-model.responses.401': unauthenticated,
  'anthropic.get-model.responses.403': denied,
  'anthropic.get-model.responses.404': notFound,
  'anthropic.get-model.responses.429': exhausted,
  'anthropic.get-model.responses.500': fault,
  'anthropic.get-model.responses.529': overloaded,
  'anthropic.get-model.path.model': '模型代码，如 claude-opus-4-6。',
};
