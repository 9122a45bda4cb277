import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBuild } from './build';
import { measurePages } from './pages';
import { measureRelay } from './relay';
import { measureSamples } from './samples';
import { measureTyping } from './typing';
import { describeReport, type Part, type PartReport } from './report';

// `npm run bench` measures everything against references that it builds itself; `npm run bench -- pages relay` only
// those parts. `--quick` takes few rounds, `--json file` keeps the figures. Missed limits are printed, not failures.

const parts: Record<string, { title: string; measure: Part }> = {
  pages: { title: 'Pages: 4x CPU, 9 Mbps, 170 ms, cold cache', measure: measurePages },
  typing: { title: 'Typing: the same, from the click to the first character', measure: measureTyping },
  relay: { title: 'Relay', measure: measureRelay },
  samples: { title: 'Samples', measure: measureSamples },
  build: { title: 'Build', measure: measureBuild },
};

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(', ')}": choose from ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const reports: Record<string, PartReport> = {};
for (const [name, { title, measure }] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  try {
    const report = await measure({ quick: flags.quick });
    reports[name] = report;
    console.log(describeReport(title, report));
  } catch (error) {
    console.error(`\n${title}: failed`, error);
    process.exitCode = 1;
  }
}
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(reports, null, 2)}\n`);
