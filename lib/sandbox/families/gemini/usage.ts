import { countTokens } from '../../tokens';
import type { Asked, AskedPart } from './asked';

/** Tokens of a picture, a page or a second of sound: every file counts as one of them. */
export const FILE_TOKENS = 258;

export type Modality = 'TEXT' | 'IMAGE' | 'VIDEO' | 'AUDIO' | 'DOCUMENT';
export type Details = { modality: Modality; tokenCount: number }[];

/** The tokens of a request by kind: contents, system instruction and declared tools. */
export function promptDetails({ contents, systemInstruction, tools }: Partial<Asked>): Details {
  const counts = new Map<Modality, number>([['TEXT', 0]]);
  const add = (modality: Modality, tokens: number) =>
    counts.set(modality, (counts.get(modality) ?? 0) + tokens);
  for (const content of [...(systemInstruction ? [systemInstruction] : []), ...(contents ?? [])]) {
    for (const part of content.parts) add(...partTokens(part));
  }
  if (tools && tools.length > 0) add('TEXT', countTokens(JSON.stringify(tools)));
  return [...counts]
    .filter(([modality, tokenCount]) => tokenCount > 0 || modality === 'TEXT')
    .map(([modality, tokenCount]) => ({ modality, tokenCount }));
}

/** The sum of counts by kind. */
export const sumOf = (details: Details): number =>
  details.reduce((sum, { tokenCount }) => sum + tokenCount, 0);

/** The usage of an answer or of its beginning, `image` being the tokens of its pictures; the total is the sum of the others. */
export function usageOf(prompt: Details, thoughts: number, candidates: number, image: number) {
  const promptTokenCount = sumOf(prompt);
  return {
    promptTokenCount,
    ...(candidates + image > 0 ? { candidatesTokenCount: candidates + image } : {}),
    ...(thoughts > 0 ? { thoughtsTokenCount: thoughts } : {}),
    totalTokenCount: promptTokenCount + thoughts + candidates + image,
    promptTokensDetails: prompt,
    ...(image > 0 ? { candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: image }] } : {}),
  };
}

function partTokens(part: AskedPart): [Modality, number] {
  const file = part.inlineData ?? part.fileData;
  if (file) return [modalityOf(file.mimeType ?? ''), FILE_TOKENS];
  if (part.text !== undefined) return ['TEXT', countTokens(part.text)];
  return ['TEXT', countTokens(JSON.stringify(part))];
}

/** The kind of content of a media type. */
export function modalityOf(mimeType: string): Modality {
  const kind = mimeType.split('/', 1)[0];
  if (kind === 'image') return 'IMAGE';
  if (kind === 'video') return 'VIDEO';
  if (kind === 'audio') return 'AUDIO';
  return kind === 'text' ? 'TEXT' : 'DOCUMENT';
}
