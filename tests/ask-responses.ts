import { ErrorResponse } from '@/content/schemas/openai/error';
import { StreamEvent } from '@/content/schemas/openai/responses/events';
import { Response } from '@/content/schemas/openai/responses/response';
import type { Send } from './ask-sandbox';
import { ask } from './openai-catalog';

const path = '/v1/responses';

/** A request to `gpt-plain`, and what else it says. */
export const asks = (input: unknown, more: object = {}) => ({ model: 'gpt-plain', input, ...more });

/** A whole response, proved to be one. */
export function respond(body: object, more: Partial<Send> = {}) {
  const answered = ask({ path, body, ...more });
  if (answered.status !== 200) throw new Error(answered.text);
  return Response.parse(answered.json());
}

/** The events of a streamed response, each proved to be one. */
export function respondInEvents(body: object, more: Partial<Send> = {}) {
  const answered = ask({ path, body: { ...body, stream: true }, ...more });
  if (answered.status !== 200) throw new Error(answered.text);
  return answered.values().map((event) => StreamEvent.parse(event));
}

/** What a request about the response with an id is answered: by default, the response itself. */
export function askFor(id: string, more: Partial<Send> = {}) {
  const answered = ask({ ...more, path: `${path}/${id}${more.path ?? ''}` });
  return { ...answered, response: () => Response.parse(answered.json()) };
}

/** The error of a request that is refused, beside its HTTP status. */
export function refusalOf(body: object) {
  const answered = ask({ path, body });
  return { status: answered.status, ...ErrorResponse.parse(answered.json()).error };
}

/** The text of a response, and its items by type. */
export function readOutput({ output }: ReturnType<typeof respond>) {
  const parts = output.flatMap((item) => (item.type === 'message' ? item.content : []));
  return {
    text: parts.map((part) => (part.type === 'output_text' ? part.text : '')).join(''),
    types: output.map(({ type }) => type),
    calls: output.flatMap((item) => (item.type === 'function_call' ? [item] : [])),
    parts,
  };
}
