type Store = { put: (id: string, html: string) => void; take: (id: string) => string };

const NAME = Symbol.for('lectern.static-html');
/** Pages are rendered a few at a time; what is older than this many parts has been shown. */
const KEPT = 64;

/**
 * Where the server's components leave HTML for `StaticHtml`. The two are bundled apart from each other, as Next does with
 * server and client components, but render in one process: a place of that process is what they share.
 */
export function storeOf(process: typeof globalThis & { [NAME]?: Store }): Store {
  process[NAME] ??= makeStore();
  return process[NAME];
}

function makeStore(): Store {
  const parts = new Map<string, string>();
  return {
    put: (id, html) => {
      parts.delete(id);
      parts.set(id, html);
      for (const oldest of parts.keys()) {
        if (parts.size <= KEPT) break;
        parts.delete(oldest);
      }
    },
    take: (id) => {
      const html = parts.get(id);
      if (html === undefined) throw new Error(`No static HTML was made for "${id}"`);
      return html;
    },
  };
}
