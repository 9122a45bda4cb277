import { test as base, type Page } from '@playwright/test';
import { stubUpstream, type Received, type Stub } from '../../stub-upstream';
import { stubPort } from '../places';
import { workbenchOf, words } from '../workbench';
import type { ServerResponse } from 'node:http';

export type Answer = (received: Received, response: ServerResponse) => unknown;

export type Gateway = Stub & {
  /** What the stub answers from now on; an ordinary answer until then. */
  answerWith: (answer: Answer) => void;
};

/** The answer of a Gemini model, with one text. */
export const geminiAnswer = (text: string, more: Record<string, unknown> = {}) => ({
  candidates: [{ content: { role: 'model', parts: [{ text }] }, index: 0, ...more }],
});

const ordinary: Answer = (_received, response) => {
  response
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify(geminiAnswer('The gateway says hello.')));
};

/** A test with a gateway for the site to call, at the address that the site was started with. */
export const test = base.extend<{ gateway: Gateway }>({
  gateway: async ({ context }, use) => {
    let answer = ordinary;
    const stub = await stubUpstream((received, response) => answer(received, response), stubPort);
    await use({ ...stub, answerWith: (next) => (answer = next) });
    // First, so that no page sees the gateway go.
    await context.close();
    await stub.close();
  },
});

/** The panel of the key, opened. */
export async function keyPanelOf(page: Page) {
  const { root } = workbenchOf(page);
  const details = root.locator('details', {
    has: page.locator('summary', { hasText: words.keyLine.replace('{status}', '') }),
  });
  const summary = details.locator('summary');
  if ((await details.getAttribute('open')) === null) await summary.click();
  return {
    summary,
    input: details.getByLabel('Your key for Gateway'),
    put: details.getByRole('button', { name: words.keyPut }),
    forget: details.getByRole('button', { name: words.keyForget }),
  };
}

/** Puts a key away as a reader does. */
export async function putKey(page: Page, key: string): Promise<void> {
  const panel = await keyPanelOf(page);
  await panel.input.fill(key);
  await panel.put.click();
  await base.expect(panel.summary).toContainText('held');
}
