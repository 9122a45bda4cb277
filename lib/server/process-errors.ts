import 'server-only';
import { logError } from './log';

/**
 * Errors that no call owns are one line of the log each, and the process serves on. The framework's handlers, which
 * print whole errors with whatever their messages quote, are taken out.
 */
export function logProcessErrors(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.removeAllListeners(event);
    process.on(event, (reason: unknown) => logError(event, reason));
  }
}
