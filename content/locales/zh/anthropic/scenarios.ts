import type { Texts } from '@/lib/i18n/texts';

export const scenarios: Texts = {
  'anthropic.messages.scenarios.hello.title': '第一个问题',
  'anthropic.messages.scenarios.hello.summary': '模型、上限和一条消息：其余字段都有默认值。',
  'anthropic.messages.scenarios.hello-stream.title': '第一个问题（流式）',
  'anthropic.messages.scenarios.hello-stream.summary':
    '依次输出每个 text_delta 的文本，收到 message_stop 即停止。',

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
