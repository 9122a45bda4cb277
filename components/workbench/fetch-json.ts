import type { ScenarioView } from '@/lib/request/view';

/** The scenarios that the page does not carry; none when they cannot be had. */
export async function fetchScenarios(href: string): Promise<ScenarioView[]> {
  const value = await fetchJson(href);
  return Array.isArray(value) ? value.filter(isScenario) : [];
}

const isScenario = (value: unknown): value is ScenarioView =>
  typeof value === 'object' && value !== null && 'id' in value && 'values' in value;

/** The schema of the request body; nothing when it cannot be had. */
export async function fetchRequestSchema(href: string): Promise<unknown> {
  const value = await fetchJson(href);
  return typeof value === 'object' && value !== null && 'request' in value ? value.request : undefined;
}

async function fetchJson(href: string): Promise<unknown> {
  try {
    const response = await fetch(href);
    return await response.json();
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
