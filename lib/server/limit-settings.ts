import 'server-only';
import { failure, success, type Problem, type Result } from '@/lib/request/result';
import { defaultLimits, type Limits } from './limits';
import { KIB, MIB, readMeasure, SECOND, showMeasure, type Unit } from './measure';

/** A limit that the operator can set: what its values are, their range, and what it means, in English. */
type LimitSetting = { unit: Unit; from: number; to: number; text: string };

const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const GIB = 1024 * MIB;

const count = (text: string): LimitSetting => ({ unit: 'count', from: 1, to: 1_000_000, text });
const size = (from: number, to: number, text: string): LimitSetting => ({ unit: 'size', from, to, text });
const time = (from: number, to: number, text: string): LimitSetting => ({ unit: 'time', from, to, text });

/**
 * Every limit of `limits.ts`: how it is set, or that it follows from something else. A limit's setting is its name in
 * capitals, so `callsPerMinute` is `CALLS_PER_MINUTE`. Its default stands in `limits.ts` alone.
 */
const limitSettings: Record<keyof Limits, LimitSetting | 'fixed'> = {
  callsPerMinute: count('Relayed calls of one reader, who is known by a cookie with a random id.'),
  callsPerMinutePerAddress: count('Relayed calls from one address, whoever makes them.'),
  sandboxCallsPerMinute: count('Calls to `/sandbox` from one address.'),
  keysPerMinute: count('Attempts to put a key away from one address.'),
  callsAtOnce: count('Calls that one reader has open.'),
  streamsAtOnce: count('How many of them may be streams.'),
  callsAtOncePerAddress: count('Calls open from one address: relayed ones, and as many to `/sandbox`.'),
  callsAtOnceInAll: count('Calls of all kinds that one instance has open.'),
  connectionsAtOnce: count(
    'Connections to one instance, also those without a call. One more is closed at once.',
  ),
  connections: count(
    'Connections of one instance to the gateway. One endpoint may hold nine tenths of them.',
  ),
  requestBody: size(KIB, GIB, 'The body of a request.'),
  formBody: size(KIB, GIB, 'A form with all its files. It is held in memory while it is checked.'),
  upstreamHeaders: size(KIB, MIB, 'The headers of an answer of the gateway.'),
  textAnswer: size(KIB, GIB, 'An answer of JSON, or of anything else that is neither events nor media.'),
  bytesAnswer: size(KIB, 4 * GIB, 'A picture, sound, a video or a file. None is ever held whole.'),
  streamAnswer: size(KIB, GIB, 'A whole stream of events.'),
  streamEvent: size(KIB, GIB, 'One event of a stream.'),
  fileEvent: size(KIB, GIB, 'One event of an endpoint whose events may hold whole pictures or sound.'),
  requestBodyTime: time(SECOND, HOUR, 'From the first to the last byte of a request’s body.'),
  connectTime: time(100, MINUTE, 'For a place among the connections to the gateway, and for a new one.'),
  firstByteTime: time(
    SECOND,
    HOUR,
    'From the start of a call to the headers of the answer. Endpoints that are known to take longer have up to 10 minutes.',
  ),
  keepAliveTime: time(
    5 * SECOND,
    HOUR,
    'How long a connection may be idle between two requests: longer than your load balancer keeps idle connections.',
  ),
  idleTime: time(SECOND, HOUR, 'The longest silence inside an answer.'),
  streamIdleTime: time(SECOND, HOUR, 'The longest silence inside a stream of events.'),
  streamTime: time(
    SECOND,
    24 * HOUR,
    'From the headers of an answer to its end, whatever it holds, but for media and files.',
  ),
  commentTime: time(
    SECOND,
    HOUR,
    'After this silence between two events the site sends a comment, so that no load balancer takes the stream for a dead one.',
  ),
  keyLife: time(MINUTE, 720 * HOUR, 'How long a key is held, counted from the moment it is put away.'),
  unreadyTime: time(0, MINUTE, 'How long calls are still taken after SIGTERM, while readiness says no.'),
  drainTime: time(0, HOUR, 'How long what is open may go on after that.'),
  // Cookies hold no more than browsers keep.
  keyLength: 'fixed',
  keyCookie: 'fixed',
  keyBody: 'fixed',
  // Of the sandbox, as the APIs that it imitates have them.
  formFile: 'fixed',
  formParts: 'fixed',
  lastWordsTime: 'fixed',
  // Of HTTP itself: nobody who means well is as slow.
  headerTime: 'fixed',
  requestTime: 'fixed',
  // What the site needs to keep its promises about memory and about Redis.
  remembered: 'fixed',
  redisTime: 'fixed',
  redisRest: 'fixed',
};

/** A limit as the operator sees it. `value` and the range are written as they are set. */
export type LimitRow = {
  name: string;
  limit: keyof Limits;
  unit: Unit;
  value: string;
  from: string;
  to: string;
  text: string;
};

/** All limits that can be set, in reading order. */
export const limitRows: readonly LimitRow[] = Object.entries(limitSettings).flatMap(([key, setting]) => {
  if (setting === 'fixed') return [];
  const limit = key as keyof Limits;
  const { unit, from, to, text } = setting;
  const show = (value: number) => showMeasure(unit, value);
  const name = limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return { name, limit, unit, value: show(defaultLimits[limit]), from: show(from), to: show(to), text };
});

/** Reads the limits that are set; the others keep their defaults. `where` of a problem is the setting's name. */
export function readLimits(source: Readonly<Record<string, string>>): Result<Limits> {
  const limits: Limits = { ...defaultLimits };
  const problems: Problem[] = [];
  for (const { name, limit, unit, from, to } of limitRows) {
    const text = source[name];
    if (text === undefined) continue;
    const value = readMeasure(unit, text);
    const setting = limitSettings[limit];
    if (value !== undefined && setting !== 'fixed' && value >= setting.from && value <= setting.to) {
      limits[limit] = value;
    } else problems.push({ where: name, message: `must be ${MEASURES[unit]} from ${from} to ${to}` });
  }
  return problems.length > 0 ? failure(...problems) : success(limits);
}

const MEASURES: Record<Unit, string> = {
  count: 'a whole number',
  size: 'a size such as 20MiB,',
  time: 'a time such as 30s,',
};
