/**
 * How the events of a stream follow each other, in the notation of regular expressions over event names:
 * `start (block_start block_delta* block_stop)* stop`. Events that it does not name may come at any time.
 */
export type StreamOrder = string;

/** What is wrong with an order: its notation, or a name that no event has. Nothing when it is right. */
export function checkOrder(order: StreamOrder, names: readonly string[]): string | undefined {
  const odd = /[^\w.\s()*+?|]/.exec(order)?.[0];
  if (odd !== undefined) return `"${odd}" is not part of the notation`;
  const unknown = namesIn(order).find((name) => !names.includes(name));
  if (unknown !== undefined) return `no event is named "${unknown}"`;
  try {
    patternOf(order);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `"${order}" is not well formed`;
  }
}

/** Whether these events, by their names, follow the order from its beginning to its end. */
export function followsOrder(order: StreamOrder, events: readonly string[]): boolean {
  const named = namesIn(order);
  const sequence = events.filter((name) => named.includes(name)).map((name) => `${name} `);
  return patternOf(order).test(sequence.join(''));
}

const namesIn = (order: StreamOrder): string[] => order.match(/[\w.]+/g) ?? [];

function patternOf(order: StreamOrder): RegExp {
  const tokens = order.match(/[\w.]+|[()*+?|]/g) ?? [];
  const source = tokens
    .map((token) => (/\w/.test(token) ? `(?:${token.replaceAll('.', '\\.')} )` : token))
    .join('');
  return new RegExp(`^(?:${source})$`);
}
