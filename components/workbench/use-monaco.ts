import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { MonacoBody, MonacoBodyOptions } from './monaco-body';

type Options = Omit<MonacoBodyOptions, 'from'> & { locale: string };

/** Monaco takes over when the reader has not typed for this long, in milliseconds. */
const PAUSE = 300;
/** Fingers and narrow screens are served better by the browser's own text box. */
const KEEPS_TEXTAREA = '(pointer: coarse), (width < 40rem)';

/**
 * Monaco in place of a textarea: `load` fetches it when the reader comes near, and after `start` it takes over at
 * the first pause in typing. Where it cannot be had, the textarea simply stays.
 */
export function useMonaco(
  textarea: RefObject<HTMLTextAreaElement | null>,
  host: RefObject<HTMLElement | null>,
  options: Options,
): { monaco: MonacoBody | undefined; load: () => void; start: () => void } {
  const [monaco, setMonaco] = useState<MonacoBody>();
  const [started, setStarted] = useState(false);
  const loading = useRef<ReturnType<typeof fetchMonaco>>(undefined);

  const load = () => {
    if (matchMedia(KEEPS_TEXTAREA).matches) return undefined;
    loading.current ??= fetchMonaco(options.locale);
    return loading.current;
  };
  const start = () => {
    if (load()) setStarted(true);
  };
  const changed = useEffectEvent((text: string) => flushSync(() => options.onText(text)));
  const takeOver = useEffectEvent((open: Open) => {
    if (!textarea.current || !host.current) return;
    const hadFocus = document.activeElement === textarea.current;
    // What was typed and has not been told yet: from here on Monaco tells.
    changed(textarea.current.value);
    const opened = open(host.current, {
      ...options,
      from: textarea.current,
      onText: (text) => changed(text),
    });
    if (!opened) return;
    // In one go: what was pressed before is in the textarea, what is pressed after goes to Monaco.
    flushSync(() => setMonaco(opened));
    if (hadFocus) opened.focus();
  });

  useEffect(() => {
    const area = textarea.current;
    if (!started || !area) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    let open: Open | undefined;
    let isComposing = false;
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      if (open && !isComposing) timer = window.setTimeout(takeOver, PAUSE, open);
    };
    const compose = ({ type }: Event) => {
      isComposing = type === 'compositionstart';
      wait();
    };
    area.addEventListener('keydown', wait, { signal });
    area.addEventListener('compositionstart', compose, { signal });
    area.addEventListener('compositionend', compose, { signal });
    const prepare = async () => {
      open = await loading.current;
      if (!signal.aborted) wait();
    };
    void prepare();
    return () => {
      ending.abort();
      window.clearTimeout(timer);
    };
  }, [started, textarea]);
  useEffect(() => () => monaco?.dispose(), [monaco]);

  return { monaco, load, start };
}

type Open = (host: HTMLElement, options: MonacoBodyOptions) => MonacoBody | undefined;

/** Monaco, fetched and not yet run; nothing when a part of it cannot be had: then the textarea serves as before. */
const fetchMonaco = (locale: string): Promise<Open | undefined> =>
  import('./load-monaco')
    .then(({ loadMonaco }) => loadMonaco(locale))
    .then(
      (start) => (host, options) => {
        try {
          return start().openMonacoBody(host, options);
        } catch (error) {
          // A browser that cannot run it; whoever looks for the reason finds it here.
          console.error(error);
          return undefined;
        }
      },
      () => undefined,
    );
