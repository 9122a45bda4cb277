import { useCallback, useEffect, useState } from 'react';
import type { TextProblem } from '@/lib/check/check-text';
import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import { fieldOf } from './field-of';
import type { FileSource } from './form-files';
import { fetchRequestSchema } from './fetch-json';
import { loadPart } from './parts';
import type { WorkbenchWords } from './words';

/** A problem with the id of the field on the page that it is about, where there is one. */
export type RequestProblem = TextProblem & { field?: string };

type Checker = {
  check: (plan: RequestPlan, values: RequestValues, files: FileSource) => TextProblem[];
  schema: unknown;
};

/** Typing pauses this long before the text is checked, in milliseconds. */
const PAUSE = 200;

/** What in the request differs from the documentation. The checks and the schema load when `arm` is first called. */
export function useProblems(
  plan: RequestPlan,
  values: RequestValues,
  files: FileSource,
  schemaHref: string,
  words: WorkbenchWords,
): { problems: RequestProblem[]; schema: unknown; arm: () => void } {
  const [armed, setArmed] = useState(false);
  const [checker, setChecker] = useState<Checker>();
  const [problems, setProblems] = useState<RequestProblem[]>([]);
  const isForm = plan.body?.files !== undefined;
  const arm = useCallback(() => setArmed(true), []);

  useEffect(() => {
    if (!armed) return undefined;
    let isWanted = true;
    const prepare = async () => {
      const loaded = await loadPart(() => load(schemaHref, isForm, words));
      if (isWanted && loaded) setChecker(loaded);
    };
    void prepare();
    return () => {
      isWanted = false;
    };
  }, [armed, schemaHref, isForm, words]);

  useEffect(() => {
    if (!checker) return undefined;
    const check = () => {
      const found = checker.check(plan, values, files);
      setProblems(
        found.map((problem) => {
          const field = fieldOf(problem, (id) => document.getElementById(id) !== null);
          return { ...problem, ...(field ? { field } : {}) };
        }),
      );
    };
    const timer = setTimeout(check, PAUSE);
    return () => clearTimeout(timer);
  }, [checker, plan, values, files]);

  return { problems, schema: checker?.schema, arm };
}

async function load(schemaHref: string, isForm: boolean, words: WorkbenchWords): Promise<Checker> {
  const [{ checkText }, { sentenceOf }, { checkValues }, form, schema] = await Promise.all([
    import('@/lib/check/check-text'),
    import('@/lib/check/words'),
    import('@/lib/request/build-request'),
    isForm ? import('./form') : undefined,
    fetchRequestSchema(schemaHref),
  ]);
  return {
    schema,
    check: (plan, values, files) => [
      ...checkValues(plan, values).map(({ where, ...problem }) => ({
        where,
        message: sentenceOf(problem, words.check),
      })),
      ...(values.body === undefined ? [] : checkText(values.body, schema, words.check)),
      ...(form?.findFileProblems(values.body ?? '', plan.body?.files ?? {}, files) ?? []).map((problem) => ({
        ...problem,
        message: sentenceOf(problem, words.check),
      })),
    ],
  };
}
