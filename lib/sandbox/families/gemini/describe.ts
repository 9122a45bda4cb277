import { describeFile, factsOf } from '../../describe';
import type { AskedPart } from './asked';

/** The files of a message in words: `image/png (96 × 64 px, 182 B)`. */
export const describeMedia = (parts: AskedPart[]): string[] =>
  parts.flatMap(({ inlineData, fileData }) => {
    if (fileData)
      return [fileData.mimeType ? `${fileData.fileUri} (${fileData.mimeType})` : fileData.fileUri];
    if (!inlineData) return [];
    const { mimeType = 'application/octet-stream', data = '' } = inlineData;
    return [describeFile(mimeType, data)];
  });

/** What each function result of a message says, as `name: value` pairs. */
export const resultsOf = (parts: AskedPart[]): { name: string; facts: string[] }[] =>
  parts.flatMap(({ functionResponse }) =>
    functionResponse ? [{ name: functionResponse.name, facts: factsOf(functionResponse.response) }] : [],
  );
