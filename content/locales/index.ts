import type { Locale } from '@/lib/i18n/locale';
import type { Dictionary } from './dictionary';
import { ui as en } from './en/ui';
import { ui as ja } from './ja/ui';
import { ui as zh } from './zh/ui';

/** The chrome of the site by locale. */
export const dictionaries: Record<Locale, Dictionary> = { en, zh, ja };
