/** What a filter of any vendor refuses to draw, as far as a sandbox has to know it. */
const VIOLENT = /\b(?:gore|gory|massacres?|beheading|torture)\b/i;

/**
 * Whether a prompt is one that a safety filter refuses, so that clients can try it: it says `sandbox: refuse`, or
 * speaks of plain violence.
 */
export const isRefused = (prompt: string): boolean =>
  /\bsandbox[:：]\s*refuse\b/i.test(prompt) || VIOLENT.test(prompt);
