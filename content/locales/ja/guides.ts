import type { Texts } from '@/lib/i18n/texts';

/** The titles and summaries of the guides. */
export const guides: Texts = {
  'guides.operating.title': '運用ガイド',
  'guides.operating.summary':
    'サイトを導入し、自分のゲートウェイの前に置くためのガイドです。設定、キー、プロキシ、上限、複数インスタンス、停止、ログとメトリクス、そしてサイトが何に耐えるかを説明します。',
};
