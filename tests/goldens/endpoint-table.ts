import type { ParamRule, RequestPlan } from '@/lib/request/plan';

/** The plans as text to be reviewed: an endpoint a paragraph, a thing that it accepts a line, in the order of the ids. */
export function endpointTable(plans: readonly RequestPlan[]): string {
  return [...plans]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((plan) => `${linesOf(plan).join('\n  ')}\n`)
    .join('\n');
}

/** Throws for a part of a plan that it does not know, so that none is left out of the table. */
function linesOf(plan: RequestPlan): string[] {
  const { id, method, template, params, auth, body, answers, media, firstByteSeconds, filesInEvents, ...more } =
    plan;
  const unknown = Object.keys(more satisfies Record<string, never>);
  if (unknown.length > 0) throw new Error(`The table leaves out ${unknown.join(', ')} of ${id}`);
  return [
    `${method} ${template}  (${id})`,
    ...params.map(paramLine),
    ...auth.map(({ id: way, in: place, name, prefix }) => `key as ${way}: ${place} ${name}: ${prefix}…`),
    ...(body ? bodyLines(body) : []),
    `answers ${answers?.join(', ') ?? 'anything'}`,
    ...(media ? ['a media element may ask for it'] : []),
    ...(firstByteSeconds === undefined ? [] : [`first byte within ${firstByteSeconds} s`]),
    ...(filesInEvents ? ['events may hold files'] : []),
  ];
}

function paramLine({ in: place, name, type, required, ...rules }: ParamRule): string {
  const limits = Object.entries(rules).map(([rule, value]) => `${rule} ${JSON.stringify(value)}`);
  return [`${place} ${name}: ${required ? 'required' : 'optional'} ${type}`, ...limits].join(', ');
}

function bodyLines({ mediaType, required, files = {}, also = [] }: NonNullable<RequestPlan['body']>): string[] {
  return [
    `body ${[mediaType, ...also].join(' or ')}, ${required ? 'required' : 'optional'}`,
    ...Object.entries(files).map(
      ([name, { accept, several }]) => `file ${name}: ${several ? 'several' : 'one'} of ${accept.join(', ')}`,
    ),
  ];
}
