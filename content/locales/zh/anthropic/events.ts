import type { Texts } from '@/lib/i18n/texts';

export const events: Texts = {
  'anthropic.StreamEvent': '流中的一个事件。不认识的类型跳过即可。',
  'anthropic.MessageStart': '回答开始。',
  'anthropic.MessageStart.message': '尚无内容的回答，带有提示词的 token 数。',
  'anthropic.ContentBlockStart': '一个块开始。',
  'anthropic.ContentBlockStart.content_block': '该块，起初为空。服务端工具的结果则完整给出。',
  'anthropic.BlockIndex': '属于 content 中的哪一块，从 0 开始计数。',
  'anthropic.ContentBlockDelta': '块中有新增内容。',
  'anthropic.BlockDelta': '块中新增的内容。',
  'anthropic.TextDelta': '新增的文本。',
  'anthropic.TextDelta.text': '文本的下一个片段。追加到该块的文本之后。',
  'anthropic.InputJsonDelta': '新增的调用参数。',
  'anthropic.InputJsonDelta.partial_json':
    'JSON 文本的下一个片段。全部拼接后再解析；若没有任何文本，即为 {}。',
  'anthropic.ThinkingDelta': '新增的思考内容。',
  'anthropic.ThinkingDelta.thinking': '思考内容的下一个片段。',
  'anthropic.SignatureDelta': '思考末尾的签名。',
  'anthropic.SignatureDelta.signature': '思考块的完整签名。',
  'anthropic.CitationsDelta': '文本新增的一条引用。',
  'anthropic.ContentBlockStop': '一个块已完整。',
  'anthropic.MessageDelta': '回答已生成完毕：给出结束原因与 token 数。',
  'anthropic.MessageChange': '回答如何结束。',
  'anthropic.DeltaUsage': '截至此处的 token。各项均为累计值，取代 message_start 中的数值。',
  'anthropic.DeltaUsage.input_tokens': '缓存之外新读取的 token 数，包括其间所运行工具的结果。',
  'anthropic.MessageStop': '此后不再有内容。',
  'anthropic.Ping': '用于保持连接。可能随时出现，忽略即可。',
};
