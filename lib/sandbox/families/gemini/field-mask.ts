/** Which members of an answer are wanted: by name, `*` for any; an empty tree wants everything below. */
export type FieldMask = Map<string, FieldMask>;

/**
 * Reads the query value `fields`: `candidates.content,usageMetadata`, `models(name,version)`, `models/name`.
 * Nothing when it is malformed. https://developers.google.com/workspace/drive/api/guides/fields-parameter
 */
export function parseFieldMask(text: string): FieldMask | undefined {
  const tokens = text.replace(/\s+/g, '').match(/[(),]|[./]|[\w*]+|./g) ?? [];
  let at = 0;
  const list = (depth: number): FieldMask | undefined => {
    const mask: FieldMask = new Map();
    for (;;) {
      let level = mask;
      for (;;) {
        const name = tokens[at] ?? '';
        if (!/^(?:\w+|\*)$/.test(name) || depth > DEPTH_MAX) return undefined;
        at += 1;
        const next = level.get(name) ?? new Map();
        level.set(name, next);
        level = next;
        if (tokens[at] !== '.' && tokens[at] !== '/') break;
        at += 1;
      }
      if (tokens[at] === '(') {
        at += 1;
        const inner = list(depth + 1);
        if (!inner || tokens[at] !== ')') return undefined;
        at += 1;
        for (const [name, mask] of inner) level.set(name, mask);
      }
      if (tokens[at] !== ',') return mask;
      at += 1;
    }
  };
  const mask = list(0);
  return at === tokens.length ? mask : undefined;
}

const DEPTH_MAX = 20;

/** The part of a JSON value that a mask wants; lists are masked element by element. */
export function applyFieldMask(value: unknown, mask: FieldMask): unknown {
  if (mask.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyFieldMask(item, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const inner = mask.get(name) ?? mask.get('*');
      return inner ? [[name, applyFieldMask(member, inner)]] : [];
    }),
  );
}
