import { z } from 'zod';
import { Asked as OpenAiAsked, type Asked } from '../../openai/chat/asked';

const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const Part = z
  .looseObject({
    type: z.string(),
    video_url: z.looseObject({ url: z.string() }).optional(),
    input_audio: z
      .looseObject({ url: maybe(z.string()), data: maybe(z.string()), format: maybe(z.string()) })
      .optional(),
  })
  .transform(({ video_url: video, input_audio: sound, ...part }) => {
    // Videos count like pictures, and a sound by its address is named like a file.
    if (video) return { ...part, image_url: { url: video.url } };
    if (sound?.url !== undefined) return { ...part, file: { filename: sound.url.slice(0, 200) } };
    return sound ? { ...part, input_audio: { data: sound.data ?? '', format: sound.format ?? 'mp3' } } : part;
  });

const Message = z
  .looseObject({ name: maybe(z.string()), content: z.union([z.string(), z.array(Part)]).nullish() })
  .transform(({ name, ...message }) => (name === undefined ? message : { ...message, name }));

const Own = z.looseObject({
  messages: z.array(Message),
  thinking: z.looseObject({ type: z.string().optional() }).optional(),
  reasoning_effort: z.string().optional(),
  max_tokens: maybe(z.int()),
  max_completion_tokens: maybe(z.int()),
  stream_options: z
    .looseObject({ include_usage: z.boolean().optional(), chunk_include_usage: z.boolean().optional() })
    .default({}),
});

export type StreamOptions = z.infer<typeof Own>['stream_options'];

/** A request as OpenAI's protocol would write it, and what that cannot say. */
export type Read = {
  asked: Asked;
  /** `none` where the model is not to think. */
  effort: string;
  /** Most tokens of the answer alone, and of thoughts and answer together. */
  limits: { answer: number; all: number };
  streamOptions: StreamOptions;
};

/** Reads a request that has passed the schema of its endpoint; nothing where it has not. */
export function askedOf(body: unknown): Read | undefined {
  const own = Own.safeParse(body);
  if (!own.success) return undefined;
  const { thinking, reasoning_effort, max_tokens, max_completion_tokens, stream_options, ...rest } = own.data;
  const asked = OpenAiAsked.safeParse({
    ...rest,
    max_completion_tokens: max_completion_tokens ?? max_tokens,
  });
  if (!asked.success) return undefined;
  const isOff = thinking?.type === 'disabled' || reasoning_effort === 'minimal';
  return {
    asked: asked.data,
    effort: isOff ? 'none' : (reasoning_effort ?? 'medium'),
    limits: { answer: max_tokens ?? Infinity, all: max_completion_tokens ?? Infinity },
    streamOptions: stream_options,
  };
}
