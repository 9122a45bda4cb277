import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, invalid, notFound, unauthenticated } from './faults';

export const chatEndpoint: Texts = {
  'ark.chat-completions.title': '方舟对话补全',
  'ark.chat-completions.summary':
    '续写对话：输入消息列表，输出下一条消息，可一次返回，也可分块返回。它是 OpenAI 的协议，另有自己的地址，并加入了豆包模型特有的内容：可开关且可见的思考、消息中的视频，以及响应中的内容审核结果。',
  'ark.chat-completions.choose': '豆包模型的原生协议。要查看思考、关闭思考或发送视频时选用。',
  'ark.chat-completions.responses.200':
    '回答。使用文本之前，先检查 finish_reason。stream 为 true 时，改为由数据块组成的事件流。',
  'ark.chat-completions.responses.400': invalid,
  'ark.chat-completions.responses.401': unauthenticated,
  'ark.chat-completions.responses.403': denied,
  'ark.chat-completions.responses.404': notFound,
  'ark.chat-completions.responses.429': exhausted,
  'ark.chat-completions.responses.500': fault,
  'ark.chat-completions.scenarios.hello.title': '第一个问题',
  'ark.chat-completions.scenarios.hello.summary':
    '发一条消息，得一个回答；thinking 设为 disabled 时立即返回。',
  'ark.chat-completions.scenarios.hello-stream.title': '第一个问题（流式）',
  'ark.chat-completions.scenarios.hello-stream.summary':
    'stream 为 true 时，回答分块到达；依次拼接 delta.content，直到 [DONE]。',
  'ark.chat-completions.scenarios.thinking.title': '先思考，后回答',
  'ark.chat-completions.scenarios.thinking.summary':
    '思考内容在 reasoning_content 中，按输出计费；不要发回。',
  'ark.chat-completions.scenarios.thinking-stream.title': '流式中的思考',
  'ark.chat-completions.scenarios.thinking-stream.summary':
    '带 reasoning_content 的数据块先到，带 content 的后到。',
  'ark.chat-completions.scenarios.image-in.title': '就图片提问',
  'ark.chat-completions.scenarios.image-in.summary':
    'content 是 part 列表：图片为 data URL 或地址，另附问题。',
  'ark.chat-completions.scenarios.video-in.title': '就视频提问',
  'ark.chat-completions.scenarios.video-in.summary': 'fps 指定每秒看几帧画面，决定价格。',
  'ark.chat-completions.scenarios.tool-call.title': '模型调用函数',
  'ark.chat-completions.scenarios.tool-call.summary': '声明程序能做什么；模型以调用作答，由程序执行。',
  'ark.chat-completions.scenarios.tool-result.title': '返回调用结果',
  'ark.chat-completions.scenarios.tool-result.summary':
    '原样回传各次调用，再为每次调用附上一条带其 id 的 tool 消息。',
  'ark.chat-completions.scenarios.tool-call-stream.title': '流式中的函数调用',
  'ark.chat-completions.scenarios.tool-call-stream.summary':
    '参数分片到达：拼接 index 相同的片段，流结束后再解析。',
  'ark.chat-completions.scenarios.structured-output.title': '指定结构的 JSON',
  'ark.chat-completions.scenarios.structured-output.summary':
    '给出 schema 后，content 就是一个符合该结构的 JSON 值。',
  'ark.chat-completions.scenarios.two-limits.title': '同时设置两个上限',
  'ark.chat-completions.scenarios.two-limits.summary': '一个上限只计回答，另一个连思考一起计，因此只设其一。',
  'ark.chat-completions.scenarios.sensitive-prompt.title': '提示词不允许',
  'ark.chat-completions.scenarios.sensitive-prompt.summary': '内容审核在模型读取之前就拒绝整个请求，不计费。',
};
