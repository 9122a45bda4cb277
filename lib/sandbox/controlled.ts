import type { Control } from './control';
import type { Reply, SandboxAnswer } from './reply';

/** An answer as it is, `firstByteDelay` milliseconds late. */
export function plainly({ mediaType, headers, ...reply }: Reply, firstByteDelay = 0): SandboxAnswer {
  const { status } = reply;
  const head = { status, headers: { 'content-type': mediaType, ...headers }, firstByteDelay };
  if ('events' in reply) return { ...head, events: reply.events, breaks: false };
  const { body } = reply;
  return typeof body === 'string' ? { ...head, body } : { ...head, bytes: body, breaks: false };
}

/** Slows an answer down, and cuts it: a stream after n events, any other good answer in its middle. */
export function controlled(reply: Reply, control: Control): SandboxAnswer {
  const whole = plainly(reply, control.slow);
  if (control.break === undefined || whole.status >= 300) return whole;
  if ('events' in whole) return { ...whole, events: whole.events.slice(0, control.break), breaks: true };
  if ('bytes' in whole) {
    const end = control.break === 0 ? 0 : Math.ceil(whole.bytes.length / 2);
    return { ...whole, bytes: whole.bytes.subarray(0, end), breaks: true };
  }
  const { body, ...rest } = whole;
  const half = [...body].slice(0, Math.ceil(body.length / 2)).join('');
  return { ...rest, events: control.break === 0 ? [] : [{ text: half, delay: 0 }], breaks: true };
}

type Events = Extract<Reply, { events: unknown }>;

/** Whether a reply is a stream of server-sent events. */
export const isEventStream = (reply: Reply): reply is Events =>
  'events' in reply && reply.mediaType.startsWith('text/event-stream');

/** A stream that begins well and reports the error as an event, where `x-sandbox` has a status and a break. */
export function failsLater(
  begun: Events,
  failure: Reply,
  asEvent: (body: unknown, sent: number) => string,
  control: Control,
): SandboxAnswer {
  if (!('body' in failure) || typeof failure.body !== 'string') return controlled(failure, control);
  const before = begun.events.slice(0, control.break);
  const text = asEvent(JSON.parse(failure.body), before.length);
  const events = [...before, { text, delay: 0 }];
  return plainly({ ...begun, events }, control.slow);
}
