/** A piece of a streamed answer, sent `delay` milliseconds after the one before. */
export type PacedText = { text: string; delay: number };

/** What a family answers, before `x-sandbox` has its say. */
export type Reply = { status: number; headers?: Record<string, string>; mediaType: string } & (
  { body: string } | { events: PacedText[] }
);

/** The whole of an answer: with `breaks`, the connection is cut after the last event. */
export type SandboxAnswer = { status: number; headers: Record<string, string>; firstByteDelay: number } & (
  { body: string } | { events: PacedText[]; breaks: boolean }
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
