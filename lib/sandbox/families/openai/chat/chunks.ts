import { z } from 'zod';
import { piecesOf } from '../../../tokens';
import { paddingFor } from '../padding';
import { tokenReader } from '../token-reader';
import type { Asked } from './asked';

const Called = z.looseObject({ name: z.string(), arguments: z.string() });
const Call = z.looseObject({
  id: z.string(),
  type: z.string(),
  function: Called.optional(),
  custom: z.looseObject({ name: z.string(), input: z.string() }).optional(),
});
const Choice = z.looseObject({
  index: z.int(),
  message: z.looseObject({
    content: z.string().nullish(),
    refusal: z.string().nullish(),
    tool_calls: z.array(Call).default([]),
    function_call: Called.optional(),
  }),
  finish_reason: z.string(),
  logprobs: z.looseObject({ content: z.array(z.looseObject({ token: z.string() })).nullish() }).nullish(),
});
const Whole = z.looseObject({ choices: z.array(Choice), usage: z.unknown() });

type Choice = z.infer<typeof Choice>;
type Piece = { index: number; delta: object; logprobs: object | null; finish_reason: string | null };

/**
 * Cuts a whole answer to the chunks of a stream: for each choice its role, the pieces of what it says or calls, and
 * why it ended. Several choices take turns. With `include_usage` a last chunk without choices has the usage.
 */
export function chunksOf(answer: unknown, { stream_options: options = {} }: Pick<Asked, 'stream_options'>) {
  const { choices, usage, object: _, metadata: __, moderation, ...about } = Whole.parse(answer);
  const rows = choices.map(piecesFor);
  const turns = Math.max(0, ...rows.map((row) => row.length));
  const pieces = Array.from({ length: turns }, (_, turn) => rows.flatMap((row) => row[turn] ?? [])).flat();
  const { include_usage: counts, include_obfuscation: pads } = options;
  const chunk = (list: Piece[], used: unknown, more: object = {}) => ({
    ...about,
    object: 'chat.completion.chunk',
    choices: list,
    ...(counts ? { usage: used } : {}),
    ...more,
  });
  const chunks = pieces.map((piece, index) =>
    chunk([piece], null, {
      ...(pads ? { obfuscation: paddingFor(piece) } : {}),
      ...(moderation && index === pieces.length - 1 ? { moderation } : {}),
    }),
  );
  return counts ? [...chunks, chunk([], usage)] : chunks;
}

function piecesFor({ index, message, finish_reason, logprobs }: Choice): Piece[] {
  const piece = (delta: object, tokens: object | null = null): Piece => ({
    index,
    delta,
    logprobs: tokens,
    finish_reason: null,
  });
  const { content, refusal, tool_calls: calls, function_call: older } = message;
  const hasText = typeof content === 'string';
  const tokensUpTo = tokenReader(logprobs?.content ?? []);
  const texts = piecesOf(content ?? '').map((text) =>
    piece({ content: text }, logprobs ? { ...logprobs, content: tokensUpTo(text.length) } : null),
  );
  return [
    piece({ role: 'assistant', content: hasText ? '' : null, refusal: null }),
    ...texts,
    ...piecesOf(refusal ?? '').map((text) => piece({ refusal: text })),
    ...calls.flatMap((call, at) => fragmentsOf(call, at).map((part) => piece({ tool_calls: [part] }))),
    ...(older ? fragmentsOfOlder(older).map((part) => piece({ function_call: part })) : []),
    { ...piece({}), finish_reason },
  ];
}

/** Id and name of a call first, then its input piece by piece. */
function fragmentsOf({ id, type, function: called, custom }: z.infer<typeof Call>, index: number): object[] {
  const begin = (body: object) => ({ index, id, type, ...body });
  if (custom) {
    return [
      begin({ custom: { name: custom.name, input: '' } }),
      ...piecesOf(custom.input).map((input) => ({ index, custom: { input } })),
    ];
  }
  const [first, ...rest] = called ? fragmentsOfOlder(called) : [];
  return first ? [begin({ function: first }), ...rest.map((part) => ({ index, function: part }))] : [];
}

const fragmentsOfOlder = ({ name, arguments: text }: z.infer<typeof Called>): object[] => [
  { name, arguments: '' },
  ...piecesOf(text).map((part) => ({ arguments: part })),
];
