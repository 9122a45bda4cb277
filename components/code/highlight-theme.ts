import type { ThemeRegistration } from 'shiki/core';

/**
 * A theme whose colours are only names: each becomes a class (`tk-string`), and the two colour schemes give the
 * classes their colours in CSS. So a page carries no inline style, and one tree serves light and dark.
 */
const TOKENS: Record<string, { color: string; scopes: string[] }> = {
  comment: { color: '#000001', scopes: ['comment', 'punctuation.definition.comment'] },
  string: {
    color: '#000002',
    scopes: ['string', 'punctuation.definition.string', 'constant.other.symbol', 'string.unquoted.argument'],
  },
  number: { color: '#000003', scopes: ['constant.numeric', 'constant.language', 'constant.character'] },
  keyword: {
    color: '#000004',
    scopes: ['keyword', 'storage', 'keyword.operator.new', 'variable.language', 'support.function.builtin'],
  },
  function: { color: '#000005', scopes: ['entity.name.function', 'support.function', 'entity.name.command'] },
  key: {
    color: '#000006',
    scopes: [
      'support.type.property-name',
      'punctuation.support.type.property-name',
      'meta.object-literal.key',
    ],
  },
  type: {
    color: '#000007',
    scopes: ['entity.name.type', 'support.class', 'support.type', 'storage.type.java'],
  },
  variable: {
    color: '#000008',
    scopes: ['variable.other.normal', 'variable.other.bracket', 'punctuation.definition.variable'],
  },
  plain: {
    color: '#000009',
    scopes: ['keyword.operator', 'storage.modifier.package', 'string.unquoted.argument.shell'],
  },
};

export const theme: ThemeRegistration = {
  name: 'lectern',
  type: 'light',
  fg: '#00000f',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#00000f', background: '#ffffff' } },
    ...Object.values(TOKENS).map(({ color, scopes }) => ({ scope: scopes, settings: { foreground: color } })),
  ],
};

const CLASSES = new Map(
  Object.entries(TOKENS).map(([name, { color }]) => [color, name === 'plain' ? '' : `tk-${name}`]),
);

/** All classes that highlighted code may carry, sorted. */
export const classes: string[] = [...CLASSES.values()].filter(Boolean).sort();

/** The class of a token colour; nothing for text in the plain colour. */
export const classOf = (color: string | undefined): string => CLASSES.get((color ?? '').toLowerCase()) ?? '';
