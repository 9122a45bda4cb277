import { describe, expect, test } from 'vitest';
import { defineEndpoint } from '@/lib/endpoint/define-endpoint';
import type { EndpointInput } from '@/lib/endpoint/endpoint';
import { planOf } from '@/lib/endpoint/plan';
import { classOf, stubbedRelay } from '@/tests/relay-fixture';
import { toyDownload, toyForm } from '@/tests/toy-form';
import { streamingToy } from '@/tests/toy-endpoint';

const plan = planOf(defineEndpoint(toyForm));
const { also: _also, ...formOnly } = plan.body ?? { mediaType: '', required: true };
const form = (type: string, body = '--x\r\n\0\xff anything at all') => ({
  query: '',
  headers: { 'content-type': type },
  body: Buffer.from(body, 'latin1'),
});

describe('61 a form', () => {
  test.each([
    ['multipart/form-data; boundary=x', 'multipart/form-data; boundary=x'],
    ['Multipart/Form-Data; charset=utf-8; boundary="a b"', 'multipart/form-data; boundary="a b"'],
  ])('of %s goes up with its bytes and its boundary, and is not read', async (given, sent) => {
    const { send, stub } = await stubbedRelay({ plan });
    expect((await send(form(given))).status).toBe(200);
    const [received] = stub.received;
    expect(received?.headers['content-type']).toBe(sent);
    expect(received?.body.toString('latin1')).toBe('--x\r\n\0\xff anything at all');
  });

  test.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=a; boundary=b',
    `multipart/form-data; boundary=${'a'.repeat(71)}`,
    'multipart/mixed; boundary=x',
    'application/x-www-form-urlencoded',
    'text/plain',
  ])('as %s is refused before it is read', async (type) => {
    const { send, stub } = await stubbedRelay({ plan });
    expect(await classOf(await send(form(type)))).toBe('unsupported_media_type');
    expect(stub.connections()).toBe(0);
  });

  test('with a file without a byte goes up as it is: the API decides', async () => {
    const { send, stub } = await stubbedRelay({ plan });
    const body = '--x\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n\r\n\r\n--x--\r\n';
    expect((await send(form('multipart/form-data; boundary=x', body))).status).toBe(200);
    expect(stub.received[0]?.body.toString('latin1')).toBe(body);
  });

  test('may be JSON only where the endpoint takes that too', async () => {
    const { send, stub } = await stubbedRelay({ plan: { ...plan, body: formOnly } });
    expect(await classOf(await send(form('application/json', '{}')))).toBe('unsupported_media_type');
    expect(stub.connections()).toBe(0);
  });

  test('is no body for an endpoint that takes JSON', async () => {
    const { send } = await stubbedRelay();
    const response = await send({
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    });
    expect(await classOf(response)).toBe('unsupported_media_type');
  });

  test('that is missing or too large is named', async () => {
    const { send } = await stubbedRelay({ plan, limits: { formBody: 8, requestBody: 1 } });
    const type = 'multipart/form-data; boundary=x';
    const response = await send(form(type, ''));
    expect(await response.json()).toMatchObject({ class: 'bad_request', problems: [{ where: 'body' }] });
    expect((await send(form(type, '12345678'))).status).toBe(200);
    expect(await classOf(await send(form(type, '123456789')))).toBe('body_too_large');
  });
});

describe('what a media element may ask for', () => {
  const element = {
    'x-lectern': '',
    'sec-fetch-site': 'same-origin',
    'sec-fetch-dest': 'video',
    'content-type': '',
  };
  const get = { method: 'GET', query: 'path.hat=tall', headers: element };

  test('is a plan whose good answers are media, whatever its errors are', async () => {
    const { send, stub } = await stubbedRelay({ plan: planOf(defineEndpoint(toyDownload)) });
    expect((await send(get)).status).toBe(200);
    expect(stub.received.map(({ path, headers }) => [path, headers.accept])).toEqual([
      ['/toy/hats/tall/content', 'image/png, image/webp, application/json'],
    ]);
  });

  test('is nothing else: no plan of another method, and none with a good answer of another kind', async () => {
    const { 200: good, 404: missing } = toyDownload.responses;
    const archive = { ...good, mediaType: ['image/png', 'application/zip'] };
    const inputs: EndpointInput[] = [
      { ...toyDownload, method: 'POST' },
      { ...toyDownload, responses: { 200: archive, 404: missing } },
      { ...toyDownload, responses: { ...toyDownload.responses, 202: missing } },
      { ...streamingToy, method: 'GET' },
    ];
    const plans = inputs.map((input) => planOf(defineEndpoint(input)));
    for (const closed of plans) {
      const { send, stub } = await stubbedRelay({ plan: closed });
      expect(await classOf(await send(get))).toBe('not_documented');
      expect(stub.connections()).toBe(0);
    }
  });

  test.each([
    ['bytes=0-', 'bytes=0-'],
    ['bytes=5-9', 'bytes=5-9'],
    ['bytes=-500', 'bytes=-500'],
    ['bytes=0-1,5-6', undefined],
    ['bytes=a-', undefined],
    ['lines=1-2', undefined],
  ])('with the range %s is sent up with %s', async (range, sent) => {
    const { send, stub } = await stubbedRelay({ plan: planOf(defineEndpoint(toyDownload)) });
    await send({ ...get, headers: { ...element, range, 'if-range': '"v1"', 'if-none-match': '"v1"' } });
    const { headers } = stub.received[0] ?? {};
    expect([headers?.range, headers?.['if-range'], headers?.['if-none-match']]).toEqual([
      sent,
      '"v1"',
      undefined,
    ]);
  });

  test('has one range, and it is the documented one where the reader has filled that in', async () => {
    const ranged = { name: 'Range', in: 'header', type: 'string', required: false } as const;
    const download = planOf(defineEndpoint(toyDownload));
    const { send, stub } = await stubbedRelay({
      plan: { ...download, params: [...download.params, ranged] },
    });
    const headers = { ...element, range: 'bytes=0-' };
    await send({ ...get, query: `${get.query}&header.Range=bytes%3D2-5`, headers });
    const { rawHeaders = [] } = stub.received[0] ?? {};
    expect(rawHeaders.filter((_, at) => rawHeaders[at - 1] === 'range')).toEqual(['bytes=2-5']);
  });

  test('but a POST sends no range up', async () => {
    const { send, stub } = await stubbedRelay();
    await send({ headers: { range: 'bytes=0-' } });
    expect(stub.received[0]?.headers.range).toBeUndefined();
  });
});
