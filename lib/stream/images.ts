import {
  countsOf,
  emptyAnswer,
  isRecord,
  readError,
  records,
  textOf,
  type AnswerError,
  type AnswerImage,
  type AnswerView,
  type Assembler,
  type MediaLink,
} from './answer';
import { imageTypeOf } from './image-type';

type Json = Record<string, unknown>;

/** A picture of the answer: its bytes, its address, or why there is none. */
type Slot = { image?: AnswerImage; link?: MediaLink; error?: AnswerError };

type State = Pick<AnswerView, 'usage' | 'complete'> &
  Pick<Partial<AnswerView>, 'error'> & { slots: Map<number, Slot>; prompts: string[] };

/** Whether a piece is an answer with pictures, or an event of the stream of one. */
export const isOfImages = (piece: Json): boolean =>
  /^image_(?:generation|edit)\./.test(textOf(piece.type)) ||
  (piece.object === undefined &&
    records(piece.data).some(
      ({ b64_json: data, url, error }) =>
        typeof data === 'string' || typeof url === 'string' || isRecord(error),
    ));

/**
 * Assembles answers with pictures: a whole one is one piece, a stream is events. A sketch gives way to the next one and
 * to the picture itself, and stays marked as partial where the picture never comes. Doubao's streams number their pictures
 * and tell of each one whether it was made; one that failed does not end the others.
 * https://platform.openai.com/docs/api-reference/images-streaming
 */
export function createImagesAssembler(): Assembler {
  const state: State = { slots: new Map(), prompts: [], usage: {}, complete: false };
  return {
    add(piece) {
      if (isRecord(piece)) addPiece(state, piece);
    },
    view: () => viewOf(state),
  };
}

function addPiece(state: State, piece: Json): void {
  const [, event = ''] = textOf(piece.type).split('.');
  const error = event === 'partial_failed' ? undefined : readError(piece);
  if (error) Object.assign(state, { error, complete: true });
  if (isRecord(piece.usage)) state.usage = countsOf(piece.usage);
  for (const [index, item] of records(piece.data).entries()) {
    state.slots.set(index, slotOf(item, piece));
    if (typeof item.revised_prompt === 'string') state.prompts.push(item.revised_prompt);
  }
  const isPartial = event === 'partial_image';
  if (isPartial || event === 'partial_succeeded' || event === 'partial_failed' || event === 'completed') {
    const slot = slotOf(piece, piece);
    if (isPartial && slot.image) slot.image.partial = true;
    if (slot.image || slot.link || slot.error) state.slots.set(placeOf(state, piece), slot);
  }
  state.complete ||= event === 'completed' || Array.isArray(piece.data);
}

/** The picture that an event speaks of: by its number, or else the one that is being made. */
function placeOf({ slots }: State, { image_index: index }: Json): number {
  if (typeof index === 'number') return index;
  return slots.get(slots.size - 1)?.image?.partial ? slots.size - 1 : slots.size;
}

function slotOf(item: Json, { output_format: format }: Json): Slot {
  const data = textOf(item.b64_json);
  const error = readError({ error: item.error });
  if (error) return { error };
  if (data) return { image: { mediaType: imageTypeOf(data, item.output_format ?? format), data } };
  return typeof item.url === 'string' ? { link: { url: item.url, kind: 'image' } } : {};
}

function viewOf({ slots, prompts, ...about }: State): AnswerView {
  const all = [...slots].sort(([left], [right]) => left - right);
  const links = all.flatMap(([, { link }]) => link ?? []);
  const failures = all.flatMap(([index, { error }]) => (error ? [{ ...error, number: index + 1 }] : []));
  return {
    ...emptyAnswer,
    ...about,
    text: prompts.join('\n\n'),
    images: all.flatMap(([, { image }]) => image ?? []),
    ...(links.length > 0 ? { links } : {}),
    ...(failures.length > 0 ? { failures } : {}),
  };
}
