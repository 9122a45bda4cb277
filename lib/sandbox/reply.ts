/** A piece of a streamed answer, sent `delay` milliseconds after the one before. */
export type PacedText = { text: string; delay: number };

/** What a family answers, before `x-sandbox` has its say. Bytes may be asked for in parts: see `range.ts`. */
export type Reply = { status: number; headers?: Record<string, string>; mediaType: string } & (
  { body: string | Uint8Array } | { events: PacedText[] }
);

/**
 * The whole of an answer: with `breaks`, the connection is cut after the last event, or after the bytes that are there.
 */
export type SandboxAnswer = { status: number; headers: Record<string, string>; firstByteDelay: number } & (
  { body: string } | { bytes: Uint8Array; breaks: boolean } | { events: PacedText[]; breaks: boolean }
);

/** A JSON answer; indented unless `compact`. */
export const jsonReply = (
  status: number,
  value: unknown,
  { compact = false, headers }: { compact?: boolean; headers?: Record<string, string> } = {},
): Reply => ({
  status,
  mediaType: 'application/json; charset=utf-8',
  body: compact ? JSON.stringify(value) : `${JSON.stringify(value, null, 2)}\n`,
  ...(headers ? { headers } : {}),
});

/** An answer of bytes, such as a picture or a video. */
export const bytesReply = (
  bytes: Uint8Array,
  mediaType: string,
  { status = 200, headers }: { status?: number; headers?: Record<string, string> } = {},
): Reply => ({ status, mediaType, body: bytes, ...(headers ? { headers } : {}) });
