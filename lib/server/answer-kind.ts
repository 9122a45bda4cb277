import 'server-only';
import type { AnswerRules } from './answer-body';
import type { Limits } from './limits';

/** What is passed on as it comes, for a media element or as a download; not text, whatever it says of itself. */
export const isBytes = (mediaType: string): boolean =>
  mediaType === 'application/octet-stream' || /^(?:image|audio|video)\//.test(mediaType);

export const isEvents = (mediaType: string): boolean => mediaType === 'text/event-stream';

type AnswerLimits = Pick<
  Limits,
  | 'textAnswer'
  | 'bytesAnswer'
  | 'streamAnswer'
  | 'streamEvent'
  | 'fileEvent'
  | 'idleTime'
  | 'streamIdleTime'
  | 'streamTime'
  | 'commentTime'
>;

/**
 * What an answer of this media type may be. `closing` makes a stream's last event. With `filesInEvents`, events may hold
 * whole pictures or sound.
 */
export function answerRules(
  mediaType: string,
  limits: AnswerLimits,
  closing: NonNullable<AnswerRules['events']>['closing'],
  filesInEvents = false,
): AnswerRules & { size: number } {
  const { idleTime, streamTime: time } = limits;
  // How long bytes take is the reader's choice, who may watch a film.
  if (isBytes(mediaType)) return { size: limits.bytesAnswer, idleTime };
  if (!isEvents(mediaType)) return { size: limits.textAnswer, idleTime, time };
  return {
    size: limits.streamAnswer,
    idleTime: limits.streamIdleTime,
    time,
    events: {
      size: filesInEvents ? limits.fileEvent : limits.streamEvent,
      commentTime: limits.commentTime,
      closing,
    },
  };
}
