import type { Texts } from '@/lib/i18n/texts';

/** The titles and summaries of the guides. */
export const guides: Texts = {
  'guides.operating.title': '运维指南',
  'guides.operating.summary':
    '如何安装站点并接到自己的网关前面：设置项、密钥、代理、限额、多实例、停机、日志与指标，以及站点能抵御什么。',
};
