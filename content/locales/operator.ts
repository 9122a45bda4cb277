import type { Locale } from '@/lib/i18n/locale';
import { createTranslator, type Texts, type Translator } from '@/lib/i18n/texts';
import { settings as jaSettings } from './ja/settings';
import { threats as jaThreats } from './ja/threats';
import { settings as zhSettings } from './zh/settings';
import { threats as zhThreats } from './zh/threats';

/** What the operator reads of settings and threats, by `settings.<name>` and `threats.<number>`; English stands there. */
export const operatorTexts: Record<Locale, Texts> = {
  en: {},
  zh: { ...zhSettings, ...zhThreats },
  ja: { ...jaSettings, ...jaThreats },
};

/** The translator of each locale for these texts. */
export const operatorTranslators: Record<Locale, Translator> = {
  en: createTranslator('en', operatorTexts.en),
  zh: createTranslator('zh', operatorTexts.zh),
  ja: createTranslator('ja', operatorTexts.ja),
};
