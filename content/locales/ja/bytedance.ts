import type { Texts } from '@/lib/i18n/texts';

export const bytedance: Texts = {
  'models.doubao-seed-1-8-251228.summary':
    'ByteDance のモデル。ツールを何度も使うエージェントに向いています。テキストと画像を読み取り、テキストで応答します。応答の前に推論しますが、effort を minimal にすると推論しません。',
};
