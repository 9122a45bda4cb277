import type { Language } from '../../../topic';

const SENTENCES: Record<Language, (names: string) => string> = {
  en: (names) => `I’ll use ${names} for this.`,
  zh: (names) => `我先调用 ${names} 查一下。`,
  ja: (names) => `${names} を使って調べます。`,
};

/** The sentence with which a model announces that it calls tools. */
export const callText = (language: Language, names: readonly string[]): string =>
  SENTENCES[language](names.join(', '));
