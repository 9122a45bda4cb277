import type { z } from 'zod';
import { valueAt } from '@/lib/request/value-at';

type Issue = z.core.$ZodIssue;

/** Of a union, the fault in the alternative that the value comes nearest to; its path is made whole. */
export function nearestIssue(issue: Issue, body: unknown): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const value = valueAt(body, issue.path);
  const deeper = issue.errors.flatMap((branch) => branch.slice(0, 1));
  const inside = deeper.filter(({ path, code }) => path.length > 0 || code !== 'invalid_type');
  const best = inside.reduce<Issue | undefined>(
    (left, right) => (left && left.path.length >= right.path.length ? left : right),
    undefined,
  );
  if (!best || value === undefined) return issue;
  return nearestIssue({ ...best, path: [...issue.path, ...best.path] }, body);
}
