import type { Texts } from '@/lib/i18n/texts';

export const images: Texts = {
  'gemini.generate-content.scenarios.image-edit.title': '编辑图片',
  'gemini.generate-content.scenarios.image-edit.summary': '发送图片，并用文字说明改什么、什么保持不变。',
  'gemini.generate-content.scenarios.image-references.title': '多张图片合成一张',
  'gemini.generate-content.scenarios.image-references.summary':
    '模型按 part 的顺序给图片编号：用“第一张”“第二张”来指代。',
  'gemini.generate-content.scenarios.image-conversation.title': '逐步修改图片',
  'gemini.generate-content.scenarios.image-conversation.summary':
    'API 不保存图片：把回答原样发回（含签名），再说明下一步怎么改。',
  'gemini.generate-content.scenarios.image-and-text.title': '图文交替',
  'gemini.generate-content.scenarios.image-and-text.summary':
    '按到达顺序显示各个 part：每张图片对应它前面的文本。',
  'gemini.generate-content.scenarios.image-search.title': '用网上的事实作图',
  'gemini.generate-content.scenarios.image-search.summary':
    '启用 googleSearch 后，模型会先查找要画的内容；请在图片旁注明来源。',
  'gemini.generate-content.scenarios.image-withheld.title': '图片被拦截',
  'gemini.generate-content.scenarios.image-withheld.summary':
    '状态码为 200，而候选回答没有 part：finishReason 说明图片已被过滤器拦下。',
  'gemini.generate-content.scenarios.unknown-aspect-ratio.title': '不存在的宽高比',
  'gemini.generate-content.scenarios.unknown-aspect-ratio.summary':
    '每个模型各有一份宽高比清单，清单以外的值返回 400。',
  'gemini.stream-generate-content.scenarios.image-edit.title': '流式返回编辑后的图片',
  'gemini.stream-generate-content.scenarios.image-edit.summary':
    '先说明改了什么，随后编辑好的图片一次完整到达。',
  'gemini.stream-generate-content.scenarios.image-and-text.title': '流式中的图文',
  'gemini.stream-generate-content.scenarios.image-and-text.summary': '文本与图片按应显示的顺序到达。',
  'gemini.stream-generate-content.scenarios.image-withheld.title': '没有图片的流',
  'gemini.stream-generate-content.scenarios.image-withheld.summary':
    '流中只有一个数据块，没有 part：finishReason 说明图片已被过滤器拦下。',
};
