import { formParts } from './form';
import { fillTemplate } from './path-template';
import type { AuthRule, ParamRule, RequestPlan, RequestValues } from './plan';
import { failure, success, type Problem, type Result } from './result';
import type { Body, FileRef, Header, RequestSpec } from './spec';

/** The characters of a path value where the endpoint documents no others. */
const PATH_VALUE = /^[A-Za-z0-9._-]+$/;
const PATH_VALUE_MAX = 128;
/** RFC 9110 field values, without obs-text: visible ASCII, space and tab. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;
const VALUE_MAX = 8 * 1024;

export type BuildOptions = {
  /** Absolute, with or without a path; a trailing slash does not matter. */
  baseUrl: string;
  /** Which of `plan.auth` presents the key, and the environment variable that holds it. None: no key header. */
  credential?: { auth: AuthRule; variable: string };
  /** The files that can be had, by name; a body may name others, which are the reader's own. */
  files?: readonly FileRef[];
  /** The body as it is, where it has been made already: it then stands in the place of `values.body`. */
  body?: Body;
};

/**
 * Builds the request that samples print and the relay sends. Refuses, with the place of each: a value that is
 * missing, undocumented, of the wrong kind, or with a character that URL parsing would read otherwise.
 * Header order: key, content type, documented headers in the plan's order.
 */
export function buildRequest(
  plan: RequestPlan,
  values: RequestValues,
  options: BuildOptions,
): Result<RequestSpec> {
  const problems = [...checkValues(plan, values)];
  const hasBody = values.body !== undefined || options.body !== undefined;
  if (plan.body?.required && !hasBody) problems.push({ where: 'body', ...REQUIRED });
  if (!plan.body && hasBody) problems.push({ where: 'body', ...UNKNOWN });
  if (problems.length > 0) return failure(...problems);

  const body = options.body ? success(options.body) : bodyOf(plan, values.body, options.files);
  if (body && !body.ok) return body;

  const target = joinUrl(options.baseUrl, fillTemplate(plan.template, values.path));
  if (!target.ok) return target;
  const query = paramsIn(plan, 'query').flatMap(({ name }) => {
    const value = values.query[name];
    return value === undefined ? [] : [`${encodeQuery(name)}=${encodeQuery(value)}`];
  });
  const headers: Header[] = [];
  if (options.credential) {
    const { auth, variable } = options.credential;
    headers.push({ name: auth.name, value: auth.prefix, variable });
  }
  // The boundary of a form is the client's own to choose.
  if (body && body.value.kind !== 'multipart') {
    headers.push({ name: 'Content-Type', value: body.value.mediaType });
  }
  for (const { name } of paramsIn(plan, 'header')) {
    const value = values.header[name];
    if (value !== undefined) headers.push({ name, value });
  }
  return success({
    method: plan.method,
    url: query.length > 0 ? `${target.value}?${query.join('&')}` : target.value,
    headers,
    ...(body ? { body: body.value } : {}),
  });
}

function bodyOf(
  { body: rule }: RequestPlan,
  text: string | undefined,
  files: readonly FileRef[] | undefined,
): Result<Body> | undefined {
  if (!rule || text === undefined) return undefined;
  if (!rule.files) return success({ kind: 'text', mediaType: rule.mediaType, text });
  const parts = formParts(text, rule.files, files);
  return parts.ok ? success({ kind: 'multipart', parts: parts.value }) : parts;
}

/** The problems of the path, query and header values alone, in the plan's order. */
export function checkValues(plan: RequestPlan, values: RequestValues): Problem[] {
  const problems: Problem[] = [];
  for (const place of ['path', 'query', 'header'] as const) {
    const rules = paramsIn(plan, place);
    const given = values[place];
    for (const name of Object.keys(given)) {
      if (!rules.some((rule) => rule.name === name)) {
        problems.push({ where: `${place}.${name}`, ...UNKNOWN });
      }
    }
    for (const rule of rules) {
      const value = Object.hasOwn(given, rule.name) ? given[rule.name] : undefined;
      const refusal = value === undefined ? (rule.required ? REQUIRED : undefined) : refuse(rule, value);
      if (refusal) problems.push({ where: `${place}.${rule.name}`, ...refusal });
    }
  }
  return problems;
}

/**
 * Joins a base URL and a path by segments, and proves that the result has the base's origin and lies below its
 * path: `https://gw.example/openai` + `/v1/x` is `https://gw.example/openai/v1/x`.
 */
export function joinUrl(baseUrl: string, path: string): Result<string> {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!base || base.search || base.hash || base.username || base.password) {
    return failure({ where: 'baseUrl', message: 'must be an absolute URL without query, fragment or user' });
  }
  const prefix = base.pathname.replace(/\/+$/, '');
  const joined = `${base.origin}${prefix}${path}`;
  const parsed = new URL(joined);
  // WHATWG URL parsing resolves dot segments and drops tabs and newlines: what was checked must be what is sent.
  if (
    !path.startsWith('/') ||
    parsed.origin !== base.origin ||
    parsed.pathname !== `${prefix}${path}` ||
    parsed.search ||
    parsed.hash
  ) {
    return failure({ where: 'path', message: 'does not stay what it is when read as a URL' });
  }
  return success(joined);
}

/** URL parsing turns an apostrophe in a query into %27, so it is sent so by every client. */
const encodeQuery = (text: string) => encodeURIComponent(text).replaceAll("'", '%27');

const paramsIn = (plan: RequestPlan, place: ParamRule['in']) =>
  plan.params.filter((param) => param.in === place);

/** The rule that a value breaks, the English for it, and what fills the sentence in other languages. */
type Refusal = Required<Pick<Problem, 'rule' | 'message'>> & Pick<Problem, 'values'>;

const REQUIRED: Refusal = { rule: 'required', message: 'is required' };
const UNKNOWN: Refusal = { rule: 'unknown', message: 'is not documented' };

function refuse(rule: ParamRule, value: string): Refusal | undefined {
  const limit = rule.maxLength ?? (rule.in === 'path' ? PATH_VALUE_MAX : VALUE_MAX);
  if (value.length > limit) {
    return { rule: 'maxLength', message: `must have at most ${limit} characters`, values: { limit } };
  }
  if (rule.in === 'path') {
    if (value === '') return { rule: 'empty', message: 'must not be empty' };
    if (value === '.' || value === '..') return { rule: 'dotSegment', message: 'must not be a dot segment' };
    if (!rule.pattern && !PATH_VALUE.test(value)) {
      return { rule: 'pathCharacters', message: 'may hold only letters, digits, ".", "_" and "-"' };
    }
  }
  if (rule.in === 'header' && !HEADER_VALUE.test(value)) {
    return { rule: 'headerCharacters', message: 'may hold only visible ASCII characters and spaces' };
  }
  if (!value.isWellFormed()) return { rule: 'surrogate', message: 'holds half of a surrogate pair' };
  const { pattern } = rule;
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(value)) {
    return { rule: 'pattern', message: `must match ${pattern}`, values: { pattern } };
  }
  if (rule.enum && !rule.enum.includes(value)) {
    const values = rule.enum.join(', ');
    return { rule: 'enum', message: `must be one of ${values}`, values: { values } };
  }
  return isOfType(rule.type, value)
    ? undefined
    : { rule: 'type', message: `must be ${rule.type}`, values: { types: rule.type ?? '' } };
}

function isOfType(type: ParamRule['type'], value: string): boolean {
  if (type === 'boolean') return value === 'true' || value === 'false';
  if (type === 'integer') return /^-?\d+$/.test(value);
  return type !== 'number' || (value.trim() !== '' && Number.isFinite(Number(value)));
}
