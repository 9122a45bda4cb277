import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const file = fileURLToPath(new URL('../../../compose.yaml', import.meta.url));

type Variables = Readonly<Record<string, string | undefined>>;

/** A service of compose.yaml, its variables filled in; as much of it as is run without containers. */
export type Service = {
  environment?: Record<string, string>;
  command?: string[];
  volumes?: string[];
  ports?: string[];
};

/**
 * The services of compose.yaml. Variables are filled in as Compose does it
 * (https://docs.docker.com/reference/compose-file/interpolation/): `${A:-b}` has a default, and without the one of
 * `${A:?why}` it throws.
 */
export function readServices(variables: Variables): Record<'one' | 'two' | 'nginx' | 'redis', Service> {
  const parsed = parse(readFileSync(file, 'utf8'), { merge: true }) as { services: unknown };
  return filled(parsed.services, variables) as ReturnType<typeof readServices>;
}

function filled(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') return filledText(value, variables);
  if (Array.isArray(value)) return value.map((one) => filled(one, variables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, variables)]));
}

const filledText = (text: string, variables: Variables): string =>
  text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest = '') => {
    const value = variables[name];
    if (value) return value;
    if (kind === '?') throw new Error(`compose.yaml: ${name} ${rest}`);
    return kind === '-' ? rest : '';
  });
