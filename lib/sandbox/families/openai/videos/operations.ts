import { z } from 'zod';
import type { Call } from '../../../family';
import { imageHead } from '../../../image-size';
import { wantsFailure } from '../../../job';
import { isRefused } from '../../../moderation';
import { bytesReply, type Reply } from '../../../reply';
import { modelsServedBy } from '../../../served-model';
import { errorReply, requestId } from '../errors';
import { frame } from '../frame';
import { contentOf } from './content';
import { beginFilm, BLOCKED, FAILED, findFilm, hasExpired, type Film } from './film';
import { filmsOf } from './list';

const Asked = z.looseObject({
  prompt: z.string(),
  seconds: z.string().default('4'),
  size: z.string().default('720x1280'),
});

/** `POST /v1/videos` */
export function createVideo(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  const model = call.modelCode ?? modelsServedBy(call.catalog, call.endpoint)[0]?.code;
  if (!asked.success || model === undefined) return undefined;
  const { prompt, seconds, size } = asked.data;
  const problem = frameProblem(call, size);
  if (problem !== undefined) {
    return errorReply({ message: problem, param: 'input_reference', code: 'invalid_value' });
  }
  const film = beginFilm(call, { model, prompt, seconds, size }, failureOf(prompt));
  return frame(call, { status: 200, body: film });
}

/** `GET /v1/videos/{video_id}` */
export const retrieveVideo = (call: Call): Reply =>
  withFilm(call, (film) => frame(call, { status: 200, body: film }));

/** `GET /v1/videos/{video_id}/content`: the same video has the same scene in each of its variants. */
export const downloadVideo = (call: Call): Reply =>
  withFilm(call, (film) => {
    if (film.status === 'failed') {
      return errorReply({ message: 'Video generation failed, so there is no content to download.' });
    }
    if (film.status !== 'completed') {
      return errorReply({
        message: `Video is not ready yet, use GET /v1/videos/${film.id} to check status.`,
      });
    }
    if (hasExpired(film, call)) return errorReply({ message: 'The content of this video has expired.' }, 404);
    const { bytes, mediaType } = contentOf(film, call.query['variant']);
    return bytesReply(bytes, mediaType, { headers: requestId(`${call.now} ${call.seed}`) });
  });

/** `POST /v1/videos/{video_id}/remix`: the new video has length and size of the first one. */
export function remixVideo(call: Call): Reply | undefined {
  const asked = Asked.safeParse(call.body);
  if (!asked.success) return undefined;
  const { prompt } = asked.data;
  return withFilm(call, ({ id, model, seconds, size, status }) => {
    if (status !== 'completed') {
      return errorReply({
        message: `Video '${id}' cannot be remixed before it is completed.`,
        param: 'video_id',
      });
    }
    const shot = { model, prompt, seconds, size, remixOf: id };
    return frame(call, { status: 200, body: beginFilm(call, shot, failureOf(prompt)) });
  });
}

/** `DELETE /v1/videos/{video_id}`: nothing is stored, so nothing is gone, but the answer is the API's. */
export const deleteVideo = (call: Call): Reply =>
  withFilm(call, ({ id }) =>
    frame(call, { status: 200, body: { id, object: 'video.deleted', deleted: true } }),
  );

/** `GET /v1/videos`: nothing is stored, so these are examples, of which each can be asked for. */
export function listVideos(call: Call): Reply {
  const page = filmsOf(call);
  if (page) return frame(call, { status: 200, body: page });
  return errorReply({
    message: `Video with id '${(call.query['after'] ?? '').slice(0, 80)}' not found.`,
    param: 'after',
    code: 'invalid_value',
  });
}

function withFilm(call: Call, answer: (film: Film) => Reply): Reply {
  const id = call.path['video_id'] ?? '';
  const film = findFilm(call, id);
  return film ? answer(film) : errorReply({ message: `Video with id '${id.slice(0, 80)}' not found.` }, 404);
}

/** A prompt that is refused is so while it is filmed, and one can be asked to fail. */
const failureOf = (prompt: string): string =>
  isRefused(prompt) ? BLOCKED : wantsFailure(prompt) ? FAILED : '';

function frameProblem({ files }: Call, size: string): string | undefined {
  const [first] = files['input_reference'] ?? [];
  if (!first) return undefined;
  const head = imageHead(first.bytes);
  if (!head) return 'Invalid image file, please check your image file.';
  return `${head.width}x${head.height}` === size
    ? undefined
    : 'Inpaint image must match the requested width and height';
}
