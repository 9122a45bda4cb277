import type { TextRange } from '@/lib/check/text-places';
import { jsonDefaults, monaco } from './monaco';
import { forMonaco } from './monaco-schema';
import { followTheme } from './monaco-theme';
import type { RequestProblem } from './use-problems';

/** An open editor that stands in for a textarea. */
export type MonacoBody = {
  /** Takes a text from outside, such as a scenario's, as one step that can be undone. */
  setText: (text: string) => void;
  text: () => string;
  setSchema: (schema: unknown) => void;
  setProblems: (problems: readonly RequestProblem[]) => void;
  select: (range: TextRange) => void;
  focus: () => void;
  dispose: () => void;
};

export type MonacoBodyOptions = {
  /** The textarea it takes over from: text, selection, scroll position and measures are its own. */
  from: HTMLTextAreaElement;
  /** What undoing everything leads back to. */
  original: string;
  label: string;
  onText: (text: string) => void;
  /** The height that shows the whole text, in pixels. */
  onHeight: (height: number) => void;
};

const OWNER = 'lectern';

/**
 * Opens Monaco in an element that is as large as the textarea.
 * @public by ./monaco-gate
 */
export function openMonacoBody(host: HTMLElement, options: MonacoBodyOptions): MonacoBody {
  const { from, original } = options;
  const ending = new AbortController();
  const model = monaco.editor.createModel(original, 'json');
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: 2,
    insertSpaces: true,
  });
  const replace = (text: string) => {
    if (text === model.getValue()) return;
    model.pushStackElement();
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
    model.pushStackElement();
  };
  replace(from.value);
  followTheme(host, ending.signal);
  const editor = monaco.editor.create(host, {
    ...CALM,
    ...measuresOf(from),
    model,
    ariaLabel: options.label,
  });
  const rangeOf = ({ start, end }: TextRange) =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  editor.setSelection(rangeOf({ start: from.selectionStart, end: from.selectionEnd }));
  editor.setScrollPosition({ scrollTop: from.scrollTop, scrollLeft: from.scrollLeft });

  let isOutside = false;
  model.onDidChangeContent(() => {
    if (!isOutside) options.onText(model.getValue());
  });
  editor.onDidContentSizeChange(({ contentHeight }) => options.onHeight(contentHeight));
  options.onHeight(editor.getContentHeight());

  return {
    setText: (text) => {
      isOutside = true;
      replace(text);
      isOutside = false;
    },
    text: () => model.getValue(),
    setSchema: (schema) =>
      jsonDefaults.setDiagnosticsOptions({
        validate: false,
        enableSchemaRequest: false,
        schemas: [{ uri: `${OWNER}://request`, fileMatch: ['*'], schema: forMonaco(schema) }],
      }),
    setProblems: (problems) => {
      const markers = problems.flatMap((problem) =>
        problem.range ? [markerOf(problem, rangeOf(problem.range))] : [],
      );
      monaco.editor.setModelMarkers(model, OWNER, markers);
    },
    select: (range) => {
      editor.focus();
      editor.setSelection(rangeOf(range));
      editor.revealRangeInCenterIfOutsideViewport(rangeOf(range));
    },
    focus: () => {
      editor.layout();
      editor.focus();
    },
    dispose: () => {
      ending.abort();
      editor.dispose();
      model.dispose();
    },
  };
}

/** A problem as Monaco underlines it; its hover links to the field on this page. */
function markerOf({ message, names, field }: RequestProblem, range: monaco.Range): monaco.editor.IMarkerData {
  const target = monaco.Uri.parse(location.href).with({ fragment: field ?? '' });
  return {
    ...range,
    message,
    // Only a text that is no JSON is wrong for sure; the rest can be sent all the same.
    severity: names ? monaco.MarkerSeverity.Warning : monaco.MarkerSeverity.Error,
    ...(field && names ? { code: { value: names.join('.'), target } } : {}),
  };
}

monaco.editor.registerLinkOpener({
  open: ({ path, fragment }) => {
    if (path !== location.pathname) return false;
    location.hash = fragment;
    return true;
  },
});

function measuresOf(area: HTMLTextAreaElement): monaco.editor.IEditorOptions {
  const style = getComputedStyle(area);
  const bar = area.offsetHeight - area.clientHeight;
  return {
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    padding: { top: Number.parseFloat(style.paddingTop), bottom: Number.parseFloat(style.paddingBottom) },
    lineDecorationsWidth: Number.parseFloat(style.paddingLeft),
    // A scroll bar that lies over the text takes no room.
    scrollbar: {
      ...SCROLLBAR,
      horizontalScrollbarSize: bar || 8,
      ignoreHorizontalScrollbarInContentHeight: bar === 0,
    },
    cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
  };
}

const SCROLLBAR = { alwaysConsumeMouseWheel: false, useShadows: false, verticalScrollbarSize: 8 };

/** As quiet as the textarea: no gutter, no map, no menus of its own; Tab leaves it (Ctrl+M lets Tab indent). */
const CALM: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  contextmenu: false,
  editContext: false,
  fixedOverflowWidgets: true,
  folding: false,
  fontLigatures: false,
  glyphMargin: false,
  guides: { indentation: false, bracketPairs: false },
  hideCursorInOverviewRuler: true,
  hover: { above: false },
  lineNumbers: 'off',
  lineNumbersMinChars: 0,
  minimap: { enabled: false },
  overviewRulerBorder: false,
  overviewRulerLanes: 0,
  quickSuggestions: { other: true, strings: true, comments: false },
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  stickyScroll: { enabled: false },
  tabFocusMode: true,
  wordBasedSuggestions: 'off',
  wordWrap: 'off',
};
