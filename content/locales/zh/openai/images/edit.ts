import type { Texts } from '@/lib/i18n/texts';
import {
  background,
  compression,
  count,
  editFormat,
  fidelity,
  painter,
  previews,
  stream,
  user,
} from './shared';

const pictures = '要修改的图片，或作为依据的多张图片。';

export const edit: Texts = {
  'openai.ImageEditRequest': '图片，以及要把它们变成什么。',
  'openai.ImageEditRequest.model': painter,
  'openai.ImageEditRequest.image': `${pictures}单个文件用 image，多个文件各用 image[]。`,
  'openai.ImageEditRequest.mask': '与第一张图片同尺寸的 PNG，小于 4 MB。只有完全透明处会重新绘制。',
  'openai.ImageEditRequest.prompt':
    '整张图片应呈现的内容，而不只是改动之处。最多 32,000 个字符；dall-e-2 最多 1,000 个。',
  'openai.ImageEditRequest.size': '结果的宽和高，以像素计。可用的尺寸因模型而异。',
  'openai.ImageEditRequest.quality': '在结果上花多少工夫，决定其价格与耗时。',
  'openai.ImageEditRequest.n': count,
  'openai.ImageEditRequest.background': background,
  'openai.ImageEditRequest.input_fidelity': fidelity,
  'openai.ImageEditRequest.output_format': editFormat,
  'openai.ImageEditRequest.stream': stream,
  'openai.ImageEditRequest.partial_images': previews,
  'openai.ImageEditRequest.user': user,
  'openai.ImageEditRequest.output_compression': compression,
  'openai.ImageEditRequest.response_format':
    '结果的交付方式，省略时为 url。仅限 dall-e-2：GPT Image 返回 b64_json。',
  'openai.ImageEditModel': 'OpenAI 为编辑图片列出的模型。',
  'openai.DallE2': '较旧的模型，编辑一张正方形 PNG。',
  'openai.ImageFile':
    '一张图片：小于 50 MB 的 PNG、WebP 或 JPEG；用于 dall-e-2 时须为小于 4 MB 的正方形 PNG。',
  'openai.ImageFiles': '最多 16 张图片，dall-e-2 不接受。',
  'openai.InputFidelity': '对输入图片的忠实程度。',
  'openai.InputFidelity.high': '人脸、文字和标志保持原样。消耗的输入 token 更多。',
  'openai.InputFidelity.low': '保留大意。',

  'openai.ImageEditJson': '图片的地址，以及要把它们变成什么。',
  'openai.ImageEditJson.model': painter,
  'openai.ImageEditJson.images': pictures,
  'openai.ImageEditJson.mask': '与第一张图片同尺寸的图片。只有完全透明处会重新绘制。',
  'openai.ImageEditJson.prompt': '整张图片应呈现的内容，而不只是改动之处。',
  'openai.ImageEditJson.size': '结果的宽和高，以像素计。',
  'openai.ImageEditJson.n': count,
  'openai.ImageEditJson.background': background,
  'openai.ImageEditJson.input_fidelity': fidelity,
  'openai.ImageEditJson.output_format': editFormat,
  'openai.ImageEditJson.stream': stream,
  'openai.ImageEditJson.partial_images': previews,
  'openai.ImageEditJson.user': user,
  'openai.ImageEditJson.output_compression': compression,
  'openai.ImageEditJson.moderation': '对提示词和图片过滤的严格程度。',
  'openai.ImageReference': '一张图片，以地址、data: URL 或已上传文件的 id 给出。',
  'openai.ImageReference.file_id': '先前上传的文件的 id。',
};
