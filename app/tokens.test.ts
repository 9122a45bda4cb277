import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { site } from '@/content/site';
import { classes } from '@/components/code/highlight-theme';

const css = readFileSync(new URL('globals.css', import.meta.url), 'utf8');

const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
tokens.set('accent', site.accent);

const reference = readFileSync(new URL('../components/reference/reference.css', import.meta.url), 'utf8');
const code = new Map(
  [...reference.matchAll(/\.(tk-[a-z]+) \{\s*color: light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

test('every token of the highlighter has its two colours', () => {
  expect([...code.keys()].sort()).toEqual(classes);
});

/** Relative luminance and contrast: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** `color-mix(in srgb, over share%, under)` */
const mix = (over: string, under: string, share: number) =>
  `#${[1, 3, 5]
    .map((at) =>
      Math.round(
        Number.parseInt(over.slice(at, at + 2), 16) * share +
          Number.parseInt(under.slice(at, at + 2), 16) * (1 - share),
      )
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`globals.css has no --color-${name}`);
    return token[theme];
  };

  test.each(
    ['text', 'muted', 'accent', 'ok', 'warn', 'bad', 'info'].flatMap((text) =>
      ['bg', 'surface', 'raised'].map((ground) => [text, ground] as const),
    ),
  )('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ok', 'warn', 'bad', 'info'])(
    'a %s badge can be read, and so can text in its notice',
    (tone) => {
      expect(contrast(colour(tone), colour(`${tone}-soft`))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour('text'), colour(`${tone}-soft`))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([...code.keys()])('%s can be read in a block of code', (name) => {
    const shown = code.get(name)?.[theme] ?? '';
    expect(contrast(shown, colour('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shown, colour('bg'))).toBeGreaterThanOrEqual(4.5);
  });

  test('the chosen entry of the sidebar, the main button and a plain badge can be read', () => {
    expect(contrast(colour('accent'), mix(colour('accent'), colour('bg'), 0.1))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('muted'), mix(colour('text'), colour('bg'), 0.07))).toBeGreaterThanOrEqual(4.5);
  });
});
