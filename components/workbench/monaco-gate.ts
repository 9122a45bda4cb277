/**
 * Fetched with all of Monaco, which runs only when this is called: `require` is how a module can be bundled here and
 * evaluated later.
 */
export const startMonaco = (): typeof import('./monaco-body') => require('./monaco-body');
