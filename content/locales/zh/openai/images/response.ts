import type { Texts } from '@/lib/i18n/texts';

const inputTokens = '提示词与输入图片的 token 数。';
const outputTokens = '生成图片的 token 数，占价格的大部分。';
const totalTokens = '输入与输出之和。';
const inputKinds = '按种类列出的输入。';

export const response: Texts = {
  'openai.ImagesResponse': '生成的图片。',
  'openai.ImagesResponse.created': '图片生成的时间，自 1970 年起的秒数。',
  'openai.ImagesResponse.data': '各张图片，共 n 张。',
  'openai.ImagesResponse.background': '主体背后是什么。仅限 GPT Image。',
  'openai.ImagesResponse.output_format': '文件格式。仅限 GPT Image。',
  'openai.ImagesResponse.size': '宽和高，以像素计。仅限 GPT Image。',
  'openai.ImagesResponse.quality': '图片的质量。仅限 GPT Image。',
  'openai.ImagesResponse.usage': '图片的消耗。仅限 GPT Image：dall-e 模型按张计价。',
  'openai.Image': '一张图片。',
  'openai.Image.b64_json': '文件的 base64。GPT Image 总会返回；dall-e 在 response_format 要求时返回。',
  'openai.Image.url': '文件的地址，一小时内有效。仅 dall-e 模型返回。',
  'openai.Image.revised_prompt': 'dall-e-3 绘制之前改写的提示词。',
  'openai.MadeImageBackground': '主体背后是什么。',
  'openai.MadeImageFormat': '文件格式。',
  'openai.MadeImageSize': '图片的宽和高，以像素计。',
  'openai.MadeImageQuality': '图片的质量。',

  'openai.ImagesUsage': '图片的消耗，以 token 计。',
  'openai.ImagesUsage.total_tokens': totalTokens,
  'openai.ImagesUsage.input_tokens': inputTokens,
  'openai.ImagesUsage.output_tokens': outputTokens,
  'openai.ImagesUsage.input_tokens_details': inputKinds,
  'openai.ImagesUsage.output_tokens_details': '按种类列出的输出。',
  'openai.ImageTokens': '按种类列出的 token，因为价格不同。',
  'openai.ImageTokens.text_tokens': '文本的 token 数。',
  'openai.ImageTokens.image_tokens': '图片的 token 数。',
  'openai.ImageEventUsage': '这张图片的消耗，以 token 计。',
  'openai.ImageEventUsage.total_tokens': totalTokens,
  'openai.ImageEventUsage.input_tokens': inputTokens,
  'openai.ImageEventUsage.output_tokens': outputTokens,
  'openai.ImageEventUsage.input_tokens_details': inputKinds,
};
