import { draft, fromDraft } from '@/content/scenarios/ark/videos/draft';
import { defineModel } from '@/lib/endpoint/define-model';
import type { Ability, Scenario } from '@/lib/endpoint/endpoint';
import type { Model, ModelEndpoint } from '@/lib/endpoint/model';
import { mergeNarrowings, type Narrowing } from '@/lib/schema/narrow';

/** The operations of a task, then those of gateways; `first` names the scenario that both begin with. */
const endpoints = (
  narrow: Narrowing,
  seconds: { maximum: number },
  { first, gatewayFirst, scenarios }: { first: string; gatewayFirst: string; scenarios?: Scenario[] },
): ModelEndpoint[] => [
  {
    id: 'ark.create-video-task',
    narrow: mergeNarrowings(narrow, {
      remove: ['ark.VideoTaskRequest.frames'],
      limits: { 'ark.VideoTaskRequest.duration': { minimum: 4, ...seconds } },
    }),
    first,
    ...(scenarios ? { scenarios } : {}),
  },
  { id: 'ark.retrieve-video-task' },
  { id: 'ark.list-video-tasks' },
  { id: 'ark.delete-video-task' },
  {
    id: 'gateway.create-video',
    narrow: { limits: { 'gateway.VideoRequest.duration': { minimum: 4, ...seconds } } },
    first: gatewayFirst,
  },
  { id: 'gateway.retrieve-video' },
];

/** What came with Seedance 2.0. */
const beforeTwo: Narrowing = {
  remove: ['ark.VideoVideoItem', 'ark.VideoAudioItem', 'ark.VideoTaskRequest.tools'],
  values: { 'ark.VideoImageRole': ['first_frame', 'last_frame'] },
};

/** Drafts belong to Seedance 1.5. */
const two: Narrowing = { remove: ['ark.VideoDraftItem', 'ark.VideoTaskRequest.draft'] };

const withoutVideo: Narrowing = { remove: ['ark.VideoVideoItem'] };

const fromPictures: Ability[] = ['video-out', 'frames', 'references'];
const fromAnything: Ability[] = [...fromPictures, 'video-in'];

const plain = { first: 'text-to-video', gatewayFirst: 'text-to-video' };
const changing = { first: 'video-to-video', gatewayFirst: 'video-to-video' };

const common = {
  vendor: 'ByteDance',
  modality: 'video',
  availability: { status: 'available' },
} as const;

const seedance20 = defineModel({
  ...common,
  code: 'doubao-seedance-2-0-260128',
  title: 'Doubao Seedance 2.0',
  availability: { status: 'available', since: '2026-01-28' },
  summary:
    'ByteDance’s model for videos with sound, of 4 to 15 seconds and up to 1080p. It begins and ends with pictures, or keeps to pictures, videos and sounds, changes a video and continues one. It can search the web while it plans.',
  abilities: fromAnything,
  endpoints: endpoints(two, { maximum: 15 }, plain),
});

const seedance15 = defineModel({
  ...common,
  code: 'doubao-seedance-1-5-pro-251215',
  title: 'Doubao Seedance 1.5 Pro',
  availability: { status: 'available', since: '2025-12-15' },
  summary:
    'ByteDance’s earlier model for videos with sound, of 4 to 12 seconds and up to 1080p, from a text or from a first and a last picture. It makes cheap drafts first, which Seedance 2.0 does not. References are refused.',
  abilities: ['video-out', 'frames'],
  endpoints: endpoints(beforeTwo, { maximum: 12 }, { ...plain, scenarios: [draft, fromDraft] }),
});

const alias20 = defineModel({
  ...common,
  code: 'doubao-seedance-2.0',
  title: 'Doubao Seedance 2.0 (gateway)',
  summary:
    'The name under which gateways offer Seedance 2.0 for videos from texts, pictures and sounds. A video in the request is refused, because it costs otherwise: use doubao-seedance-2.0-V2V for that.',
  abilities: fromPictures,
  endpoints: endpoints(mergeNarrowings(two, withoutVideo), { maximum: 15 }, plain),
});

const alias20Fast = defineModel({
  ...common,
  code: 'doubao-seedance-2.0-fast',
  title: 'Doubao Seedance 2.0 Fast (gateway)',
  summary:
    'The name under which gateways offer the faster and cheaper build of Seedance 2.0, for trying ideas and for large numbers. It takes texts, pictures and sounds; for videos use doubao-seedance-2.0-fast-V2V.',
  abilities: fromPictures,
  endpoints: endpoints(mergeNarrowings(two, withoutVideo), { maximum: 15 }, { ...plain, first: 'quick' }),
});

const alias20V2V = defineModel({
  ...common,
  code: 'doubao-seedance-2.0-V2V',
  title: 'Doubao Seedance 2.0 V2V (gateway)',
  summary:
    'The name under which gateways offer Seedance 2.0 for requests with a video in them: to change it, to continue it, or to take its movement. Seconds that go in are billed beside those that come out.',
  abilities: fromAnything,
  endpoints: endpoints(two, { maximum: 15 }, changing),
});

const alias20FastV2V = defineModel({
  ...common,
  code: 'doubao-seedance-2.0-fast-V2V',
  title: 'Doubao Seedance 2.0 Fast V2V (gateway)',
  summary:
    'The name under which gateways offer the faster and cheaper build of Seedance 2.0 for requests with a video in them. Choose it to try a change before doubao-seedance-2.0-V2V makes it in full quality.',
  abilities: fromAnything,
  endpoints: endpoints(two, { maximum: 15 }, changing),
});

/** ByteDance's models for videos, in the order of the sidebar. */
export const bytedanceVideos: Model[] = [
  seedance20,
  seedance15,
  alias20,
  alias20Fast,
  alias20V2V,
  alias20FastV2V,
];
