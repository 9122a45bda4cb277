import { z } from 'zod';
import type { Call } from '../../../family';
import { hash } from '../../../hash';
import { packModel, unpackModel } from '../../../job';
import { anySeed } from '../images';
import { shapeOfPicture, sizeOfPreset } from '../size';

/** Seconds after which a task is given up where the request does not say. */
const EXPIRES = 172_800;

const Item = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  image_url: z.looseObject({ url: z.string() }).optional(),
  draft_task: z.looseObject({ id: z.string() }).optional(),
});

/** What the sandbox reads of a task that has already passed the schema of its endpoint. */
export const Asked = z.looseObject({
  model: z.string(),
  content: z.array(Item),
  resolution: z.string().optional(),
  ratio: z.string().optional(),
  duration: z.number().optional(),
  generate_audio: z.boolean().default(true),
  seed: z.int().default(-1),
  return_last_frame: z.boolean().default(false),
  draft: z.boolean().default(false),
  service_tier: z.string().default('default'),
  execution_expires_after: z.int().default(EXPIRES),
  priority: z.int().default(0),
  safety_identifier: z.string().optional(),
});

export type Asked = z.infer<typeof Asked>;

/** What a task was begun with, as its answers repeat it: everything that the model was left to choose is chosen. */
export type Settings = {
  model: string;
  resolution: string;
  ratio: string;
  duration: number;
  audio: boolean;
  seed: number;
  lastFrame: boolean;
  draft: boolean;
  draftTask?: string | undefined;
  tier: string;
  expires: number;
  priority: number;
  safety?: string | undefined;
};

const RATIOS = ['16:9', '4:3', '1:1', '3:4', '9:16', '21:9'];

/** The settings of a task. `from` are those of the draft that it is made from. */
export function settingsOf(asked: Asked, call: Call, from?: Settings): Settings {
  const draftTask = asked.content.find(({ draft_task: task }) => task)?.draft_task?.id;
  return {
    model: asked.model,
    resolution: asked.draft ? '480p' : (asked.resolution ?? '720p'),
    ratio: from?.ratio ?? ratioOf(asked),
    duration: from?.duration ?? (asked.duration === -1 ? 5 + (hash(call.seed) % 4) : (asked.duration ?? 5)),
    audio: from?.audio ?? asked.generate_audio,
    seed: from?.seed ?? (asked.seed === -1 ? anySeed(`seed ${call.now} ${call.seed}`) : asked.seed),
    lastFrame: asked.return_last_frame,
    draft: asked.draft,
    draftTask,
    tier: asked.service_tier,
    expires: asked.execution_expires_after,
    priority: asked.priority,
    safety: asked.safety_identifier?.slice(0, 64),
  };
}

/** The ratio that is nearest to that of the first picture, as far as that is known. */
function ratioOf({ ratio = 'adaptive', content }: Asked): string {
  if (ratio !== 'adaptive') return ratio;
  const shape = shapeOfPicture(content.find(({ image_url: picture }) => picture)?.image_url?.url);
  if (shape === undefined) return '16:9';
  const distance = (name: string) => {
    const [across = 1, up = 1] = name.split(':').map(Number);
    return Math.abs(Math.log(shape / (across / up)));
  };
  return RATIOS.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** Frames a second. */
export const RATE = 24;

/** What a video costs: a token for each 1024 pixels of each frame. */
export function tokensOf({ resolution, ratio, duration }: Settings): number {
  const [width, height] = sizeOfPreset(resolution, ratio);
  return Math.floor((width * height * RATE * duration) / 1024);
}

/** Settings that are on or off, by a letter. */
const FLAGS = { a: 'audio', l: 'lastFrame', d: 'draft' } as const;

/** The settings as one short text, which the id of a task carries: what is as usual stands for nothing. */
export function packSettings(settings: Settings): string {
  const { model, resolution, ratio, duration, seed, tier, expires, priority, draftTask, safety } = settings;
  const flags = Object.entries(FLAGS).flatMap(([letter, name]) => (settings[name] ? [letter] : []));
  return [
    packModel(model),
    encodeURIComponent(resolution),
    ratio,
    duration,
    seed.toString(36),
    flags.join(''),
    tier === 'default' ? '' : tier,
    expires === EXPIRES ? '' : expires,
    priority || '',
    draftTask ?? '',
    encodeURIComponent(safety ?? ''),
  ]
    .join('|')
    .replace(/\|+$/, '');
}

/** The settings that such a text carries. */
export function unpackSettings(text: string | undefined, { catalog }: Call): Settings | undefined {
  if (text === undefined) return undefined;
  const [
    packed = '',
    resolution = '',
    ratio = '',
    duration,
    seed = '',
    flags = '',
    tier,
    expires,
    priority,
    ...rest
  ] = text.split('|');
  const [draftTask, safety] = rest;
  const codes = catalog.models.map(({ code }) => code);
  return {
    model: unpackModel(packed, codes) ?? 'sandbox',
    resolution: decodeURIComponent(resolution),
    ratio,
    duration: Number(duration),
    audio: flags.includes('a'),
    lastFrame: flags.includes('l'),
    draft: flags.includes('d'),
    seed: Number.parseInt(seed, 36),
    tier: tier || 'default',
    expires: Number(expires || EXPIRES),
    priority: Number(priority || 0),
    draftTask: draftTask || undefined,
    safety: safety ? decodeURIComponent(safety) : undefined,
  };
}
