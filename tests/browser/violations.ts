import type { BrowserContext, Page } from '@playwright/test';

/** One thing that a policy forbade, or would have forbidden. */
type Violation = {
  directive: string;
  blocked: string;
  sample: string;
  source: string;
  enforced: boolean;
};

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

/**
 * Collects the sinks that are given a plain text from now on, which the default policy of Trusted Types judges, by their
 * names in the browser, such as `HTMLScriptElement src`.
 */
export async function watchSinks(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeFunction('lecternTellSink', (name: string) => seen.push(name));
  await context.addInitScript(() => {
    const factory: unknown = Reflect.get(window, 'trustedTypes');
    if (!(factory instanceof Object)) return;
    const tell = (name: string) => {
      const teller: unknown = Reflect.get(window, 'lecternTellSink');
      if (typeof teller === 'function') teller(name);
    };
    type Rules = Record<string, (value: string, type: string, sink: string) => unknown>;
    const create = Reflect.get(factory, 'createPolicy') as (name: string, rules: Rules) => unknown;
    Reflect.set(factory, 'createPolicy', (name: string, rules: Rules) => {
      if (name !== 'default') return create.call(factory, name, rules);
      const watched = Object.entries(rules).map(([rule, judge]) => [
        rule,
        (value: string, type: string, sink: string) => {
          tell(sink);
          return judge(value, type, sink);
        },
      ]);
      return create.call(factory, name, Object.fromEntries(watched) as Rules);
    });
  });
  return seen;
}
