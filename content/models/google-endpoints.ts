import { withoutThoughts } from '@/content/scenarios/gemini/without-thoughts';
import type { Ability, Scenario } from '@/lib/endpoint/endpoint';
import type { ModelEndpoint } from '@/lib/endpoint/model';
import type { Narrowing } from '@/lib/schema/narrow';

/**
 * The three operations that every model serves, and further ones. Own scenarios replace those of the endpoint with
 * the same id.
 */
export const endpoints = (
  narrow: Narrowing,
  own: { first: string; whole?: Scenario[]; stream?: Scenario[] },
  ...further: ModelEndpoint[]
): ModelEndpoint[] => [
  { id: 'gemini.generate-content', narrow, first: own.first, ...(own.whole ? { scenarios: own.whole } : {}) },
  {
    id: 'gemini.stream-generate-content',
    narrow,
    first: own.first,
    ...(own.stream ? { scenarios: own.stream } : {}),
  },
  { id: 'gemini.count-tokens', narrow },
  ...further,
];

/** For models whose reasoning is set in steps. */
export const thinksByLevel = (...levels: string[]): Narrowing => ({
  remove: ['gemini.ThinkingConfig.thinkingBudget'],
  values: { 'gemini.ThinkingLevel': levels },
});

/** What came with Gemini 3. */
export const beforeThree: Narrowing = { remove: ['gemini.Part.mediaResolution', 'gemini.Tool.computerUse'] };

/** The scenarios that a model without reasoning can do, as it shows them. */
export const plain = (scenarios: readonly Scenario[], abilities: Ability[]) =>
  scenarios.filter(({ needs = [] }) => needs.every((need) => abilities.includes(need))).map(withoutThoughts);
