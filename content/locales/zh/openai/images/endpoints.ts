import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, notFound, overloaded, unauthenticated } from '../faults';
import { invalidImage, tooLarge } from './shared';

export const endpoints: Texts = {
  'openai.create-image.title': '生成图片',
  'openai.create-image.summary':
    '根据文本绘制一张或多张图片。GPT Image 以 base64 返回文件，格式和尺寸可选，绘制过程中还能流式发送预览图；dall-e 模型返回地址或 base64。一张图片需要几秒到两分钟，请把超时时间设得足够长。',
  'openai.create-image.choose': '仅凭文本绘图。要以自己的图片为基础，请选择编辑图片。',
  'openai.create-image.responses.200': '全部图片，一次返回。stream 为 true 时，改为事件流。',
  'openai.create-image.responses.400': invalidImage,
  'openai.create-image.responses.401': unauthenticated,
  'openai.create-image.responses.403': denied,
  'openai.create-image.responses.404': notFound,
  'openai.create-image.responses.413': tooLarge,
  'openai.create-image.responses.429': exhausted,
  'openai.create-image.responses.500': fault,
  'openai.create-image.responses.503': overloaded,
  'openai.create-image.scenarios.text-to-image.title': '文生图',
  'openai.create-image.scenarios.text-to-image.summary': '从最便宜的开始：正方形，低质量。',
  'openai.create-image.scenarios.several-images.title': '多张图片供挑选',
  'openai.create-image.scenarios.several-images.summary': '设置 n 后，同一提示词会绘制多次，每张都计费。',
  'openai.create-image.scenarios.transparent-webp.title': '透明背景的图片',
  'openai.create-image.scenarios.transparent-webp.summary':
    '透明图片为 PNG 或 WebP，适合放在任何页面上的图标和贴纸。',
  'openai.create-image.scenarios.partial-images.title': '绘制过程中的预览图',
  'openai.create-image.scenarios.partial-images.summary':
    '每个事件都带有一个完整文件，取代前一个，因此页面可以立即显示。',
  'openai.create-image.scenarios.style-and-url.title': '返回地址而非文件',
  'openai.create-image.scenarios.style-and-url.summary':
    '模型会改写提示词并告知改写结果，返回的地址一小时内有效。',
  'openai.create-image.scenarios.base64.title': '以 base64 返回的小图',
  'openai.create-image.scenarios.base64.summary': '设为 b64_json 时，文件就在响应中，不会过期。',
  'openai.create-image.scenarios.moderation-blocked.title': '提示词被拒',
  'openai.create-image.scenarios.moderation-blocked.summary':
    '重发无济于事：以 code 为准，让用户修改提示词。',
  'openai.create-image.scenarios.wrong-size.title': '模型没有的尺寸',
  'openai.create-image.scenarios.wrong-size.summary':
    '每一代模型各有自己的尺寸；param 指出字段，message 列出可用尺寸。',

  'openai.edit-image.title': '编辑图片',
  'openai.edit-image.summary':
    '以你发送的图片为基础，按文本的说明绘制。蒙版把改动限定在一个区域；多张图片可把人脸、商品或风格带入新场景。文件以表单发送；已有地址或先前上传过的图片，也可改用 JSON 引用。',
  'openai.edit-image.choose': '以你的一张或多张图片为基础：修改局部，或重新组合。',
  'openai.edit-image.responses.200': '全部结果，一次返回。stream 为 true 时，改为事件流。',
  'openai.edit-image.responses.400': invalidImage,
  'openai.edit-image.responses.401': unauthenticated,
  'openai.edit-image.responses.403': denied,
  'openai.edit-image.responses.404': notFound,
  'openai.edit-image.responses.413': tooLarge,
  'openai.edit-image.responses.429': exhausted,
  'openai.edit-image.responses.500': fault,
  'openai.edit-image.responses.503': overloaded,
  'openai.edit-image.scenarios.edit-with-mask.title': '用蒙版修改局部',
  'openai.edit-image.scenarios.edit-with-mask.summary': '蒙版的透明处供模型绘制，图片其余部分保持不变。',
  'openai.edit-image.scenarios.two-images.title': '合成两张图片',
  'openai.edit-image.scenarios.two-images.summary':
    '多个文件以 image[] 发送，最多 16 个；提示词说明各取哪张图的什么。',
  'openai.edit-image.scenarios.edit-stream.title': '先出预览图，再出结果',
  'openai.edit-image.scenarios.edit-stream.summary': '事件与生成图片时相同，只是名称以 image_edit 开头。',
  'openai.edit-image.scenarios.dall-e-2-edit.title': '用 dall-e-2 编辑',
  'openai.edit-image.scenarios.dall-e-2-edit.summary':
    '只接受一张小于 4 MB 的正方形 PNG；图片本身没有透明区域时，还须附上蒙版。',
  'openai.edit-image.scenarios.moderation-blocked.title': '编辑被拒',
  'openai.edit-image.scenarios.moderation-blocked.summary':
    '提示词和图片都会审核；以 code 为准，不要原样重发。',
  'openai.edit-image.scenarios.mask-size.title': '蒙版尺寸不符',
  'openai.edit-image.scenarios.mask-size.summary': '蒙版的宽高必须与第一张图片相同。',
};
