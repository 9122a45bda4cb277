import { success, type Result } from '@/lib/request/result';
import { loadPart } from './parts';
import { relayAddress } from './request';
import type { Sending } from './state';

/**
 * Calls the relay once. Throws a TypeError or a DOMException when the connection breaks or is stopped. Where the answer
 * is for a media element it is asked for as such an element asks, by GET.
 */
export const callRelay = (
  sending: Sending,
  signal: AbortSignal,
  body: string | FormData | null = null,
): Promise<Response> =>
  fetch(relayAddress(sending.upstream, sending), {
    method: sending.plan.media ? 'GET' : 'POST',
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    headers: {
      'x-lectern': '1',
      // A form says its own type, with the boundary of its parts.
      ...(typeof body === 'string'
        ? { 'content-type': sending.plan.body?.mediaType ?? 'application/json' }
        : {}),
      ...(sending.simulate ? { 'x-sandbox': sending.simulate } : {}),
    },
    body,
    signal,
  });

/** The body of a call, of a form with its files; nothing where the part of the page that makes forms cannot be had. */
export async function bodyOf({
  plan,
  values,
  files,
}: Sending): Promise<Result<string | FormData | null> | undefined> {
  const rules = plan.body?.files;
  if (!rules || !files || values.body === undefined) return success(values.body ?? null);
  const form = await loadPart(() => import('./form'));
  return form?.buildForm(values.body, { ...files, rules, fetchSample });
}

async function fetchSample(name: string): Promise<Blob | undefined> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  return response.ok ? response.blob() : undefined;
}
