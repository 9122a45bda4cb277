import { readFileSync } from 'node:fs';
import type { PathFacts } from './schema-paths';

/** One documented field: where it stands, and what the public sources say of it. */
export type FactRow = {
  endpoint: string;
  side: string;
  path: string;
  types: string[];
  required: boolean;
  values: string[];
  deprecated: boolean;
  /** Null is a value too; not every table says so. */
  nullable: boolean;
  /** The only version of the client that has it, where the table is the union of several. */
  only?: string;
  /** Its members are not listed below it: the type contains itself, or is listed at another endpoint. */
  open: boolean;
};

/** Reads a table of tab-separated rows with one heading line. */
export function readFacts(file: URL): FactRow[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [endpoint = '', side = '', path = '', type = '', required, values = '', marks = ''] =
      line.split('\t');
    return {
      endpoint,
      side,
      path,
      types: type.split('|').map((one) => one.replace(/<.*/, '').replace('map', 'object')),
      required: required === 'yes',
      values: values.split(' ').filter(Boolean),
      deprecated: marks.includes('deprecated'),
      nullable: marks.includes('nullable'),
      ...(/\S+-\d+\.\d+/.test(marks) ? { only: /\S+-\d+\.\d+/.exec(marks)?.[0] ?? '' } : {}),
      open: /recursive|elsewhere/.test(marks),
    };
  });
}

/** Shares of the documented rows that a schema has, in percent: fields by depth, values, and agreement on required. */
export function coverage(found: { row: FactRow; facts: PathFacts | undefined }[]) {
  const shallow = found.filter(({ row }) => row.path.split('.').length <= 2);
  const deep = found.filter(({ row }) => row.path.split('.').length > 2);
  const values = found.flatMap(({ row, facts }) =>
    row.values.map((value) => facts?.values.has(value) ?? false),
  );
  return {
    'depth 1-2': percent(shallow.map(({ facts }) => facts !== undefined)),
    deeper: percent(deep.map(({ facts }) => facts !== undefined)),
    values: percent(values),
    required: percent(found.map(({ row, facts }) => facts?.required === row.required)),
  };
}

const percent = (checks: boolean[]) =>
  checks.length === 0
    ? 'none'
    : `${((100 * checks.filter(Boolean).length) / checks.length).toFixed(1)} of ${checks.length}`;
