import type { Page } from '@playwright/test';

/** The workbench of an English page, by what a reader sees of it. */
export function workbenchOf(page: Page) {
  const root = page.locator('#workbench');
  const answer = root.getByRole('region', { name: 'Answer', exact: true });
  const choose = (name: string, option: string) =>
    root.getByLabel(name, { exact: true }).selectOption(option);
  return {
    root,
    body: root.getByRole('textbox', { name: 'Request body, JSON' }),
    send: root.getByRole('button', { name: 'Send', exact: true }),
    stop: root.getByRole('button', { name: 'Stop', exact: true }),
    stream: root.getByRole('checkbox', { name: 'Stream' }),
    /** The status, who answered, the failure and the answer itself. */
    answer,
    /** What the model said, or the view of it that is chosen. */
    answerPanel: answer.getByRole('tabpanel'),
    problems: root.getByText('Differs from the documentation. It can be sent all the same.').locator('..'),
    tab: (title: string) => root.getByRole('tab', { name: title, exact: true }),
    /** The panel of a language, once its tab is chosen. */
    sample: async (title: string) => {
      await root
        .getByRole('tablist', { name: 'Request as' })
        .getByRole('tab', { name: title, exact: true })
        .click();
      return root.getByRole('tabpanel', { name: title, exact: true }).locator('pre');
    },
    scenario: (id: string) => choose('Scenario', id),
    upstream: (id: string) => choose('Send to', id),
    simulate: (value: string) => choose('Simulate', value),
  };
}

/** Counts the calls to the relay that a page makes. */
export function countSends(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/relay/')) count += 1;
  });
  return () => count;
}

/** Keeps every text that an element shows, from now on: what a reader saw, in order. */
export async function recordTexts(
  page: Page,
  selector: string,
): Promise<() => Promise<{ at: number; text: string }[]>> {
  const seen = await page.evaluateHandle((css) => {
    const kept: { at: number; text: string }[] = [];
    const look = () => {
      const text = document.querySelector(css)?.textContent ?? '';
      if (text !== (kept.at(-1)?.text ?? '')) kept.push({ at: Date.now(), text });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return kept;
  }, selector);
  return () => seen.jsonValue();
}
