import { hash } from './hash';
import type { Language, Topic } from './topic';

/** What a text answer takes notice of. `variant` tells several answers to one request apart. */
export type About = {
  topic: Topic;
  seed: string;
  variant: number;
  instruction?: string;
  turns: number;
  /** Already in words: `image/png, 96 × 64 pixels, 182 bytes`. */
  media: string[];
  /** What functions returned, as `name: value` pairs by function. */
  results: { name: string; facts: string[] }[];
};

type Phrases = {
  list: (words: string[]) => string;
  nothing: string;
  intros: ((topic: string) => string)[];
  asked: (quote: string) => string;
  closings: ((first: string, second: string | undefined) => string)[];
  instruction: (quote: string) => string;
  turns: (count: number) => string;
  media: (list: string) => string;
  result: (name: string, facts: string) => string;
  space: string;
};

const PHRASES: Record<Language, Phrases> = {
  en: {
    list: (words) => joinWords(words, ', ', ' and '),
    nothing: 'your message',
    intros: [
      (topic) =>
        `This is the sandbox: no model has read your words, but an answer about ${topic} would stand here.`,
      (topic) =>
        `Your question about ${topic} arrived well. This is the sandbox, which knows its words but not its answer.`,
      (topic) =>
        `On ${topic}: this is the sandbox speaking, so take the shape of this answer and not its wisdom.`,
    ],
    asked: (quote) => `You wrote: “${quote}”`,
    closings: [
      (first, second) =>
        second
          ? `A live model would begin with ${first}, show what it has to do with ${second}, and end with an example you can try.`
          : `A live model would explain ${first} step by step and end with an example you can try.`,
      (first, second) =>
        second
          ? `Expect a model to compare ${first} with ${second} and to say when each of them matters.`
          : `Expect a model to say what ${first} is good for, and where it ends.`,
      (first) =>
        `Point the same request at a live upstream to read what a model has to say about ${first}; nothing else has to change.`,
    ],
    instruction: (quote) => `It would follow your system instruction: “${quote}”`,
    turns: (count) => `It would remember all ${count} messages of this conversation.`,
    media: (list) => `I received ${list}; the sandbox looks at the size and the type, not at the content.`,
    result: (name, facts) => `Your function ${name} answered ${facts}.`,
    space: ' ',
  },
  zh: {
    list: (words) => joinWords(words, '、', '和'),
    nothing: '您的消息',
    intros: [
      (topic) => `这里是沙盒：没有模型读过您的问题，真正的回答会在此谈到${topic}。`,
      (topic) => `关于${topic}的问题已经收到。这里是沙盒，只认得词语，不知道答案。`,
      (topic) => `说到${topic}：这是沙盒在回答，请看它的格式，不必当真。`,
    ],
    asked: (quote) => `您写道：“${quote}”`,
    closings: [
      (first, second) =>
        second
          ? `真正的模型会先讲${first}，再说明它与${second}的关系，最后给出一个可以动手试的例子。`
          : `真正的模型会一步一步讲清${first}，最后给出一个可以动手试的例子。`,
      (first, second) =>
        second
          ? `模型多半会比较${first}和${second}，说明各自适合的场合。`
          : `模型多半会说明${first}的用处和局限。`,
      (first) => `把同一个请求发往真实的上游，就能读到模型对${first}的看法，其他都不用改。`,
    ],
    instruction: (quote) => `它会遵守您的系统指令：“${quote}”`,
    turns: (count) => `它会记得这次对话的全部 ${count} 条消息。`,
    media: (list) => `收到 ${list}；沙盒只看大小和类型，不看内容。`,
    result: (name, facts) => `您的函数 ${name} 返回了 ${facts}。`,
    space: '',
  },
  ja: {
    list: (words) => joinWords(words, '、', 'と'),
    nothing: 'お送りいただいた内容',
    intros: [
      (topic) =>
        `こちらはサンドボックスです。モデルは質問を読んでいませんが、本来はここに${topic}についての回答が入ります。`,
      (topic) =>
        `${topic}についての質問を受け取りました。サンドボックスなので、言葉は分かっても答えは知りません。`,
      (topic) => `${topic}について：これはサンドボックスの返事です。形だけを参考にしてください。`,
    ],
    asked: (quote) => `いただいた文：「${quote}」`,
    closings: [
      (first, second) =>
        second
          ? `実際のモデルなら、まず${first}を説明し、${second}との関係を示して、試せる例で締めくくるでしょう。`
          : `実際のモデルなら、${first}を順を追って説明し、試せる例で締めくくるでしょう。`,
      (first, second) =>
        second
          ? `モデルなら${first}と${second}を比べ、それぞれが役立つ場面を述べるはずです。`
          : `モデルなら${first}の使いどころと限界を述べるはずです。`,
      (first) =>
        `同じリクエストを実際の接続先へ送れば、${first}についてのモデルの答えが読めます。ほかは何も変えなくてかまいません。`,
    ],
    instruction: (quote) => `システム指示「${quote}」にも従います。`,
    turns: (count) => `この会話の ${count} 件のメッセージもすべて踏まえます。`,
    media: (list) => `${list} を受け取りました。サンドボックスは大きさと種類だけを見て、中身は見ません。`,
    result: (name, facts) => `関数 ${name} の結果は ${facts} でした。`,
    space: '',
  },
};

