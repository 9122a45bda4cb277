import type { Texts } from '@/lib/i18n/texts';

export const bytedance: Texts = {
  'models.doubao-seed-1-8-251228.summary':
    '字节跳动的模型，适合需要多步调用工具的智能体。可读取文本、图片和视频，以文本作答。回答前会先推理；effort 设为 minimal 时关闭推理。',
};
