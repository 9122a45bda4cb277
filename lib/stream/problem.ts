import type { Problem } from '@/lib/request/result';
import { isRecord, records } from './answer';

/** An error made by the site itself, RFC 9457 with the site's own members. */
export type SiteProblem = { class: string; status?: number; requestId?: string; problems?: Problem[] };

/** Whether parsed JSON is a problem of the site. */
export const isProblem = (value: unknown): value is { class: string } & Record<string, unknown> =>
  isRecord(value) && typeof value.class === 'string';

/** Reads a problem of the site from parsed JSON; another shape gives the class that stands for a broken answer. */
export function readProblem(value: unknown): SiteProblem {
  if (!isProblem(value)) return { class: 'upstream_interrupted' };
  const problems = records(value.problems).map(({ where, message, rule, values }) => ({
    where: String(where),
    message: String(message),
    ...(typeof rule === 'string' ? { rule, values: textsIn(values) } : {}),
  }));
  return {
    class: value.class,
    ...(typeof value.status === 'number' ? { status: value.status } : {}),
    ...(typeof value.requestId === 'string' ? { requestId: value.requestId } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

const textsIn = (values: unknown) =>
  Object.fromEntries(
    Object.entries(isRecord(values) ? values : {}).map(([name, value]) => [name, String(value)]),
  );
