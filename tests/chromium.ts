import { existsSync } from 'node:fs';

const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The browser of the tests: `CHROMIUM`, or what Debian installs. The headless shell is the same engine without a
 * window, which takes a quarter less of the machine.
 */
export const chromiumPath = process.env['CHROMIUM'] ?? (existsSync(SHELL) ? SHELL : '/usr/bin/chromium');
