import type { Texts } from '@/lib/i18n/texts';

const file = '文件的 base64，完整地在一个事件中。';
const sentAt = '事件发送的时间，自 1970 年起的秒数。';
const quality = '图片的质量。';
const format = '文件格式。';
const position = '第几张预览图，从 0 开始。';

export const events: Texts = {
  'openai.ImageGenerationEvent': '生成图片过程中的一个事件。',
  'openai.ImageGenerationPartial': '图片的预览图，由下一个事件取代。最多 partial_images 张。',
  'openai.ImageGenerationPartial.b64_json': file,
  'openai.ImageGenerationPartial.created_at': sentAt,
  'openai.ImageGenerationPartial.quality': quality,
  'openai.ImageGenerationPartial.output_format': format,
  'openai.ImageGenerationPartial.partial_image_index': position,
  'openai.ImageGenerationCompleted': '图片已完成。此后再无事件。',
  'openai.ImageGenerationCompleted.b64_json': file,
  'openai.ImageGenerationCompleted.created_at': sentAt,
  'openai.ImageGenerationCompleted.quality': quality,
  'openai.ImageGenerationCompleted.output_format': format,

  'openai.ImageEditEvent': '编辑图片过程中的一个事件。',
  'openai.ImageEditPartial': '结果的预览图，由下一个事件取代。最多 partial_images 张。',
  'openai.ImageEditPartial.b64_json': file,
  'openai.ImageEditPartial.created_at': sentAt,
  'openai.ImageEditPartial.quality': quality,
  'openai.ImageEditPartial.output_format': format,
  'openai.ImageEditPartial.partial_image_index': position,
  'openai.ImageEditCompleted': '结果已完成。此后再无事件。',
  'openai.ImageEditCompleted.b64_json': file,
  'openai.ImageEditCompleted.created_at': sentAt,
  'openai.ImageEditCompleted.quality': quality,
  'openai.ImageEditCompleted.output_format': format,
};
