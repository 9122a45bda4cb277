import type { Texts } from '@/lib/i18n/texts';

export const scenarios: Texts = {
  'openai.responses.scenarios.hello.title': '第一个问题',
  'openai.responses.scenarios.hello.summary': '一个模型、一段文本：其余字段都有默认值。',
  'openai.responses.scenarios.hello-stream.title': '第一个问题（流式）',
  'openai.responses.scenarios.hello-stream.summary':
    '依次拼接各个 response.output_text.delta 的 delta，到 response.completed 为止。',
  'openai.responses.scenarios.conversation.title': '从上一个回答继续',
  'openai.responses.scenarios.conversation.summary':
    '设置 previous_response_id 后，整段对话都在：只需发送新内容。',
  'openai.responses.scenarios.image-in.title': '就图片提问',
  'openai.responses.scenarios.image-in.summary': '消息是 part 列表：文本，以及以地址或 data URL 给出的图片。',
  'openai.responses.scenarios.function-call.title': '模型调用函数',
  'openai.responses.scenarios.function-call.summary':
    '每次调用在 output 中各有一个 function_call，由程序执行。',
  'openai.responses.scenarios.function-output.title': '返回调用结果',
  'openai.responses.scenarios.function-output.summary':
    '每次调用对应一个 function_call_output，以 call_id 关联；其余内容服务端已保留。',
  'openai.responses.scenarios.function-call-stream.title': '流式中的函数调用',
  'openai.responses.scenarios.function-call-stream.summary':
    '拼接 item_id 相同的 delta，或等待其 arguments.done，然后再解析。',
  'openai.responses.scenarios.structured-output.title': '指定结构的 JSON',
  'openai.responses.scenarios.structured-output.summary':
    '设置 text.format 后，文本是一个符合该结构的 JSON 值，否则该 part 为拒绝。',
  'openai.responses.scenarios.reasoning-summary.title': '推理，并给出摘要',
  'openai.responses.scenarios.reasoning-summary.summary':
    '推理本身不可见；其摘要作为一个条目，排在消息之前。',
  'openai.responses.scenarios.web-search.title': '根据网页作答',
  'openai.responses.scenarios.web-search.summary':
    '有了 web_search，模型会上网查找；annotations 说明哪段文字依据哪个来源。',
  'openai.responses.scenarios.background.title': '在后台运行',
  'openai.responses.scenarios.background.summary':
    '立即返回，status 为 queued；凭 id 反复获取，直到变为 completed。',
  'openai.responses.scenarios.moved-field.title': '对话补全的字段',
  'openai.responses.scenarios.moved-field.summary':
    '有些字段在此协议中换了名称和位置：message 会说明各自移到了哪里。',
  'openai.responses.scenarios.lost-conversation.title': '上一个回答未保留',
  'openai.responses.scenarios.lost-conversation.summary':
    '超过 30 天，或 store 为 false 时，须把对话本身作为 input 发送。',
  'openai.responses.scenarios.wrong-organization.title': '密钥属于另一个组织',
  'openai.responses.scenarios.wrong-organization.summary':
    '密钥与 OpenAI-Organization 必须一致，否则返回 401。',
  'openai.responses.scenarios.rate-limited.title': '一次要求的 token 过多',
  'openai.responses.scenarios.rate-limited.summary':
    'max_output_tokens 会全额计入限额，因此只要求所需的数量。',

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
