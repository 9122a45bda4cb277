import 'server-only';
import { admission } from './admission';
import { keepPeerAddress } from './caller';
import { env } from './env';
import { notice } from './log';

/** Reads the settings as the server starts; ends the process with one clear line when they cannot work. */
export function checkSettings(): void {
  try {
    env();
    keepPeerAddress();
    // Connected before the first call, where there is a Redis.
    admission();
  } catch (error) {
    notice(error instanceof Error ? error.message : 'Lectern cannot start.');
    process.exit(1);
  }
}
