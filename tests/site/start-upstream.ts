import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** How the upstream is to answer, in the body's field `stub`. Without one: 200 and a little JSON. */
export type StubOrder = {
  /** What the end of this call is known by in `StubCounts`. */
  id?: number;
  /** Milliseconds to wait first. */
  after?: number;
  /** Breaks the connection instead of an answer. */
  cut?: boolean;
  status?: number;
  /** How many events a stream has. */
  events?: number;
  /** Milliseconds after each event. */
  every?: number;
  /** Characters of padding in the JSON, or in each event. */
  size?: number;
  /** The stream breaks after its last event. */
  breaks?: boolean;
  /** So many bytes of zeros, as gzip that nobody asked for. */
  gzippedZeros?: number;
};

export type StubCounts = {
  /** Connections open now. */
  open: number;
  /** Requests that arrived whole, and how many of them brought a key. */
  requests: number;
  withKey: number;
  /** Bytes of streams and files written so far. */
  sentBytes: number;
  /** Calls that the other end broke off, by their ids, and when, in milliseconds since 1970. */
  brokenOff: [number, number][];
};

/** An upstream in a process of its own; it ends with the test. */
export async function startUpstream(): Promise<{ url: string; counts: () => Promise<StubCounts> }> {
  const child = fork(fileURLToPath(new URL('./upstream-program.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    counts: async () => {
      child.send('counts');
      const [told] = (await once(child, 'message')) as [StubCounts];
      return told;
    },
  };
}
