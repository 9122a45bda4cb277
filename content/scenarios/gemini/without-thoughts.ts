import type { Scenario } from '@/lib/endpoint/endpoint';

const hidden = new Set(['thoughtsTokenCount', 'thoughtSignature']);

/** A scenario as a model that does not reason shows it: no signatures, no tokens of reasoning, sums to match. */
export const withoutThoughts = (scenario: Scenario): Scenario => ({
  ...scenario,
  request: {
    ...scenario.request,
    ...('body' in scenario.request ? { body: strip(scenario.request.body) } : {}),
  },
  response:
    'events' in scenario.response
      ? { ...scenario.response, events: scenario.response.events.map(strip) }
      : { ...scenario.response, body: strip(scenario.response.body) },
});

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const thoughts = Number(members.find(([name]) => name === 'thoughtsTokenCount')?.[1] ?? 0);
  return Object.fromEntries(
    members.flatMap(([name, member]) => {
      if (hidden.has(name)) return [];
      return [[name, name === 'totalTokenCount' ? Number(member) - thoughts : strip(member)]];
    }),
  );
}
