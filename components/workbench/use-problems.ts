import { useCallback, useEffect, useRef, useState } from 'react';
import type { TextProblem } from '@/lib/check/check-text';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import { fetchRequestSchema } from './use-relay';
import type { WorkbenchWords } from './words';

type Checker = (plan: RequestPlan, values: RequestValues) => TextProblem[];

/** Typing pauses this long before the text is checked, in milliseconds. */
const PAUSE = 200;

/** What in the request differs from the documentation. The checks load when `arm` is first called. */
export function useProblems(
  plan: RequestPlan,
  values: RequestValues,
  schemaHref: string,
  words: WorkbenchWords,
): { problems: TextProblem[]; arm: () => void } {
  const [checker, setChecker] = useState<{ check: Checker }>();
  const [problems, setProblems] = useState<TextProblem[]>([]);
  const armed = useRef(false);

  const arm = useCallback(() => {
    if (armed.current) return;
    armed.current = true;
    void load(schemaHref, words).then((check) => setChecker({ check }));
  }, [schemaHref, words]);

  useEffect(() => {
    if (!checker) return undefined;
    const timer = setTimeout(() => setProblems(checker.check(plan, values)), PAUSE);
    return () => clearTimeout(timer);
  }, [checker, plan, values]);

  return { problems, arm };
}

async function load(schemaHref: string, words: WorkbenchWords): Promise<Checker> {
  const [{ checkText }, { checkValues }, schema] = await Promise.all([
    import('@/lib/check/check-text'),
    import('@/lib/request/build-request'),
    fetchRequestSchema(schemaHref),
  ]);
  return (plan, values) => [
    ...checkValues(plan, values),
    ...(values.body === undefined ? [] : checkText(values.body, schema, words.check)),
  ];
}
