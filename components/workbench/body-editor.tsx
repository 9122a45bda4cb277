import {
  startTransition,
  useEffect,
  useImperativeHandle,
  useOptimistic,
  useRef,
  useState,
  useTransition,
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

/**
 * The request body: a textarea that is there from the first paint, and Monaco in the same place once the reader
 * has begun to edit and it has loaded. Phones and fingers keep the textarea, as does a failed load.
 */
export function BodyEditor(props: BodyEditorProps) {
  const { text, label, schema, problems, input } = props;
  const textarea = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  // A character is shown at once; what else it changes is rendered after that, for the last of several alone.
  const [shown, show] = useOptimistic(text);
  const [isTyping, startTyping] = useTransition();
  const typed = useRef(0);
  // What was typed and is not rendered yet, for the scenario in which it was typed.
  const pending = useRef<() => void>(undefined);
  const type = (value: string) => {
    typed.current += 1;
    const turn = typed.current;
    const tell = () => props.onText(value);
    pending.current = tell;
    startTyping(async () => {
      show(value);
      await idle();
      if (turn === typed.current) startTransition(tell);
    });
  };
  useEffect(() => {
    if (!isTyping) pending.current = undefined;
  }, [isTyping]);
  useEffect(() => {
    // A page that is left renders nothing more by itself.
    const leave = () => {
      if (pending.current) flushSync(pending.current);
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  const { monaco, load, start } = useMonaco(textarea, host, {
    original: props.original,
    label,
    locale: props.locale,
    onText: (value) => {
      typed.current += 1;
      pending.current = undefined;
      if (value !== text) props.onText(value);
    },
    onHeight: setHeight,
  });

  useEffect(() => {
    if (!isTyping) monaco?.setText(text);
  }, [monaco, text, isTyping]);
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
  const begin = async () => {
    await idle();
    props.onFocus();
    start();
  };
  return (
    <>
      <textarea
        ref={textarea}
        hidden={monaco !== undefined}
        className="block w-full resize-none bg-transparent p-3 font-mono text-[0.8125rem] leading-[round(1.6em,1px)] focus-visible:outline-2 focus-visible:-outline-offset-2 [&[hidden]]:hidden"
        aria-label={label}
        rows={Math.max(ROWS_MIN, shown.split('\n').length)}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        value={shown}
        onChange={(event) => type(event.target.value)}
        onPointerEnter={() => void idle().then(load)}
        onFocus={() => void begin()}
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
