import type { Locale } from '@/lib/i18n/locale';
import { createTranslator, type Texts, type Translator } from '@/lib/i18n/texts';
import { anthropic as jaAnthropic } from './ja/anthropic';
import { ark as jaArk } from './ja/ark';
import { bytedance as jaBytedance } from './ja/bytedance';
import { gateway as jaGateway } from './ja/gateway';
import { guides as jaGuides } from './ja/guides';
import { gemini as jaGemini } from './ja/gemini';
import { openai as jaOpenai } from './ja/openai';
import { anthropic as zhAnthropic } from './zh/anthropic';
import { ark as zhArk } from './zh/ark';
import { bytedance as zhBytedance } from './zh/bytedance';
import { gateway as zhGateway } from './zh/gateway';
import { guides as zhGuides } from './zh/guides';
import { gemini as zhGemini } from './zh/gemini';
import { openai as zhOpenai } from './zh/openai';

/** The texts of endpoints and models by locale and stable id. English stands in the descriptions themselves. */
export const texts: Record<Locale, Texts> = {
  en: {},
  zh: { ...zhGemini, ...zhOpenai, ...zhAnthropic, ...zhArk, ...zhGateway, ...zhBytedance, ...zhGuides },
  ja: { ...jaGemini, ...jaOpenai, ...jaAnthropic, ...jaArk, ...jaGateway, ...jaBytedance, ...jaGuides },
};

/** The translator of each locale. */
export const translators: Record<Locale, Translator> = {
  en: createTranslator('en', texts.en),
  zh: createTranslator('zh', texts.zh),
  ja: createTranslator('ja', texts.ja),
};
