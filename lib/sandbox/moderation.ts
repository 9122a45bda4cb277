/** What a filter of any vendor refuses to draw, as far as a sandbox has to know it. */
const VIOLENT = /\b(?:gore|gory|massacres?|beheading|torture)\b/i;

/** Whether a prompt asks to be refused by a safety filter, so that clients can try it: it says `sandbox: refuse`. */
export const wantsRefusal = (prompt: string): boolean => /\bsandbox[:：]\s*refuse\b/i.test(prompt);

/** Whether a prompt is one that a safety filter refuses: it asks for that, or speaks of plain violence. */
export const isRefused = (prompt: string): boolean => wantsRefusal(prompt) || VIOLENT.test(prompt);