/** Writes a short answer about the topic of a prompt, in its language, that says it comes from the sandbox. */
export function fitText({ topic, seed, variant, instruction, turns, media, results }: About): string {
  const say = PHRASES[topic.language];
  const { words } = topic;
  const choice = hash(`text ${seed}`) + variant;
  const subject = words.length > 0 ? say.list(words) : say.nothing;
  const first = words[0] ?? say.nothing;
  const intro = say.intros[choice % say.intros.length]?.(subject) ?? '';
  const closing = say.closings[Math.floor(choice / say.intros.length) % say.closings.length]?.(
    first,
    words[1],
  );
  return [
    intro,
    ...results.map(({ name, facts }) => say.result(name, say.list(facts))),
    ...(media.length > 0 ? [say.media(say.list(media))] : []),
    ...(topic.quote && results.length === 0 ? [say.asked(topic.quote)] : []),
    ...(instruction ? [say.instruction(instruction)] : []),
    ...(turns > 2 ? [say.turns(turns)] : []),
    ...(results.length === 0 && closing ? [closing] : []),
  ].join(say.space);
}

/** A summary of reasoning on the topic, in the form that models show it: a bold line, then what was weighed. */
export function thoughtText({ language, words }: Topic): string {
  const say = PHRASES[language];
  const subject = words.length > 0 ? say.list(words) : say.nothing;
  const lines: Record<Language, string> = {
    en: `**Reading the request**\n\nThe prompt is about ${subject}. I look at what is asked, which settings come with it, and what form the answer should have.\n\n`,
    zh: `**理解请求**\n\n问题与${subject}有关。先看问的是什么、带了哪些设置、回答应该是什么形式。\n\n`,
    ja: `**リクエストを読む**\n\n${subject}に関する依頼です。何が聞かれ、どんな設定があり、どんな形で答えるべきかを確かめます。\n\n`,
  };
  return lines[language];
}

/** One sentence that goes with a generated picture. */
export function pictureText({ language, words }: Topic): string {
  const say = PHRASES[language];
  const subject = words.length > 0 ? say.list(words) : say.nothing;
  const lines: Record<Language, string> = {
    en: `Here is a picture for ${subject}. It was drawn by the sandbox, so it is a landscape whatever you asked for.`,
    zh: `这是关于${subject}的图片。它由沙盒绘制，所以不论要求什么，都是一幅风景。`,
    ja: `${subject}の画像です。サンドボックスが描いたので、内容にかかわらず風景になります。`,
  };
  return lines[language];
}

/** One sentence before each further picture of an answer; `number` counts from 2. */
export function furtherPictureText({ language }: Topic, number: number): string {
  const lines: Record<Language, string> = {
    en: `Picture ${number} is of the same subject, in other colours.`,
    zh: `第 ${number} 张图片，题材相同，颜色不同。`,
    ja: `${number} 枚目の画像です。題材は同じで、色が違います。`,
  };
  return lines[language];
}

/** A sentence on the files that came with a prompt; nothing where none did. */
export function mediaText({ language }: Topic, media: string[]): string {
  const say = PHRASES[language];
  return media.length > 0 ? say.media(say.list(media)) : '';
}

function joinWords(words: string[], comma: string, and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(comma)}${and}${words[words.length - 1] ?? ''}`;
}
