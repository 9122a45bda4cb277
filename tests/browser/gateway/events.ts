import { geminiAnswer } from './gateway';

/** The event of a Gemini stream with one text. */
export const eventOf = (text: string, more: Record<string, unknown> = {}) =>
  `data: ${JSON.stringify(geminiAnswer(text, more))}\n\n`;

/** The bytes by which the site ends a stream itself, after half an event. */
export const closingOf = (errorClass: string) =>
  `\nevent: lectern-cut\n\nevent: lectern\ndata: ${JSON.stringify({ class: errorClass, status: 502, requestId: 'r-77' })}\n\n`;
