import type { Texts } from '@/lib/i18n/texts';

export const scenarios: Texts = {
  'openai.responses.scenarios.hello.title': '第一个问题',
  'openai.responses.scenarios.hello.summary': '一个模型、一段文本：其余字段都有默认值。',
  'openai.responses.scenarios.hello-stream.title': '第一个问题（流式）',
  'openai.responses.scenarios.hello-stream.summary':
    '依次拼接各个 response.output_text.delta 的 delta，到 response.completed 为止。',

  'openai.get-response.scenarios.completed.title': '取回后台的回答',
  'openai.get-response.scenarios.completed.summary':
    'status 为 queued 或 in_progress 时再次查询；此处已经完成。',
  'openai.get-response.scenarios.unknown-response.title': '未保留的 id',
  'openai.get-response.scenarios.unknown-response.summary':
    '已删除的回答、store 为 false 的回答，以及其他密钥的回答，都查不到。',
  'openai.cancel-response.scenarios.cancel.title': '停止后台的工作',
  'openai.cancel-response.scenarios.cancel.summary': '返回该回答，status 为 cancelled，并带有已生成的内容。',
  'openai.cancel-response.scenarios.not-in-background.title': '不在后台的回答',
  'openai.cancel-response.scenarios.not-in-background.summary': '这样的回答，关闭连接即可停止。',
  'openai.delete-response.scenarios.delete.title': '删除回答',
  'openai.delete-response.scenarios.delete.summary': '已由它继续的回答，不会失去已得知的内容。',
};
