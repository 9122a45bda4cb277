import { memberOf } from '../../scenario-answer';

/** As deep as strict schemas may go. */
const DEPTH_MAX = 10;

/**
 * Why a schema cannot be held to strictly; nothing when it can. Objects need every property in `required` and
 * `additionalProperties` false. https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
export function strictProblem(schema: unknown): string | undefined {
  if (schema === undefined) return undefined;
  if (memberOf(schema, 'type') !== 'object') {
    return `schema must be a JSON Schema of 'type: "object"', got 'type: ${JSON.stringify(memberOf(schema, 'type') ?? null)}'`;
  }
  return problemAt(schema, []);
}

function problemAt(schema: unknown, path: string[]): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  const context = `In context=(${path.map((step) => `'${step.slice(0, 40)}'`).join(', ')})`;
  if (path.length > DEPTH_MAX * 2) return `${context}, the schema is nested more than ${DEPTH_MAX} deep`;
  const properties = memberOf(schema, 'properties');
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  if (memberOf(schema, 'type') === 'object' || names.length > 0) {
    if (memberOf(schema, 'additionalProperties') !== false) {
      return `${context}, 'additionalProperties' is required to be supplied and to be false`;
    }
    const required = memberOf(schema, 'required');
    const missing = names.find((name) => !Array.isArray(required) || !required.includes(name));
    if (missing !== undefined) {
      return `${context}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing.slice(0, 40)}'`;
    }
  }
  const inner = [
    ...['properties', '$defs', 'definitions'].flatMap((key) =>
      Object.entries(memberOf(schema, key) ?? {}).map(([name, child]) => ({ child, step: [key, name] })),
    ),
    ...['anyOf'].flatMap((key) =>
      Object.entries(memberOf(schema, key) ?? {}).map(([name, child]) => ({ child, step: [key, name] })),
    ),
    { child: memberOf(schema, 'items'), step: ['items'] },
  ];
  for (const { child, step } of inner) {
    const problem = problemAt(child, [...path, ...step]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
