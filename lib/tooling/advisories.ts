/** `npm run advisories`: asks the registry for known holes in the site's packages, and checks their signatures. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Without a registry, npm asks for a minute. */
const PATIENCE = 20_000;
const ONCE = ['--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE / 2}`];

type Audit = { metadata?: { vulnerabilities?: Record<string, number> }; error?: unknown };
type Signatures = { invalid?: { name: string }[]; missing?: { name: string }[]; error?: unknown };

/** What npm answers as JSON; nothing where no registry answered. */
const ask = (...args: string[]): Promise<unknown> =>
  new Promise((resolve) => {
    const options = { cwd: root, timeout: PATIENCE, maxBuffer: 64 * 1024 * 1024 };
    execFile('npm', ['audit', ...args, ...ONCE], options, (_error, stdout) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        resolve(undefined);
      }
    });
  });

const [audit, signatures] = (await Promise.all([ask('--omit=dev'), ask('signatures')])) as [
  Audit | undefined,
  Signatures | undefined,
];
const holes = audit?.metadata?.vulnerabilities;
const { high = 0, critical = 0, total = 0 } = holes ?? {};
const { invalid, missing } = signatures ?? {};
const names = (list: { name: string }[]) => list.map(({ name }) => name).join(', ');
process.stdout.write(
  [
    holes ? `advisories: ${total} known, of them ${high + critical} high or critical` : notRun('advisories'),
    invalid && missing
      ? `signatures: ${invalid.length} invalid${invalid.length > 0 ? ` (${names(invalid)})` : ''}, ${missing.length} missing`
      : notRun('signatures'),
    '',
  ].join('\n'),
);
process.exitCode = high + critical > 0 || (invalid?.length ?? 0) > 0 ? 1 : 0;

function notRun(what: string) {
  return `${what}: not run, the registry does not answer`;
}
