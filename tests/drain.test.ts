import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createAnswerReader } from '@/lib/stream/read-answer';
import { call, instance, textOf, upstream } from './drain-instance';

const health = async (url: string) => {
  const answer = await fetch(`${url}/api/health`);
  return [answer.status, await answer.text()];
};

describe('a process that is told to stop', () => {
  test('98 with an open call and an open stream, as the limits say: 503 at once, the call ends, the stream has 25 s and a closing event', async () => {
    const { url, log, ended, signal } = await instance((await upstream()).url);
    expect(await health(url)).toEqual([200, 'ok\n']);
    const stream = await call(url, 'stream');
    const reader = createAnswerReader('toy', 'text/event-stream');
    const reading = (async () => {
      for await (const chunk of stream) reader.push(chunk as Uint8Array, performance.now());
      return performance.now();
    })();
    const short = call(url, '2000');
    await sleep(300);
    const told = performance.now();
    signal('SIGTERM');
    signal('SIGTERM');
    await sleep(100);
    expect(await health(url)).toEqual([503, 'draining\n']);
    const early = await call(url, '1');
    expect([early.statusCode, early.headers.connection]).toEqual([200, 'close']);
    expect(await textOf(await short)).toBe('{"ok":true}');

    const closed = (await reading) - told;
    reader.end(performance.now());
    const { answer, interruption, events } = reader.snapshot();
    expect(interruption).toMatchObject({ class: 'draining', status: 503 });
    expect(events.at(-1)?.type).toBe('lectern');
    expect(events.length).toBeGreaterThan(200);
    expect(answer.text).toContain(`"piece": ${events.length - 2}`);
    const { code, at } = await ended;
    console.info(
      `closing event after ${Math.round(closed)} ms, exit ${code} after ${Math.round(at - told)} ms`,
    );
    expect(closed).toBeGreaterThan(25_000);
    expect(at - told).toBeLessThan(35_000);
    expect(code).toBe(0);
    expect(
      log.filter(({ event }) => event === 'drain').map(({ phase, streams }) => [phase, streams]),
    ).toEqual([
      ['unready', 1],
      ['draining', 1],
      ['over', 0],
    ]);
    const calls = log.filter(({ event }) => event === 'relay').map(({ outcome }) => outcome);
    expect(calls.toSorted()).toEqual(['answered', 'answered', 'draining']);
  });

  test('98 it does not wait for its times once nothing is open, and takes no further connection', async () => {
    const { url, ended, signal } = await instance((await upstream()).url, '300,20000,4000');
    const idle = new Agent({ keepAlive: true });
    onTestFinished(() => idle.destroy());
    expect(await textOf(await call(url, '1', idle))).toBe('{"ok":true}');
    const short = call(url, '1500');
    await sleep(200);
    const told = performance.now();
    signal('SIGTERM');
    await sleep(600);
    await expect(call(url, '1')).rejects.toThrow('ECONNREFUSED');
    expect(await textOf(await short)).toBe('{"ok":true}');
    const { code, at } = await ended;
    expect(code).toBe(0);
    expect(at - told).toBeGreaterThan(800);
    expect(at - told).toBeLessThan(15_000);
  });

  test('98 a reader who takes nothing cannot hold it up', async () => {
    const { url, ended, signal } = await instance((await upstream()).url, '100,300,500');
    const stream = await call(url, 'stream');
    stream.on('error', () => undefined).pause();
    const waiting = call(url, '60000');
    await sleep(200);
    const told = performance.now();
    signal('SIGTERM');
    const refused = await waiting;
    expect([refused.statusCode, JSON.parse(await textOf(refused))]).toMatchObject([
      503,
      { class: 'draining' },
    ]);
    const { code, at } = await ended;
    expect(code).toBe(0);
    expect(at - told).toBeLessThan(15_000);
  });

  test('98 each of 200 open streams gets its closing event, and nothing after it', async () => {
    const { url, log, ended, signal } = await instance((await upstream()).url, '200,500,3000');
    const streams = await Promise.all(Array.from({ length: 200 }, () => call(url, 'stream')));
    const texts = streams.map(textOf);
    await sleep(300);
    signal('SIGTERM');
    const endings = (await Promise.all(texts)).map((text) => text.slice(text.indexOf('event: ')));
    const closing = /^event: lectern-cut\n\nevent: lectern\ndata: \{[^\n]*"class":"draining"[^\n]*\}\n\n$/;
    expect(endings.filter((text) => closing.test(text))).toHaveLength(200);
    expect((await ended).code).toBe(0);
    const ids = log.flatMap(({ outcome, requestId }) => (outcome === 'draining' ? [requestId] : []));
    expect(new Set(ids).size).toBe(200);
    expect(log.at(-1)).toMatchObject({ event: 'drain', phase: 'over', calls: 0, streams: 0 });
  });

  test('98 SIGINT ends it at once, streams with the closing event', async () => {
    const { url, ended, signal } = await instance((await upstream()).url);
    const text = textOf(await call(url, 'stream'));
    await sleep(300);
    const told = performance.now();
    signal('SIGINT');
    expect(await text).toMatch(/\n\nevent: lectern\ndata: \{.*"class":"draining".*\}\n\n$/);
    const { code, at } = await ended;
    expect(code).toBe(130);
    expect(at - told).toBeLessThan(15_000);
  });

  test('86 errors that no call owns are a line each, without their messages, and it serves on', async () => {
    const { url, log, signal, ended } = await instance((await upstream()).url, '1,1,1');
    await fetch(`${url}/stray`);
    await expect.poll(() => log.length).toBe(2);
    expect(log).toMatchObject([
      { event: 'error', where: 'unhandledRejection', name: 'TypeError', code: 'ERR_STRAY' },
      { event: 'error', where: 'uncaughtException', name: 'RangeError' },
    ]);
    expect(JSON.stringify(log)).not.toContain('canary');
    expect(await textOf(await call(url, '1'))).toBe('{"ok":true}');
    signal('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});
