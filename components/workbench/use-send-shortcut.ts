import { useEffect, useEffectEvent, useRef } from 'react';

/** Calls `send` on Ctrl+Enter and ⌘Enter wherever inside the element the focus is. */
export function useSendShortcut(send: () => void) {
  const root = useRef<HTMLElement>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  useEffect(() => {
    const element = root.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  return root;
}
