import { z } from 'zod';
import type { Catalog } from '@/lib/endpoint/catalog';
import type { Header, RequestSpec } from '@/lib/request/spec';
import { answer, type AnswerOptions } from '@/lib/sandbox/answer';

/** A request in short: POST where there is a body. A body that is a string is sent as it is. */
export type Send = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
} & Partial<AnswerOptions>;

/** A request as the route hands it over. */
export function specOf({ method, path, headers = {}, body }: Send): RequestSpec {
  return {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url: `http://localhost:3000/sandbox${path}`,
    headers: Object.entries(headers).map(([name, value]): Header => ({ name, value })),
    ...(body === undefined
      ? {}
      : {
          body: {
            kind: 'text',
            mediaType: 'application/json',
            text: typeof body === 'string' ? body : JSON.stringify(body),
          },
        }),
  };
}

/** The answer to a request, with its text put together and read as JSON where it is some. */
export function askIn(catalog: Catalog, send: Send) {
  const { now = 0, keyNeeded = true, control, seal } = send;
  const answered = answer(catalog, specOf(send), {
    now,
    keyNeeded,
    ...(control === undefined ? {} : { control }),
    ...(seal === undefined ? {} : { seal }),
  });
  const bytes = 'bytes' in answered ? answered.bytes : new Uint8Array();
  const whole = 'body' in answered ? answered.body : new TextDecoder().decode(bytes);
  const text = 'events' in answered ? answered.events.map((event) => event.text).join('') : whole;
  const events = 'events' in answered ? answered.events : [];
  return {
    ...answered,
    text,
    bytes,
    events,
    json: (): unknown => JSON.parse(text),
    /** The data of an event stream but for an end that is no JSON, or the elements of a JSON array. */
    values: (): unknown[] =>
      text.startsWith('[')
        ? z.array(z.unknown()).parse(JSON.parse(text))
        : events.flatMap(({ text: event }) => {
            const data = event.replace(/^(event: .*\n)?data: /, '').trim();
            return data === '[DONE]' ? [] : [JSON.parse(data)];
          }),
  };
}
