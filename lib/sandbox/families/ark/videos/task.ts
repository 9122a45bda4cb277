import type { Call } from '../../../family';
import { progressOf, type Job } from '../../../job';
import { mediaUrl } from '../../../media-link';
import { DAY } from '../live-addresses';
import { sizeOfPreset } from '../size';
import { RATE, tokensOf, type Settings } from './settings';

/** The states of a task by the phases of its job. */
const STATES = { queued: 'queued', running: 'running', done: 'succeeded', failed: 'failed' } as const;

const seconds = (ms: number) => Math.floor(ms / 1000);

/** A task as retrieving and listing answer it: its state by the clock, and what came of it. */
export function taskOf(
  id: string,
  job: Job,
  settings: Settings,
  call: Pick<Call, 'now' | 'hurry' | 'base' | 'seal'>,
) {
  const { phase, startedAt = job.at, finishedAt } = progressOf(job, call);
  const { draftTask, safety } = settings;
  return {
    id,
    model: settings.model,
    status: STATES[phase],
    ...(phase === 'failed' ? { error: outputFault } : {}),
    ...(phase === 'done' ? videoOf(id, settings, call, finishedAt ?? job.at) : {}),
    created_at: seconds(job.at),
    updated_at: seconds(finishedAt ?? (phase === 'queued' ? job.at : startedAt)),
    service_tier: settings.tier,
    execution_expires_after: settings.expires,
    generate_audio: settings.audio,
    draft: settings.draft,
    priority: settings.priority,
    ...(draftTask === undefined ? {} : { draft_task_id: draftTask }),
    ...(safety === undefined ? {} : { safety_identifier: safety }),
  };
}

/** What a finished task tells of its video. Its addresses show the same scene, and work for a day from its end. */
function videoOf(id: string, settings: Settings, call: Pick<Call, 'base' | 'seal'>, finishedAt: number) {
  const { resolution, ratio, duration, seed, lastFrame } = settings;
  const [width, height] = sizeOfPreset(resolution, ratio);
  const link = (kind: 'mp4' | 'png') =>
    mediaUrl(
      call,
      { kind, width, height, seed: id.slice(-40), ...(kind === 'mp4' ? { seconds: duration } : {}) },
      { from: finishedAt, life: DAY },
    );
  const tokens = tokensOf(settings);
  return {
    content: { video_url: link('mp4'), ...(lastFrame ? { last_frame_url: link('png') } : {}) },
    usage: { completion_tokens: tokens, total_tokens: tokens },
    seed,
    resolution,
    ratio,
    duration,
    framespersecond: RATE,
  };
}

const outputFault = {
  code: 'OutputVideoSensitiveContentDetected',
  message: 'The request failed because the output video may contain sensitive information.',
};
