import {
  startTransition,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
  type Ref,
} from 'react';
import { flushSync } from 'react-dom';
import type { TextRange } from '@/lib/check/text-places';
import type { RequestProblem } from './use-problems';
import { useMonaco } from './use-monaco';
import { idle } from './idle';

/** What others may do with the text box, whichever it is. */
export type BodyInput = {
  select: (range: TextRange) => void;
  /** The text of this moment: a key press or two ahead of what has been rendered. */
  text: () => string;
};

export type BodyEditorProps = {
  text: string;
  /** The text before the reader changed it. */
  original: string;
  label: string;
  locale: string;
  schema: unknown;
  problems: readonly RequestProblem[];
  input: Ref<BodyInput>;
  onText: (text: string) => void;
  onFocus: () => void;
};

/** The lines of a short text; a longer one is shown whole, and the box around it scrolls. */
const ROWS_MIN = 10;

/** The rows that show a text; a short one has room to grow. */
const rowsOf = (text: string) => Math.max(ROWS_MIN, text.split('\n').length);

/**
 * The request body: a textarea that is there from the first paint, and Monaco in the same place once the reader
 * has begun to edit and it has loaded. Phones and fingers keep the textarea, as does a failed load.
 *
 * The textarea is the browser's own: a key press is shown before any script of ours has run, and is told at the next
 * quiet moment, or when the reader turns to something else.
 */
export function BodyEditor(props: BodyEditorProps) {
  const { text, label, schema, problems, input } = props;
  const textarea = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  // What the page last heard from here, or said: another text than this comes from outside, and wins.
  const agreed = useRef(text);
  const tell = useEffectEvent((value: string) => {
    if (value === agreed.current) return;
    agreed.current = value;
    props.onText(value);
  });
  // The page goes: what is told now has to be kept before this returns.
  const tellAtLast = useEffectEvent((value: string) => {
    if (value === text) return;
    agreed.current = value;
    flushSync(() => props.onText(value));
  });
  const { monaco, load, start } = useMonaco(textarea, host, {
    original: props.original,
    label,
    locale: props.locale,
    onText: (value) => tell(value),
    onHeight: setHeight,
  });
  const near = useEffectEvent(() => void idle().then(load));
  const begin = useEffectEvent(async () => {
    await idle();
    props.onFocus();
    start();
  });

  useEffect(() => {
    const area = textarea.current;
    if (!area) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const tellNow = () => {
      // Once Monaco stands in its place, Monaco tells.
      if (!area.hidden) tell(area.value);
    };
    const tellSoon = async () => {
      area.rows = rowsOf(area.value);
      await idle();
      if (!signal.aborted) startTransition(tellNow);
    };
    area.addEventListener('input', () => void tellSoon(), { signal });
    area.addEventListener('blur', tellNow, { signal });
    window.addEventListener('pagehide', () => !area.hidden && tellAtLast(area.value), { signal });
    area.addEventListener('focus', () => void begin(), { signal });
    area.addEventListener('pointerenter', () => near(), { signal });
    // What was typed before this script was there.
    tellNow();
    if (document.activeElement === area) void begin();
    return () => ending.abort();
  }, []);

  useEffect(() => {
    monaco?.setText(text);
    if (text === agreed.current || !textarea.current) return;
    agreed.current = text;
    textarea.current.value = text;
  }, [monaco, text]);
  useEffect(() => monaco?.setSchema(schema), [monaco, schema]);
  useEffect(() => monaco?.setProblems(problems), [monaco, problems]);
  useImperativeHandle(
    input,
    () => ({
      select: (range) => {
        if (monaco) return monaco.select(range);
        textarea.current?.focus();
        return textarea.current?.setSelectionRange(range.start, range.end);
      },
      text: () => monaco?.text() ?? textarea.current?.value ?? '',
    }),
    [monaco],
  );
  return (
    <>
      <textarea
        ref={textarea}
        hidden={monaco !== undefined}
        className="block w-full resize-none bg-transparent p-3 font-mono text-[0.8125rem] leading-[round(1.6em,1px)] focus-visible:outline-2 focus-visible:-outline-offset-2 [&[hidden]]:hidden"
        aria-label={label}
        rows={rowsOf(text)}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        defaultValue={text}
      />
      <div
        hidden={monaco === undefined}
        className="relative after:pointer-events-none after:absolute after:inset-0 after:outline-accent focus-within:after:outline-2 focus-within:after:-outline-offset-2"
        style={{ minHeight: `min(60vh, ${height}px)` }}
      >
        <div ref={host} className="absolute inset-0" />
      </div>
    </>
  );
}
