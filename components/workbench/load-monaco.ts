/** Monaco's own labels by locale; English needs none. They must be there before Monaco is. */
const LABELS = new Map<string, () => Promise<unknown>>([
  ['zh', () => import('monaco-editor/nls/lang/zh-cn')],
  ['ja', () => import('monaco-editor/nls/lang/ja')],
]);

/** Opens Monaco: only calling it runs what was fetched, which takes long on a slow machine. */
export type MonacoStart = () => typeof import('./monaco-body');

/** Fetches Monaco with the labels of a language. Rejects when a part of it cannot be had. */
export async function loadMonaco(locale: string): Promise<MonacoStart> {
  const [{ startMonaco }] = await Promise.all([import('./monaco-gate'), LABELS.get(locale)?.()]);
  return startMonaco;
}
