import { expect, test } from 'vitest';
import { formsOf } from './canary-forms';
import { startInstance } from './instance';
import { INSPECTED, mib, openFiles, resident, settled } from './process-memory';
import { canary, createReader } from './reader';
import { soak, type SoakCounts } from './soak';
import { startUpstream } from './start-upstream';
import { untilQuiet } from './until-quiet';

/** One minute with the other tests; `npm run test:long` says more. */
const MINUTES = Number(process.env['LECTERN_SOAK_MINUTES'] ?? 1);
const PER_SECOND = Number(process.env['LECTERN_SOAK_RATE'] ?? 40);
/** What comes before is not compared: code is compiled, and what is kept for good is made. */
const SETTLING = Math.min(5, MINUTES / 3);
/**
 * Of what was resident after that. Within a minute a process is still warming up, the longer the slower the machine is:
 * there only a call that leaves tens of KiB behind would show.
 */
const GROWTH = MINUTES >= 10 ? 0.05 : 0.5;

test(
  `95 ${MINUTES} min of mixed load: no error of the site, no file left open, no memory; 13 the key is in no output`,
  { timeout: (MINUTES + 4) * 60_000 },
  async () => {
    const upstream = await startUpstream();
    const site = await startInstance({
      env: { UPSTREAM_URL: upstream.url, METRICS: '1', NODE_OPTIONS: INSPECTED },
    });
    await createReader(site.url);
    await untilQuiet(site, upstream, 0);
    const files = openFiles(site);
    const first = await soak(site.url, canary, { seconds: SETTLING * 60, perSecond: PER_SECOND });
    await untilQuiet(site, upstream, 0);
    const [garbage, before] = [resident(site), await settled(site)];
    const second = await soak(site.url, canary, {
      seconds: (MINUTES - SETTLING) * 60,
      perSecond: PER_SECOND,
    });
    await untilQuiet(site, upstream, 0);
    const [garbageAfter, after] = [resident(site), await settled(site)];
    const filesAfter = openFiles(site);
    const { withKey } = await upstream.counts();

    const growth = after / before - 1;
    console.info(
      `95 ${MINUTES} min: resident ${mib(before)} after ${SETTLING.toFixed(1)} min, ${mib(after)} at the end`,
      `(${(growth * 100).toFixed(1)} %; with garbage ${mib(garbage)} and ${mib(garbageAfter)});`,
      `files ${files} and ${filesAfter}; ${withKey} calls with the key reached the upstream\n`,
      JSON.stringify(second.calls),
    );
    const both = (name: keyof Omit<SoakCounts, 'calls'>) => [...first[name], ...second[name]];
    expect(both('siteErrors')).toEqual([]);
    expect(both('odd')).toEqual([]);
    expect(Math.abs(filesAfter - files)).toBeLessThanOrEqual(5);
    expect(growth).toBeLessThanOrEqual(GROWTH);

    expect(withKey).toBeGreaterThan(PER_SECOND * MINUTES * 20);
    expect(both('leaks')).toEqual([]);
    const output = site.output();
    expect(output.length).toBeGreaterThan(10_000);
    for (const [name, form] of formsOf(canary)) expect(output.includes(form), name).toBe(false);
    expect(site.log.filter(({ event }) => event === 'error')).toEqual([]);
  },
);
