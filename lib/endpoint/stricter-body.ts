import type { z } from 'zod';
import type { EndpointInput } from './endpoint';
import { planOf } from './plan';

/** A header value with which the body has to fit a further schema, as in a newer version of an API. */
export type StricterBody = { header: string; value: string; body: z.ZodType };

/** The further schema for a body beside these headers, by their documented names; nothing where there is none. */
export const stricterBodyFor = (
  { stricterBodies = [] }: Pick<EndpointInput, 'stricterBodies'>,
  header: Readonly<Record<string, string>>,
): z.ZodType | undefined =>
  stricterBodies.find(({ header: name, value }) => Object.hasOwn(header, name) && header[name] === value)
    ?.body;

/** The stricter body that no request could ask for, as a sentence; nothing when all can. */
export function checkStricterBodies(input: EndpointInput): string | undefined {
  const { params } = planOf(input);
  for (const { header, value } of input.stricterBodies ?? []) {
    const rule = params.find((param) => param.in === 'header' && param.name === header);
    if (!rule) return `stricterBodies: headers does not document "${header}"`;
    if (rule.enum && !rule.enum.includes(value)) {
      return `stricterBodies: "${value}" is no documented value of "${header}"`;
    }
  }
  return undefined;
}
