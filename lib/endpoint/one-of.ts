import { z } from 'zod';

/**
 * A check for a protobuf one-of that is written flat: refuses an object with two of the named members, at the
 * place of the one that the schema lists later. Pair it with `.meta({ 'x-one-of': [names] })`, which is what pages and schemas show.
 */
export const atMostOne = (...names: string[]) =>
  z.check<object>(({ value, issues }) => {
    const [first, second] = setMembers(value, names);
    if (first === undefined || second === undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      path: [second],
      message: `cannot stand beside ${first}: at most one of ${names.join(', ')} may be set`,
    });
  });

/** Like `atMostOne`, and refuses an object with none of the named members. */
export const exactlyOne = (...names: string[]) =>
  z.check<object>(({ value, issues }) => {
    const [first, second] = setMembers(value, names);
    if (first !== undefined && second === undefined) return;
    issues.push({
      code: 'custom',
      input: value,
      path: second === undefined ? [] : [second],
      message:
        second === undefined
          ? `must have one of ${names.join(', ')}`
          : `cannot stand beside ${first}: exactly one of ${names.join(', ')} must be set`,
    });
  });

const setMembers = (value: object, names: string[]) =>
  Object.entries(value).flatMap(([name, member]) =>
    member !== undefined && names.includes(name) ? [name] : [],
  );
