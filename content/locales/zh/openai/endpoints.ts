import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, invalid, notFound, overloaded, unauthenticated } from './faults';

export const endpoints: Texts = {
  'openai.chat-completions.title': '对话补全',
  'openai.chat-completions.summary':
    '续写对话：输入消息列表，输出下一条消息，可一次返回，也可分块返回。这是绝大多数客户端、库和厂商都支持的协议，因此同一段程序只需更换模型代码，就能调用多家厂商的模型。API 不保存上下文。',
  'openai.chat-completions.choose':
    '绝大多数客户端和库都支持的协议，可用于各家厂商的模型。适合已有的程序，以及希望随时更换模型的程序。',
  'openai.chat-completions.responses.200':
    '回答。使用文本之前，先检查 finish_reason。stream 为 true 时，改为由数据块组成的事件流。',
  'openai.chat-completions.responses.400': invalid,
  'openai.chat-completions.responses.401': unauthenticated,
  'openai.chat-completions.responses.403': denied,
  'openai.chat-completions.responses.404': notFound,
  'openai.chat-completions.responses.429': exhausted,
  'openai.chat-completions.responses.500': fault,
  'openai.chat-completions.responses.503': overloaded,
  'openai.chat-completions.scenarios.hello.title': '第一个问题',
  'openai.chat-completions.scenarios.hello.summary': '发一条消息，得一个回答：其余字段都有默认值。',
  'openai.chat-completions.scenarios.hello-stream.title': '第一个问题（流式）',
  'openai.chat-completions.scenarios.hello-stream.summary':
    'stream 为 true 时，回答分块到达；依次拼接 delta.content，直到 [DONE]。',
  'openai.chat-completions.scenarios.conversation.title': '带指令的多轮对话',
  'openai.chat-completions.scenarios.conversation.summary':
    'API 不保存上下文：每次都要发送指令和完整历史，由旧到新。',
  'openai.chat-completions.scenarios.image-in.title': '就图片提问',
  'openai.chat-completions.scenarios.image-in.summary':
    'content 是 part 列表：问题为文本，图片为 data URL 或地址。',
  'openai.chat-completions.scenarios.tool-call.title': '模型调用函数',
  'openai.chat-completions.scenarios.tool-call.summary': '声明程序能做什么；模型以调用作答，由程序执行。',
  'openai.chat-completions.scenarios.tool-result.title': '返回调用结果',
  'openai.chat-completions.scenarios.tool-result.summary':
    '原样回传该回答，再为每次调用附上一条带其 id 的 tool 消息。',
  'openai.chat-completions.scenarios.tool-call-stream.title': '流式中的函数调用',
  'openai.chat-completions.scenarios.tool-call-stream.summary':
    '参数分片到达：拼接 index 相同的片段，流结束后再解析。',
  'openai.chat-completions.scenarios.structured-output.title': '指定结构的 JSON',
  'openai.chat-completions.scenarios.structured-output.summary':
    'schema 设为 strict 时，content 是一个符合该结构的 JSON 值；模型也可能改为拒绝。',
  'openai.chat-completions.scenarios.reasoning.title': '先推理，后回答',
  'openai.chat-completions.scenarios.reasoning.summary': '推理内容不可见，usage 给出它消耗的 token 数。',
  'openai.chat-completions.scenarios.usage-stream.title': '统计流式回答的 token 数',
  'openai.chat-completions.scenarios.usage-stream.summary':
    '设置 include_usage 后，[DONE] 之前会多一个数据块，带有 usage，choices 为空。',
  'openai.chat-completions.scenarios.unknown-field.title': '字段不存在',
  'openai.chat-completions.scenarios.unknown-field.summary':
    '其他协议有 top_k，此协议没有：param 指出字段，code 给出原因。',
  'openai.chat-completions.scenarios.wrong-organization.title': '密钥属于另一个组织',
  'openai.chat-completions.scenarios.wrong-organization.summary':
    '密钥与 OpenAI-Organization 必须一致，否则返回 401。',
  'openai.chat-completions.scenarios.rate-limited.title': '一次要求的 token 过多',
  'openai.chat-completions.scenarios.rate-limited.summary':
    'max_completion_tokens 会全额计入限额，因此只要求所需的数量。',

  'openai.list-models.title': '列出模型',
  'openai.list-models.summary':
    '列出该密钥可用的所有模型；网关提供多家厂商的模型时，各家的都在其中。只给出模型代码和归属方，上限见各模型的页面。',
  'openai.list-models.choose': '列出某个密钥可用的模型。',
  'openai.list-models.responses.200': '各个模型。',
  'openai.list-models.responses.401': unauthenticated,
  'openai.list-models.responses.403': denied,
  'openai.list-models.responses.429': exhausted,
  'openai.list-models.responses.500': fault,
  'openai.list-models.responses.503': overloaded,
  'openai.list-models.scenarios.all.title': '全部模型',
  'openai.list-models.scenarios.all.summary': '一次返回完整列表，不分页。',

  'openai.get-model.title': '获取模型',
  'openai.get-model.summary': '查看该密钥能否使用某个模型，以及模型的归属方。',
  'openai.get-model.choose': '查看某个模型是否可用。',
  'openai.get-model.responses.200': '该模型。',
  'openai.get-model.responses.401': unauthenticated,
  'openai.get-model.responses.403': denied,
  'openai.get-model.responses.404': notFound,
  'openai.get-model.responses.429': exhausted,
  'openai.get-model.responses.500': fault,
  'openai.get-model.responses.503': overloaded,
  'openai.get-model.scenarios.one-model.title': '单个模型',
  'openai.get-model.scenarios.one-model.summary': '首次请求之前，先查看密钥能否使用该模型。',
  'openai.get-model.scenarios.unknown-model.title': '模型不存在',
  'openai.get-model.scenarios.unknown-model.summary': '模型代码写错时返回 404；密钥无权使用的模型也一样。',
  'openai.get-model.path.model': '模型代码，如 gpt-5.4。',
};
