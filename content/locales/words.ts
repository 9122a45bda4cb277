import type { WorkbenchWords } from '@/components/workbench/words';
import type { Locale } from '@/lib/i18n/locale';
import type { ReferenceWords } from '@/lib/publish/words';
import { reference as en } from './en/reference';
import { workbench as enWorkbench } from './en/workbench';
import { reference as ja } from './ja/reference';
import { workbench as jaWorkbench } from './ja/workbench';
import { reference as zh } from './zh/reference';
import { workbench as zhWorkbench } from './zh/workbench';

/** The words of the reference column by locale. */
export const referenceWords: Record<Locale, ReferenceWords> = { en, zh, ja };

/** The words of the workbench by locale. */
export const workbenchWords: Record<Locale, WorkbenchWords> = {
  en: enWorkbench,
  zh: zhWorkbench,
  ja: jaWorkbench,
};
