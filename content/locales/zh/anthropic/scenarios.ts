import type { Texts } from '@/lib/i18n/texts';

export const scenarios: Texts = {
  'anthropic.messages.scenarios.hello.title': '第一个问题',
  'anthropic.messages.scenarios.hello.summary': '模型、上限和一条消息：其余字段都有默认值。',
  'anthropic.messages.scenarios.hello-stream.title': '第一个问题（流式）',
  'anthropic.messages.scenarios.hello-stream.summary':
    '依次输出每个 text_delta 的文本，收到 message_stop 即停止。',
  'anthropic.messages.scenarios.conversation.title': '带指令的多轮对话',
  'anthropic.messages.scenarios.conversation.summary':
    '指令放在 system 中；API 不保存上下文，每次都要发送完整历史。',
  'anthropic.messages.scenarios.vision.title': '就图片提问',
  'anthropic.messages.scenarios.vision.summary': '图片以纯 base64 与问题一同发送，问题最好放在图片之后。',
  'anthropic.messages.scenarios.tool-use.title': '模型调用工具',
  'anthropic.messages.scenarios.tool-use.summary':
    '声明程序能做什么；stop_reason 为 tool_use 时，模型在等待结果。',
  'anthropic.messages.scenarios.tool-result.title': '返回工具结果',
  'anthropic.messages.scenarios.tool-result.summary':
    '回传模型所说的内容，再发一条 user 消息，带上 id 相同的 tool_result。',
  'anthropic.messages.scenarios.tool-use-stream.title': '流式中的工具调用',
  'anthropic.messages.scenarios.tool-use-stream.summary':
    '参数以 JSON 文本片段的形式到达：依次拼接，收到 content_block_stop 后解析。',
  'anthropic.messages.scenarios.thinking.title': '限定思考预算',
  'anthropic.messages.scenarios.thinking.summary': '思考块在回答之前；其签名用于证明回传时内容没有改动。',
  'anthropic.messages.scenarios.thinking-stream.title': '先思考，后回答（流式）',
  'anthropic.messages.scenarios.thinking-stream.summary':
    '第一个块随 thinking_delta 逐步增长，以 signature_delta 收尾；第二个块是文本。',
  'anthropic.messages.scenarios.thinking-adaptive.title': '按需思考',
  'anthropic.messages.scenarios.thinking-adaptive.summary':
    '设为 adaptive 时，由模型决定是否思考、思考多久，effort 加以引导。',
  'anthropic.messages.scenarios.structured-output.title': '以 JSON 作答',
  'anthropic.messages.scenarios.structured-output.summary': '回答的文本是一份 JSON 文档，保证符合 schema。',
  'anthropic.messages.scenarios.prompt-caching.title': '再次就已缓存的文档提问',
  'anthropic.messages.scenarios.prompt-caching.summary':
    '第一次提问时已缓存标记之前的全部内容，这次以十分之一的价格读取。',
  'anthropic.messages.scenarios.invalid-request.title': '缺少字段',
  'anthropic.messages.scenarios.invalid-request.summary': '错误信息开头指明错在何处；此例漏写了 max_tokens。',
  'anthropic.messages.scenarios.refused-by-version.title': '新版本拒绝的字段',
  'anthropic.messages.scenarios.refused-by-version.summary':
    'anthropic-version 为 2026-10-21 时，传入 temperature、top_p 和 top_k 会出错，应省略。',
  'anthropic.messages.scenarios.unknown-model.title': '模型不存在',
  'anthropic.messages.scenarios.unknown-model.summary': '模型代码写错时返回 404，与请求体的其他内容无关。',

  'anthropic.count-tokens.scenarios.messages.title': '计算一段对话的 token 数',
  'anthropic.count-tokens.scenarios.messages.summary': '发送不含 max_tokens 的请求体，返回一个数字。',

  'anthropic.list-models.scenarios.first-page.title': '前两个模型',
  'anthropic.list-models.scenarios.first-page.summary':
    '每页取少量；只要 has_more 为 true，就把 last_id 作为 after_id 传入，继续翻页。',

  'anthropic.get-model.scenarios.one-model.title': '单个模型',
  'anthropic.get-model.scenarios.one-model.summary': '查看密钥能否使用该模型，以及供人阅读的名称。',
  'anthropic.get-model.scenarios.unknown-model.title': '模型不存在',
  'anthropic.get-model.scenarios.unknown-model.summary': '模型代码写错时返回 404。',
};
