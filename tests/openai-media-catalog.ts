import { readFileSync } from 'node:fs';
import createImage from '@/content/endpoints/openai/create-image';
import createVideo from '@/content/endpoints/openai/create-video';
import deleteVideo from '@/content/endpoints/openai/delete-video';
import downloadVideo from '@/content/endpoints/openai/download-video';
import editImage from '@/content/endpoints/openai/edit-image';
import listVideos from '@/content/endpoints/openai/list-videos';
import remixVideo from '@/content/endpoints/openai/remix-video';
import retrieveVideo from '@/content/endpoints/openai/retrieve-video';
import { openaiVideo } from '@/content/jobs/openai-video';
import { dallE2, dallE3, gptImage15 } from '@/content/models/openai-images';
import { sora2 } from '@/content/models/openai-videos';
import { ErrorResponse } from '@/content/schemas/openai/error';
import { defineCatalog } from '@/lib/endpoint/catalog';
import { mediaTypeOfFile } from '@/lib/request/form';
import type { FileRef, Part } from '@/lib/request/spec';
import { answer } from '@/lib/sandbox/answer';
import { askIn, type Send } from './ask-sandbox';

/** OpenAI's operations on pictures and videos, with the models that serve them. */
export const catalog = defineCatalog({
  endpoints: [
    createImage,
    editImage,
    createVideo,
    retrieveVideo,
    downloadVideo,
    listVideos,
    deleteVideo,
    remixVideo,
  ],
  models: [gptImage15, dallE3, dallE2, sora2],
  jobs: [openaiVideo],
});

/** The answer to a request with a key. */
export const ask = ({ headers, ...send }: Send) =>
  askIn(catalog, { headers: { authorization: 'Bearer k', ...headers }, ...send });

/** The bytes of a file of the samples, as a form carries it. */
export const sample = (name: string): FileRef => ({
  name,
  mediaType: mediaTypeOfFile(name),
  bytes: new Uint8Array(readFileSync(`public/samples/${name}`)),
});

/** The answer to a form: texts and files by field; a list is sent as `field[]`. */
export function askWithForm(
  path: string,
  fields: Record<string, string | FileRef | FileRef[]>,
  { now = 0, control }: { now?: number; control?: string } = {},
) {
  const partOf = (name: string, value: string | FileRef): Part =>
    typeof value === 'string' ? { kind: 'text', name, text: value } : { kind: 'file', name, file: value };
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((file) => partOf(`${name}[]`, file)) : [partOf(name, value)],
  );
  const answered = answer(
    catalog,
    {
      method: 'POST',
      url: `http://localhost:3000/sandbox${path}`,
      headers: [{ name: 'authorization', value: 'Bearer k' }],
      body: { kind: 'multipart', parts },
    },
    { now, keyNeeded: true, ...(control === undefined ? {} : { control }) },
  );
  const text =
    'body' in answered
      ? answered.body
      : 'events' in answered
        ? answered.events.map((event) => event.text).join('')
        : '';
  return { ...answered, text, json: (): unknown => JSON.parse(text) };
}

/** The error of a request that was refused, beside its status. */
export const refusalIn = ({ status, json }: { status: number; json: () => unknown }) => ({
  status,
  ...ErrorResponse.parse(json()).error,
});
