import type { Guide } from '@/lib/endpoint/guide';

/** How the site is installed, set, watched and stopped. */
export const operating: Guide = {
  slug: 'operating',
  title: 'Operator guide',
  summary:
    'How to install the site and put it in front of your gateway: settings, keys, proxies, limits, several instances, stopping, logs and metrics, and what the site withstands.',
  modified: '2026-11-21',
};
