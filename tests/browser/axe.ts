import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Everything that axe finds, whatever it calls its weight: the address, the rule and the elements of each. Of what is
 * good, axe need not say where each element stands, which takes most of its time on a long page.
 */
export async function violationsOf(page: Page, without: string[] = []) {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).disableRules(without);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [page.url(), id, nodes.map(({ html }) => html)]);
}
