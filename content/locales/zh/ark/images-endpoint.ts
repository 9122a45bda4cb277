import type { Texts } from '@/lib/i18n/texts';
import { denied, exhausted, fault, invalid, notFound, unauthenticated } from './faults';

export const imagesEndpoint: Texts = {
  'ark.create-image.title': '生成图片',
  'ark.create-image.summary':
    '支持文生图、编辑单张图片和多图参考，最高 4K。设置 sequential_image_generation 后，一次请求可生成一组内容关联的图片（组图）。多张图片中有一张失败时，其余照常返回。许多网关也在 /v1/images/generations 提供此操作。',
  'ark.create-image.choose': 'Seedream 模型唯一的协议：生成与编辑都用它。',
  'ark.create-image.responses.200':
    '各张图片，或其中某张缺失的原因。stream 为 true 时，改为每张图片一个事件。',
  'ark.create-image.responses.400': invalid,
  'ark.create-image.responses.401': unauthenticated,
  'ark.create-image.responses.403': denied,
  'ark.create-image.responses.404': notFound,
  'ark.create-image.responses.429': exhausted,
  'ark.create-image.responses.500': fault,
  'ark.create-image.scenarios.text-to-image.title': '文生图',
  'ark.create-image.scenarios.text-to-image.summary': '响应给出 24 小时内有效的地址，以及实际的尺寸。',
  'ark.create-image.scenarios.exact-size.title': '精确的尺寸',
  'ark.create-image.scenarios.exact-size.summary': '宽和高决定宽高比，此处为 21:9 的横幅。',
  'ark.create-image.scenarios.image-to-image.title': '编辑图片',
  'ark.create-image.scenarios.image-to-image.summary':
    '说明改什么、什么保持不变；图片以 data URL 或地址给出。',
  'ark.create-image.scenarios.reference-images.title': '多图参考',
  'ark.create-image.scenarios.reference-images.summary': '提示词以图片在列表中的序号指代图片，最多 14 张。',
  'ark.create-image.scenarios.sequence.title': '组图',
  'ark.create-image.scenarios.sequence.summary': '设为 auto 时，一次请求按提示词生成多张内容关联的图片。',
  'ark.create-image.scenarios.sequence-stream.title': '每完成一张就返回',
  'ark.create-image.scenarios.sequence-stream.summary':
    'stream 为 true 时，每张图片一个事件，最后一个事件给出用量。',
  'ark.create-image.scenarios.one-fails.title': '四张中有一张失败',
  'ark.create-image.scenarios.one-fails.summary': '状态码仍为 200：逐项检查 data 中有无 error。',
  'ark.create-image.scenarios.one-fails-stream.title': '流中有一张失败',
  'ark.create-image.scenarios.one-fails-stream.summary':
    '该张图片的位置上是一个 partial_failed 事件，流继续进行。',
  'ark.create-image.scenarios.base64.title': '以 base64 返回的图片',
  'ark.create-image.scenarios.base64.summary': '设为 b64_json 时，图片就在响应中，有数兆字节；此处作了截短。',
  'ark.create-image.scenarios.wrong-size.title': '尺寸过小',
  'ark.create-image.scenarios.wrong-size.summary':
    '宽乘以高必须在模型的上下限之间，512×512 对任何模型都不够。',
  'ark.create-image.scenarios.sensitive-prompt.title': '提示词不允许',
  'ark.create-image.scenarios.sensitive-prompt.summary': '内容审核在绘制之前就拒绝了请求，不计费。',
};
