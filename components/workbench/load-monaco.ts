/** Monaco's own labels by locale; English needs none. They must be there before Monaco is. */
const LABELS = new Map<string, () => Promise<unknown>>([
  ['zh', () => import('monaco-editor/nls/lang/zh-cn')],
  ['ja', () => import('monaco-editor/nls/lang/ja')],
]);

/** Loads Monaco with the labels of a language. Rejects when a part of it cannot be had. */
export async function loadMonaco(locale: string): Promise<typeof import('./monaco-body')> {
  await LABELS.get(locale)?.();
  return import('./monaco-body');
}
