/**
 * A process for tests: counts a million readers from a million addresses, who make one call each, and prints the bytes
 * that were resident before and after.
 */
import { Session } from 'node:inspector/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { defaultLimits } from '@/lib/server/limits';
import { memoryTally, type Ask, type Tally } from '@/lib/server/tally';

const READERS = 1_000_000;
/** One in so many of them asks the sandbox and puts a key away as well: more than enough to fill what is remembered. */
const ALL_KINDS = 10;

/** What `lib/server/admission.ts` asks for a call. */
function asksOf(index: number): Ask[] {
  const reader = `reader-${index.toString(36).padStart(15, '0')}`;
  const address = [11, index >> 16, index >> 8, index].map((byte) => byte & 255).join('.');
  const relayed: Ask = {
    lease: `lease-${index}`,
    rates: [
      ['call', reader],
      ['address', address],
    ],
    slots: [
      ['call', reader],
      ['address', address],
    ],
  };
  if (index % ALL_KINDS > 0) return [relayed];
  const sandbox: Ask = {
    lease: `sandbox-${index}`,
    rates: [['sandbox', address]],
    slots: [['sandbox', address]],
  };
  return [relayed, sandbox, { lease: '', rates: [['key', address]] }];
}

async function come(tally: Tally, from: number, until: number) {
  for (let index = from; index < until; index += 1) {
    for (const ask of asksOf(index)) {
      const verdict = await tally.take(ask);
      if (!verdict.ok) throw new Error(`Reader ${index} was refused as ${verdict.kind}`);
      tally.free(ask);
    }
    // Timers have their turn, as between the requests of a server.
    if (index % 1000 === 0) await sleep(0);
  }
}

const inspector = new Session();
inspector.connect();

/** What is resident when all garbage is collected. */
async function resident() {
  for (let round = 0; round < 5; round += 1) {
    await inspector.post('HeapProfiler.collectGarbage');
    await sleep(100);
  }
  return process.memoryUsage.rss();
}

// The code is compiled and the room for new objects has grown by what a tally counts that remembers nearly nothing.
await come(memoryTally({ ...defaultLimits, remembered: 10 }), 0, 50_000);
const before = await resident();
const tally = memoryTally(defaultLimits);
await come(tally, 0, READERS);
const after = await resident();
process.stdout.write(`${JSON.stringify({ before, after, readers: READERS })}\n`);
process.exit();
