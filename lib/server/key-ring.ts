import 'server-only';
import { failure, success, type Result } from '@/lib/request/result';

/** The secrets that seal readers' keys: the first one seals, all open. */
export type KeyRing = readonly [RingEntry, ...RingEntry[]];
export type RingEntry = { id: string; secret: string };

const SECRET_MIN = 32;
const SAMPLE = /change.?me|replace.?me|example|your.?secret|placeholder|password|123456789/i;

/**
 * Reads `id:secret,id2:secret2`. Refuses secrets that are short, repeated letters or copied from a sample; a
 * problem's text never repeats a secret.
 */
export function readKeyRing(text: string): Result<KeyRing> {
  const entries: RingEntry[] = [];
  for (const [index, piece] of text.split(',').entries()) {
    const colon = piece.indexOf(':');
    const id = piece.slice(0, Math.max(colon, 0)).trim();
    const secret = piece.slice(colon + 1).trim();
    const place = `entry ${index + 1}`;
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id)) {
      return refuse(`${place} must read id:secret, with an id of up to 32 letters, digits, "_" or "-"`);
    }
    if (entries.some((entry) => entry.id === id)) return refuse(`${place} repeats the id of an earlier one`);
    if (secret.length < SECRET_MIN) {
      return refuse(`${place} has a secret of ${secret.length} characters; it needs at least ${SECRET_MIN}`);
    }
    if (SAMPLE.test(secret) || new Set(secret).size < 8) {
      return refuse(`${place} is a sample or too regular: make one with "openssl rand -base64 32"`);
    }
    entries.push({ id, secret });
  }
  const [first, ...others] = entries;
  return first ? success([first, ...others]) : refuse('is empty');
}

const refuse = (message: string) => failure({ where: 'LECTERN_SECRET', message });
