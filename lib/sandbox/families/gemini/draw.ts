import { cutText } from '../../cut-text';
import type { Call } from '../../family';
import { furtherPictureText, mediaText, pictureText } from '../../fit-text';
import { drawPng } from '../../media/png';
import { toBase64 } from '../../png';
import { countTokens } from '../../tokens';
import { languageOf } from '../../topic';
import type { Asked, Prompt } from './asked';
import { describeMedia } from './describe';
import { picturesSent, type PictureForm } from './picture-form';

type Part = Record<string, unknown>;

/** One answer with pictures: its parts before they are sealed, and its tokens without those of the pictures. */
export type Drawn = { parts: Part[]; text: string; tokens: number; pictures: number };

/** Whether the answer is to have a picture. A model that draws does so unless TEXT alone is asked for. */
export function wantsPicture({ generationConfig }: Asked, { model }: Call): boolean {
  const { responseModalities: wanted } = generationConfig;
  if (!model?.abilities.includes('image-out')) return false;
  return wanted.includes('IMAGE') || (wanted.length === 0 && model.modality === 'image');
}

/**
 * Pictures of the asked form, each after a sentence, as many as the prompt names; one alone without words where IMAGE
 * is the only modality. The first sentence tells which pictures came with the request.
 */
export function draw(asked: Asked, prompt: Prompt, form: PictureForm, seed: string): Drawn {
  const { generationConfig: config } = asked;
  const picture = (index: number): Part => ({
    inlineData: {
      mimeType: 'image/png',
      data: toBase64(drawPng(form.width, form.height, `${index} ${seed}`)),
    },
  });
  const { topic } = prompt;
  if (config.responseModalities.length === 1)
    return { parts: [picture(0)], text: '', tokens: 0, pictures: 1 };

  const count = picturesAsked(prompt.text);
  const space = topic.language === 'en' ? ' ' : '';
  const media = mediaText(topic, describeMedia(picturesSent(asked)));
  const first = [pictureText(topic), media].filter(Boolean).join(space);
  const { kept } = cutText(first, {
    stops: config.stopSequences,
    tokens: config.maxOutputTokens ?? Infinity,
  });
  const texts = Array.from({ length: count }, (_, index) =>
    index === 0 ? kept : furtherPictureText(topic, index + 1),
  );
  return {
    parts: texts.flatMap((text, index) => [{ text }, picture(index)]),
    text: kept,
    tokens: texts.reduce((sum, text) => sum + countTokens(text), 0),
    pictures: count,
  };
}

const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, 二: 2, 两: 2, 三: 3, 四: 4 };

const COUNTED = {
  en: /\b(two|three|four|[2-4])\s+(?:[\p{L}-]+\s+){0,2}(?:pictures|images|illustrations|drawings|photos|scenes|steps|panels)\b/iu,
  zh: /([二两三四2-4])\s*(?:张|幅|个(?:场景|步骤|画面))/u,
  ja: /([二三四2-4])\s*(?:枚|コマ|つの(?:場面|手順|画像|絵))/u,
};

/** How many pictures a prompt names, such as "three steps"; at most four. */
export function picturesAsked(text: string): number {
  const [, count = ''] = COUNTED[languageOf(text)].exec(text) ?? [];
  return COUNTS[count.toLowerCase()] ?? (Number(count) || 1);
}
