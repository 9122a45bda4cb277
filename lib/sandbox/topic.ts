/** The languages that the sandbox speaks. */
export type Language = 'en' | 'zh' | 'ja';

/** What a prompt is about: its key words in order, and its beginning for quoting. */
export type Topic = { language: Language; words: string[]; quote: string };

const READ = 4000;
const WORDS = 4;

/** Finds language and key words of a prompt by its script, its stop words and nothing else. */
export function topicOf(prompt: string): Topic {
  const text = prompt.slice(0, READ);
  const language = languageOf(text);
  const found =
    language === 'en' ? englishWords(text) : language === 'zh' ? chineseWords(text) : japaneseWords(text);
  const words = [...new Map(found.map((word) => [word.toLowerCase(), word])).values()].slice(0, WORDS);
  return { language, words, quote: quoteOf(text, language === 'en' ? 96 : 40) };
}

/** The language of a text by its script: kana means Japanese, other Han text Chinese, all else English. */
export function languageOf(text: string): Language {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const latinWords = count(/[A-Za-z]{2,}/g);
  if (kana > 0 && kana + han > latinWords) return 'ja';
  return han > latinWords ? 'zh' : 'en';
}

const STOP = new Set(
  `a about above after again against all also am an and any are as ask at be because been before being below
  between both but by can could describe did do does doing down draw during each every explain few find for from
  further generate get give had happen has have having he help hello her here hers hey hi him his how i if in into
  is it its itself just kind know let like list long make many may me might more most much must my name need no nor
  not now of off on once one only or other our out over own please put question return same say sentence sentences
  shall she short should show so some such suggest summarise summarize take tell than thank thanks that the their
  them then there these they thing this those three through to too translate try two under until up us use using
  very want was way we well were what when where which while who whom why will with word words would write yes you
  your`.split(/\s+/),
);

/** Whether a word says what a prompt is about. */
export const isKeyWord = (word: string): boolean => word.length > 1 && !STOP.has(word.toLowerCase());

/** Runs of key words that stand together, at most three words long: `API gateway route`. */
function englishWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}\s'’+#./-]+|\s[-–—]\s|[.](?=\s|$)/u).flatMap((clause) => {
    const runs: string[][] = [[]];
    for (const raw of clause.split(/\s+/)) {
      const word = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '');
      const run = runs[runs.length - 1];
      if (!isKeyWord(word) || /['’]/.test(word)) runs.push([]);
      else if (run && run.length < 2) run.push(word.slice(0, 40));
      else runs.push([word.slice(0, 40)]);
    }
    return runs.filter((run) => run.length > 0).map((run) => run.join(' '));
  });
}

const CHINESE_STOP =
  /请问|请你|请|帮我|帮忙|告诉我|用一句话|一句话|解释一下|解释|介绍一下|介绍|说明|写一首|写一篇|写一个|写一段|写|画一张|画一幅|画一只|画|翻译|总结|列出|给我|为什么|什么是|是什么|什么|怎么样|怎么办|怎么|怎样|如何|哪些|哪个|哪里|多少|几个|今天|明天|现在|天气|可以|能不能|能否|能够|应该|需要|我们|你们|他们|我|你|他|她|它|一下|一个|一些|这个|那个|这些|那些|关于|以及|或者|还是|并且|而且|但是|因为|所以|如果|有关|的|了|吗|呢|吧|啊|和|与|或|是|在|把|被|给|对|从|到|向|将|让|有|会|要|想|很|也|都|就|最|更/u;

const chineseWords = (text: string): string[] =>
  keyRuns(text.split(/[^\p{Script=Han}\p{L}\p{N}]+/u), CHINESE_STOP);

const JAPANESE_STOP = /一文で|一言で|説明|教|今日|明日|何|誰|私|僕|君|方法/u;

const japaneseWords = (text: string): string[] =>
  keyRuns(text.match(/[\p{Script=Han}\p{Script=Katakana}ー々A-Za-z0-9]+/gu) ?? [], JAPANESE_STOP);

function keyRuns(runs: string[], stop: RegExp): string[] {
  const words = runs.flatMap((run) => run.split(stop)).map((word) => word.slice(0, 16));
  const long = words.filter((word) => word.length > 1 && !STOP.has(word.toLowerCase()));
  return long.length > 0 ? long : words.filter((word) => word !== '');
}

function quoteOf(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= length) return line;
  const cut = characters.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}
