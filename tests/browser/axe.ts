import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Everything that axe finds, whatever it calls its weight: the address, the rule and the elements of each. It runs once,
 * in the page itself, which has no frames of others, and does not work out where everything stands that is good: on a
 * long page that is half of its time.
 */
export async function violationsOf(page: Page, without: string[] = []) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.disableRules(without).analyze();
  return violations.map(({ id, nodes }) => [page.url(), id, nodes.map(({ html }) => html)]);
}
