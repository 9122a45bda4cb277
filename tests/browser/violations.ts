import type { BrowserContext, Page } from '@playwright/test';

/** One thing that a policy forbade, or would have forbidden. */
export type Violation = { directive: string; blocked: string; sample: string; source: string; enforced: boolean };

/** Collects what the policies of all pages of a context forbid from now on, and what their consoles say of it. */
export async function watchViolations(context: BrowserContext) {
  const violations: Violation[] = [];
  const complaints: string[] = [];
  await context.exposeFunction('lecternTellViolation', (violation: Violation) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'lecternTellViolation');
      if (typeof tell !== 'function') return;
      tell({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        sample: event.sample,
        source: `${event.sourceFile}:${event.lineNumber}:${event.columnNumber}`,
        enforced: event.disposition === 'enforce',
      });
    });
  });
  const watchConsole = (page: Page) => {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
  };
  context.pages().forEach(watchConsole);
  context.on('page', watchConsole);
  return { violations, complaints };
}
