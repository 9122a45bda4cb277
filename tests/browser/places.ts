import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Which of two installations is tested: the site on the sandbox alone, or in front of a stub that stands for a gateway. */
export const project = process.env['LECTERN_PROJECT'] ?? 'sandbox';

/** Where the two sites of the tests listen; another run on the same machine takes another place. */
const firstPort = Number(process.env['LECTERN_TEST_PORT'] ?? 3100);
export const port = project === 'sandbox' ? firstPort : firstPort + 100;

/** The site's own origin. */
export const origin = `http://localhost:${port}`;

/** Where the stub listens while a test wants an upstream. */
export const stubPort = port + 1;
export const stubOrigin = `http://127.0.0.1:${stubPort}`;

/** All that the site writes to its standard output and error. */
export const serverLog = join(tmpdir(), `lectern-browser-${port}.log`);
