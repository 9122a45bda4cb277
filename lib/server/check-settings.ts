import 'server-only';
import { env } from './env';
import { notice } from './log';

/** Reads the settings as the server starts; ends the process with one clear line when they cannot work. */
export function checkSettings(): void {
  try {
    env();
  } catch (error) {
    notice(error instanceof Error ? error.message : 'Lectern cannot start.');
    process.exit(1);
  }
}
