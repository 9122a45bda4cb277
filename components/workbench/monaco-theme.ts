import { monaco } from './monaco';

const NAME = 'lectern';

/** Paints Monaco in the page's colours, as they are now, and again whenever the page's theme changes. */
export function followTheme(element: HTMLElement, signal: AbortSignal): void {
  const paint = () => {
    monaco.editor.defineTheme(NAME, themeOf(element));
    monaco.editor.setTheme(NAME);
  };
  paint();
  const observer = new MutationObserver(paint);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint, { signal });
}

/** Monaco's token names by the classes that the highlighter gives to the same things. */
const TOKENS = {
  'string.key.json': 'tk-key',
  'string.value.json': 'tk-string',
  'number.json': 'tk-number',
  'keyword.json': 'tk-number',
};

const COLOURS = {
  'editor.background': '--color-surface',
  'editor.foreground': '--color-text',
  'editorCursor.foreground': '--color-text',
  'editorWidget.background': '--color-raised',
  'editorWidget.foreground': '--color-text',
  'editorWidget.border': '--color-line-strong',
  'editorHoverWidget.background': '--color-raised',
  'editorHoverWidget.foreground': '--color-text',
  'editorHoverWidget.border': '--color-line-strong',
  'editorHoverWidget.statusBarBackground': '--color-surface',
  'editorSuggestWidget.background': '--color-raised',
  'editorSuggestWidget.foreground': '--color-text',
  'editorSuggestWidget.border': '--color-line-strong',
  'editorSuggestWidget.selectedBackground': '--color-accent-soft',
  'editorSuggestWidget.selectedForeground': '--color-text',
  'editorSuggestWidget.selectedIconForeground': '--color-text',
  'editorSuggestWidget.highlightForeground': '--color-accent',
  'editorSuggestWidget.focusHighlightForeground': '--color-accent',
  'editorWarning.foreground': '--color-warn',
  'editorError.foreground': '--color-bad',
  'textLink.foreground': '--color-accent',
  'textLink.activeForeground': '--color-accent',
  descriptionForeground: '--color-muted',
  focusBorder: '--color-accent',
};

function themeOf(element: HTMLElement): monaco.editor.IStandaloneThemeData {
  const probe = element.appendChild(document.createElement('span'));
  const colourOf = (className: string, colour: string) => {
    probe.className = className;
    probe.style.color = colour;
    return toHex(getComputedStyle(probe).color);
  };
  const rules = Object.entries(TOKENS).map(([token, className]) => ({
    token,
    foreground: colourOf(className, '').slice(1, 7),
  }));
  const colors = Object.fromEntries(
    Object.entries(COLOURS).map(([name, token]) => [name, colourOf('', `var(${token})`)]),
  );
  // Brackets by depth in one colour: a reader looks for values, not for levels.
  for (const depth of [1, 2, 3, 4, 5, 6]) {
    colors[`editorBracketHighlight.foreground${depth}`] = colourOf('', 'var(--color-text)');
  }
  const selection = colourOf('', 'color-mix(in srgb, var(--color-accent) 25%, transparent)');
  const isDark = colourOf('', 'light-dark(white, black)') === '#000000ff';
  probe.remove();
  return {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules,
    colors: { ...colors, 'editor.selectionBackground': selection },
  };
}

/** Any colour that the browser can draw, as `#rrggbbaa`. */
function toHex(colour: string): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d');
  if (!context) return '#808080ff';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const bytes = [...context.getImageData(0, 0, 1, 1).data];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
