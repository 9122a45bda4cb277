import type { Texts } from '@/lib/i18n/texts';

const invalid = '请求格式有误、取值超出范围，或密钥无效。修正后再重试。';
const invalidQuery = '密钥无效，或查询参数的值无法解析。';
const unauthenticated = '没有可用的凭据：缺少 Authorization 请求头，或其中的密钥已被吊销。';
const denied = '该密钥无权使用此 API 或模型，或请求根本没有携带密钥。';
const notFound = '模型不存在，或模型不支持此操作。检查路径中的模型代码。';
const exhausted = '某项配额已用尽。等待 retryDelay 后重试，并逐次延长间隔。';
const fault = '服务端故障，有时由过长的提示词引起。重试，或缩短提示词。';
const overloaded = '模型过载或暂时不可用。稍后重试，或换用其他模型。';
const modelCode = '模型代码，如 gemini-3.1-pro-preview，前面不加 models/。';

export const endpoints: Texts = {
  'gemini.generate-content.title': '生成内容',
  'gemini.generate-content.summary':
    '续写对话，一次返回完整回答。可输入文本、图片、音频、视频和文档；输出文本，部分模型还能输出图片或语音。密钥放在请求头中：以 Bearer token 形式传入，或像 Google 官方客户端那样放在 x-goog-api-key 中。',
  'gemini.generate-content.choose': '一次返回完整回答：适合短回答、后台任务，以及需要按 JSON 解析的回答。',
  'gemini.generate-content.responses.200':
    '回答。提示词被拒时同样返回 200：有 promptFeedback.blockReason，没有 candidates。',
  'gemini.generate-content.responses.400': invalid,
  'gemini.generate-content.responses.401': unauthenticated,
  'gemini.generate-content.responses.403': denied,
  'gemini.generate-content.responses.404': notFound,
  'gemini.generate-content.responses.429': exhausted,
  'gemini.generate-content.responses.500': fault,
  'gemini.generate-content.responses.503': overloaded,
  'gemini.generate-content.scenarios.hello.title': '第一个问题',
  'gemini.generate-content.scenarios.hello.summary': '发一条消息，得一个回答：其余字段都有默认值。',
  'gemini.generate-content.scenarios.conversation.title': '带指令的多轮对话',
  'gemini.generate-content.scenarios.conversation.summary':
    'API 不保存上下文：每次都要发送完整历史，指令单独发送。',
  'gemini.generate-content.scenarios.image-in.title': '就图片提问',
  'gemini.generate-content.scenarios.image-in.summary':
    '图片以纯 base64 单独放在一个 part 中，问题跟在后面。',
  'gemini.generate-content.scenarios.image-out.title': '绘制图片',
  'gemini.generate-content.scenarios.image-out.summary':
    '在输出模态中加入 IMAGE，图片即以 base64 放在文本旁的 part 中返回。',
  'gemini.generate-content.scenarios.thinking.title': '显示思考过程',
  'gemini.generate-content.scenarios.thinking.summary':
    '设置 includeThoughts 后，先返回思考摘要，所在 part 标有 thought: true。',
  'gemini.generate-content.scenarios.function-call.title': '模型调用函数',
  'gemini.generate-content.scenarios.function-call.summary':
    '声明程序能做什么；模型以函数调用作答，由程序执行。',
  'gemini.generate-content.scenarios.function-result.title': '返回函数结果',
  'gemini.generate-content.scenarios.function-result.summary':
    '原样回传历史（含签名），再以 functionResponse 附上结果。',
  'gemini.generate-content.scenarios.structured-output.title': '指定结构的 JSON',
  'gemini.generate-content.scenarios.structured-output.summary':
    '给出 schema 后，回答的文本就是一个符合该结构的 JSON 值。',
  'gemini.generate-content.scenarios.search.title': '联网搜索后回答',
  'gemini.generate-content.scenarios.search.summary':
    '启用 googleSearch 后，模型会上网查找，并指出哪段文字由哪个来源支持。',
  'gemini.generate-content.scenarios.safety-blocked.title': '提示词被拒',
  'gemini.generate-content.scenarios.safety-blocked.summary':
    '状态码仍为 200：读取 candidates 之前，先检查 promptFeedback.blockReason。',
  'gemini.generate-content.scenarios.unknown-model.title': '模型不存在',
  'gemini.generate-content.scenarios.unknown-model.summary': '模型代码写错时返回 404，与请求体内容无关。',
  'gemini.generate-content.scenarios.invalid-argument.title': '取值超出范围',
  'gemini.generate-content.scenarios.invalid-argument.summary':
    '错误信息中的字段名为 snake_case，即服务内部的名称。',
  'gemini.generate-content.scenarios.thinking-level.title': '深度思考',
  'gemini.generate-content.scenarios.thinking-level.summary':
    'Gemini 3 按级别设置思考深度，难题适合用 HIGH。',
  'gemini.generate-content.scenarios.thinking-budget.title': '限定思考预算',
  'gemini.generate-content.scenarios.thinking-budget.summary':
    'Gemini 2.5 不设级别，而是接受以 token 计的思考预算。',
  'gemini.generate-content.path.model': modelCode,

  'gemini.stream-generate-content.title': '流式生成内容',
  'gemini.stream-generate-content.summary':
    '请求体与 generateContent 相同，回答边生成边分块发送。加 alt=sse 时，每个数据块是一个 server-sent event，其 data 是一份完整的响应，带有下一段文本；连接关闭即表示流结束，中途出错时，最后一个事件带有 error 字段。不加 alt=sse 时，响应是由同样的数据块组成的一个 JSON 数组。',
  'gemini.stream-generate-content.choose': '请求相同，回答分段返回：适合聊天，以及边生成边阅读的长回答。',
  'gemini.stream-generate-content.responses.200':
    '由数据块组成的流，每块是一份带有下一段内容的响应。不加 alt=sse 时：由这些数据块组成的一个 JSON 数组，类型为 application/json。',
  'gemini.stream-generate-content.responses.400': invalid,
  'gemini.stream-generate-content.responses.401': unauthenticated,
  'gemini.stream-generate-content.responses.403': denied,
  'gemini.stream-generate-content.responses.404': notFound,
  'gemini.stream-generate-content.responses.429': exhausted,
  'gemini.stream-generate-content.responses.500': fault,
  'gemini.stream-generate-content.responses.503': overloaded,
  'gemini.stream-generate-content.scenarios.hello.title': '第一个问题（流式）',
  'gemini.stream-generate-content.scenarios.hello.summary':
    '回答分段到达，把各段文本依次拼接；最后一段给出结束原因。',
  'gemini.stream-generate-content.scenarios.thinking.title': '先思考，后回答',
  'gemini.stream-generate-content.scenarios.thinking.summary':
    '带 thought: true 的数据块先到，签名最后到，位于一个文本为空的 part 中。',
  'gemini.stream-generate-content.scenarios.function-call.title': '流式中的函数调用',
  'gemini.stream-generate-content.scenarios.function-call.summary':
    '一次函数调用完整地在一个数据块中到达，不会拆开。',
  'gemini.stream-generate-content.scenarios.image-out.title': '流式中的图片',
  'gemini.stream-generate-content.scenarios.image-out.summary':
    '文本分段到达，图片则完整地在一个数据块中到达。',
  'gemini.stream-generate-content.path.model': modelCode,

  'gemini.count-tokens.title': '计算 token 数',
  'gemini.count-tokens.summary':
    '按模型实际读取的方式计算提示词的 token 数，不运行模型。可只发送消息，也可发送带指令和工具的完整 generateContent 请求。',
  'gemini.count-tokens.choose': '在发送请求之前计算其 token 数：避免超限，并预知费用。',
  'gemini.count-tokens.responses.200': 'token 数。',
  'gemini.count-tokens.responses.400': invalid,
  'gemini.count-tokens.responses.401': unauthenticated,
  'gemini.count-tokens.responses.403': denied,
  'gemini.count-tokens.responses.404': notFound,
  'gemini.count-tokens.responses.429': exhausted,
  'gemini.count-tokens.responses.500': fault,
  'gemini.count-tokens.responses.503': overloaded,
  'gemini.count-tokens.scenarios.messages.title': '计算一条消息的 token 数',
  'gemini.count-tokens.scenarios.messages.summary': '计算时不运行模型，适合在发送长提示词之前快速检查。',
  'gemini.count-tokens.scenarios.whole-request.title': '计算带指令的请求',
  'gemini.count-tokens.scenarios.whole-request.summary':
    '指令和工具也占 token：把完整请求包进来，并再次写明其中的模型。',
  'gemini.count-tokens.path.model': modelCode,

  'gemini.list-models.title': '列出模型',
  'gemini.list-models.summary': '列出该密钥可用的模型，包括 token 上限、默认值和支持的操作。列表分页返回。',
  'gemini.list-models.choose': '列出某个密钥可用的模型。',
  'gemini.list-models.responses.200': '一页模型。',
  'gemini.list-models.responses.400': invalidQuery,
  'gemini.list-models.responses.401': unauthenticated,
  'gemini.list-models.responses.403': denied,
  'gemini.list-models.responses.429': exhausted,
  'gemini.list-models.responses.500': fault,
  'gemini.list-models.responses.503': overloaded,
  'gemini.list-models.scenarios.first-page.title': '前两个模型',
  'gemini.list-models.scenarios.first-page.summary':
    '每页取少量，沿 nextPageToken 继续翻页，直到它不再出现。',

  'gemini.get-model.title': '获取模型',
  'gemini.get-model.summary': '描述一个模型：token 上限、默认设置和支持的操作。',
  'gemini.get-model.choose': '查看某个模型的上限与能力。',
  'gemini.get-model.responses.200': '该模型。',
  'gemini.get-model.responses.400': invalidQuery,
  'gemini.get-model.responses.401': unauthenticated,
  'gemini.get-model.responses.403': denied,
  'gemini.get-model.responses.404': notFound,
  'gemini.get-model.responses.429': exhausted,
  'gemini.get-model.responses.500': fault,
  'gemini.get-model.responses.503': overloaded,
  'gemini.get-model.scenarios.one-model.title': '单个模型',
  'gemini.get-model.scenarios.one-model.summary': '构造请求之前，先读取模型的上限与默认值。',
  'gemini.get-model.scenarios.unknown-model.title': '模型不存在',
  'gemini.get-model.scenarios.unknown-model.summary': '模型代码写错时返回 404。',
  'gemini.get-model.path.model': modelCode,
};
