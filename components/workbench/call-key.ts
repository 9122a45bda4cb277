import { readProblem } from '@/lib/stream/problem';
import type { Failure } from './state';

/** What the site tells about a key. */
export type KeyStatus = { held: boolean; lastFour?: string; expiresAt?: string };

/** Why a key was not put away or forgotten, and the `Retry-After` of the answer. */
export type KeyRefusal = { failure: Failure; retryAfter?: string };

/** Asks whether a key is held (`GET`), forgets it (`DELETE`), or puts one away (`PUT`); else says what went wrong. */
export async function callKey(
  upstream: string,
  method: 'GET' | 'PUT' | 'DELETE',
  key?: string,
): Promise<KeyStatus | KeyRefusal> {
  try {
    const response = await fetch(`/api/key/${encodeURIComponent(upstream)}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'x-lectern': '1', ...(key === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(key === undefined ? {} : { body: JSON.stringify({ key }) }),
    });
    const value: unknown = await response.json();
    if (isKeyStatus(value)) return value;
    const retryAfter = response.headers.get('retry-after');
    return {
      failure: { kind: 'site', problem: readProblem(value) },
      ...(retryAfter === null ? {} : { retryAfter }),
    };
  } catch (error) {
    // The connection broke, or something between answered in place of the site.
    if (error instanceof TypeError || error instanceof SyntaxError) return { failure: { kind: 'network' } };
    throw error;
  }
}

const isKeyStatus = (value: unknown): value is KeyStatus =>
  typeof value === 'object' && value !== null && 'held' in value && typeof value.held === 'boolean';
