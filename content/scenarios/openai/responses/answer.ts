type Tokens = { input: number; output: number; reasoning?: number; cached?: number };

/** Which answer a scenario shows: its id, when it was begun (seconds since 1970), and what was asked for. */
export type About = {
  id: string;
  created: number;
  tokens?: Tokens;
  /** How long it took. */
  seconds?: number;
  /** Members of the answer that differ from those of a plain request. */
  settings?: Record<string, unknown>;
};

const MODEL = 'gpt-5.4-2026-03-05';

/** The usage of an answer, with its sum. Reasoning is part of the output, cached tokens of the input. */
export const usage = ({ input, output, reasoning = 0, cached = 0 }: Tokens) => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: cached, cache_write_tokens: 0 },
  output_tokens: output,
  output_tokens_details: { reasoning_tokens: reasoning },
  total_tokens: input + output,
});

/** An answer before anything is written: what the first events of a stream carry. */
export const begun = ({ id, created, settings = {} }: About) => ({
  id,
  object: 'response',
  created_at: created,
  status: 'in_progress',
  background: false,
  completed_at: null,
  error: null,
  incomplete_details: null,
  instructions: null,
  max_output_tokens: null,
  max_tool_calls: null,
  model: MODEL,
  output: [],
  parallel_tool_calls: true,
  previous_response_id: null,
  reasoning: { effort: null, summary: null },
  service_tier: 'default',
  temperature: 1,
  text: { format: { type: 'text' }, verbosity: 'medium' },
  tool_choice: 'auto',
  tools: [],
  top_logprobs: 0,
  top_p: 1,
  truncation: 'disabled',
  metadata: {},
  ...settings,
});

/** A whole answer of these items. */
export const answer = (output: Record<string, unknown>[], about: About) => ({
  ...begun(about),
  status: 'completed',
  completed_at: about.created + (about.seconds ?? 3),
  output,
  ...(about.tokens ? { usage: usage(about.tokens) } : {}),
});

const textPart = (text: string, annotations: Record<string, unknown>[] = []) => ({
  type: 'output_text',
  text,
  annotations,
  logprobs: [],
});

/** A message of the model with one part of text. */
export const message = (id: string, text: string, annotations: Record<string, unknown>[] = []) => ({
  id,
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content: [textPart(text, annotations)],
});

type Event = { type: string; [name: string]: unknown };

/** An item of a streamed answer: whole, and the events between its beginning and its end. */
export type StreamedItem = {
  empty: Record<string, unknown>;
  whole: Record<string, unknown>;
  between: Event[];
};

/** The events of an answer with these items, numbered from 0. */
export function events(items: StreamedItem[], about: About) {
  const all: Event[] = [
    { type: 'response.created', response: begun(about) },
    { type: 'response.in_progress', response: begun(about) },
    ...items.flatMap(({ empty, whole, between }, output_index): Event[] => [
      { type: 'response.output_item.added', output_index, item: empty },
      ...between.map((event) => ({ ...event, output_index, item_id: whole['id'] })),
      { type: 'response.output_item.done', output_index, item: whole },
    ]),
    {
      type: 'response.completed',
      response: answer(
        items.map(({ whole }) => whole),
        about,
      ),
    },
  ];
  return all.map((event, sequence_number) => ({ ...event, sequence_number }));
}

/** A call of a function, as an answer has it. */
export const functionCall = (id: string, call_id: string, name: string, json: string) => ({
  id,
  type: 'function_call',
  status: 'completed',
  call_id,
  name,
  arguments: json,
});

/** A call whose arguments are streamed a few characters at a time. */
export function streamedCall(call: ReturnType<typeof functionCall>): StreamedItem {
  const { name, arguments: json } = call;
  return {
    empty: { ...call, status: 'in_progress', arguments: '' },
    whole: call,
    between: [
      ...(json.match(/.{1,6}/g) ?? []).map((delta) => ({
        type: 'response.function_call_arguments.delta',
        delta,
      })),
      { type: 'response.function_call_arguments.done', name, arguments: json },
    ],
  };
}

/** A message that is streamed in these pieces. */
export function streamedMessage(id: string, pieces: string[]): StreamedItem {
  const text = pieces.join('');
  const whole = message(id, text);
  const content_index = 0;
  return {
    empty: { ...whole, status: 'in_progress', content: [] },
    whole,
    between: [
      { type: 'response.content_part.added', content_index, part: textPart('') },
      ...pieces.map((delta) => ({ type: 'response.output_text.delta', content_index, delta, logprobs: [] })),
      { type: 'response.output_text.done', content_index, text, logprobs: [] },
      { type: 'response.content_part.done', content_index, part: textPart(text) },
    ],
  };
}
