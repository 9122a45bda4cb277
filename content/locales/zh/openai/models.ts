import type { Texts } from '@/lib/i18n/texts';

export const models: Texts = {
  'openai.ListModelsResponse': '该密钥可用的模型。',
  'openai.ListModelsResponse.object': '固定为 list。',
  'openai.ListModelsResponse.data': '一次给出全部模型，没有特定顺序。',
  'openai.Model': '该密钥可用的一个模型。',
  'openai.Model.id': '模型代码，即请求中所写的代码。',
  'openai.Model.object': '固定为 model。',
  'openai.Model.created': '模型开放使用的时间，自 1970 年起的秒数。',
  'openai.Model.owned_by': '模型的归属方，如 openai 或 google。',

  'models.gpt-5.4.summary':
    'GPT-5.4 系列中较大的模型，适合代码、智能体和长达一百万 token 的文档。可读取文本和图片，以文本作答。默认不推理；可按需开启，分四级，最高 xhigh，此时不接受 temperature、top_p 和 logprobs。',
  'models.gpt-5.2.summary':
    'GPT-5.4 的上一代，同为较大的模型；请求相同，上下文较小，为 400,000 个 token。默认不推理；可按需开启，分四级，最高 xhigh，此时不接受 temperature、top_p 和 logprobs。',
  'models.gpt-5.summary':
    'GPT-5 系列的首个模型。回答前总会推理，从 minimal 到 high 分四级；不接受包括 temperature 在内的任何采样设置。该系列的后续模型可以不推理直接作答。',

  'models.gpt-image-1.5.summary':
    '根据文本和最多 16 张图片绘图，能遵循长指令，写出清晰可读的文字。三种尺寸，三档质量，输出 PNG、JPEG 或 WebP，可以没有背景；预览图可流式发送。总是以 base64 返回，按 token 计价。',
  'models.dall-e-3.summary':
    '根据文本每次绘制一张图片，绘制前先改写提示词，有两种风格。OpenAI 已于 2026 年 5 月 12 日关停。网关可能仍在提供；新代码请选 gpt-image-1.5，其尺寸和质量档位不同，且只返回 base64。',
  'models.dall-e-2.summary':
    'OpenAI 最早的图像模型：根据短文本绘制小正方形图片，一次最多十张，并可用蒙版编辑一张正方形 PNG。OpenAI 已于 2026 年 5 月 12 日关停。网关可能仍在提供；新代码请选 gpt-image-1.5。',
  'models.sora-2.summary':
    '根据文本或首帧生成四、八或十二秒的视频，横版或竖版，配有相应的声音；还可带着一处改动重制视频。OpenAI 已于 2026 年 9 月 24 日将其连同 Videos API 一并关停。网关可能仍在提供。',
};
