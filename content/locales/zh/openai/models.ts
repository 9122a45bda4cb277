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
};
