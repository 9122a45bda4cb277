import type { TextProblem } from '@/lib/check/check-text';

/**
 * The id of the field that a problem is about: `body.contents.parts.role`, or `path.model` of a parameter. Where
 * the page has no such row, because the name is unknown or its type is expanded elsewhere, the row around it.
 */
export function fieldOf(
  { where, names }: Pick<TextProblem, 'where' | 'names'>,
  isThere: (id: string) => boolean,
): string | undefined {
  const steps = names ? ['body', ...names] : where.split('.');
  const ids = steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
  return ids.find((id) => id.includes('.') && isThere(id));
}
