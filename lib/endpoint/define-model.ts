import { unknownNames } from '@/lib/schema/narrow';
import { contractOf } from './contract';
import { checkScenario } from './define-endpoint';
import type { Endpoint, Scenario } from './endpoint';
import type { Model, ModelEndpoint, ModelInput } from './model';

/** The only way to a `Model`. Refuses a code that cannot stand in an address and a model without an endpoint. */
export function defineModel(input: ModelInput): Model {
  if (!/^[A-Za-z0-9._-]{1,128}$/.test(input.code))
    throw new Error(`Model code "${input.code}" cannot be an address`);
  if (input.endpoints.length === 0) throw new Error(`Model "${input.code}" is reached by no endpoint`);
  return Object.freeze({ ...input });
}

/** Proves that what a model says about an endpoint fits it; throws with a sentence naming model and place. */
export function checkModelEndpoint(model: Model, entry: ModelEndpoint, endpoint: Endpoint): void {
  const fail = (message: string): never => {
    throw new Error(`Model "${model.code}", endpoint "${endpoint.id}": ${message}`);
  };
  const contract = contractOf(endpoint);
  const schemas = [
    contract.body,
    contract.jsonBody,
    contract.event,
    ...Object.values(contract.responses),
  ].filter((schema) => schema !== undefined);
  const narrowing = entry.narrow;
  if (narrowing) {
    const unknown = schemas.map((schema) => new Set(unknownNames(schema, narrowing)));
    const orphan = [...(unknown[0] ?? [])].find((name) => unknown.every((names) => names.has(name)));
    if (orphan) fail(`narrows "${orphan}", which no schema of the endpoint has`);
  }
  for (const scenario of entry.scenarios ?? []) {
    const problem = checkScenario(endpoint, scenario);
    if (problem) fail(`scenario "${scenario.id}": ${problem}`);
  }
  const lost = entry.without?.find((id) => !endpoint.scenarios.some((scenario) => scenario.id === id));
  if (lost !== undefined) fail(`is without "${lost}", which is no scenario of the endpoint`);
  if (scenariosOf(endpoint, model).length === 0) fail('has no scenario this model is able to do');
}

/** The scenarios of an endpoint for a model (its own first), or for all models; the default one first. */
export function scenariosOf(endpoint: Endpoint, model?: Model): Scenario[] {
  if (!model) return [...endpoint.scenarios];
  const entry = model.endpoints.find(({ id }) => id === endpoint.id);
  const able = (scenario: Scenario) => (scenario.needs ?? []).every((need) => model.abilities.includes(need));
  const own = entry?.scenarios ?? [];
  const inherited = endpoint.scenarios.filter(
    (scenario) =>
      able(scenario) && !entry?.without?.includes(scenario.id) && !own.some(({ id }) => id === scenario.id),
  );
  const all = [...own, ...inherited];
  const first = all.find(({ id }) => id === entry?.first);
  return first ? [first, ...all.filter((scenario) => scenario !== first)] : all;
}
