import { expect, type Page } from '@playwright/test';
import { workbenchWords } from '@/content/locales/words';

/** The words of an English workbench. */
export const words = workbenchWords.en;

/** The workbench of an English page, by what a reader sees of it. */
export function workbenchOf(page: Page) {
  const root = page.locator('#workbench');
  const answer = root.getByRole('region', { name: words.answer, exact: true });
  const body = root.locator('textarea[aria-label="Request body, JSON"]').first();
  const choose = async (name: string, option: string) => {
    const select = root.getByRole('combobox', { name, exact: true });
    await select.selectOption(option);
    await expect(select).toHaveValue(option);
    // A scenario is here once it has been fetched.
    await expect(root.locator('[aria-busy="true"]')).toHaveCount(0);
  };
  return {
    root,
    /** The text that is sent, whichever box it is edited in. */
    body,
    /** Replaces the text as a reader does: in the textarea, or in the editor that has taken its place. */
    write: (text: string) =>
      // Monaco may take the textarea's place at any moment: then the next attempt is in the editor.
      expect(async () => {
        const editor = root.locator('.monaco-editor');
        if (await editor.isVisible()) {
          await editor.click({ timeout: 2_000 });
          await page.keyboard.press('Control+a');
          await page.keyboard.insertText(text);
        } else await body.fill(text, { timeout: 2_000 });
        await expect(body).toHaveValue(text, { timeout: 2_000 });
      }).toPass({ timeout: 30_000 }),
    send: root.getByRole('button', { name: words.send, exact: true }),
    stop: root.getByRole('button', { name: words.stop, exact: true }),
    stream: root.getByRole('checkbox', { name: words.stream }),
    /** The status, who answered, the failure and the answer itself. */
    answer,
    /** What the model said, or the view of it that is chosen. */
    answerPanel: answer.getByRole('tabpanel'),
    problems: root.getByText(words.problems).locator('..'),
    tab: (title: string) => root.getByRole('tab', { name: title, exact: true }),
    /** The panel of a language, once its tab is chosen. */
    sample: async (title: string) => {
      await root
        .getByRole('tablist', { name: words.languages })
        .getByRole('tab', { name: title, exact: true })
        .click();
      return root.getByRole('tabpanel', { name: title, exact: true }).locator('pre:visible');
    },
    scenario: (id: string) => choose(words.scenario, id),
    upstream: (id: string) => choose(words.upstream, id),
    simulate: (value: string) => choose(words.simulate, value),
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
