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
};
