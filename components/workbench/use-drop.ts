import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

/** An element that files can be dropped on, beside a button that does the same; `isOver` while some are held above it. */
export function useDrop<T extends HTMLElement>(
  onFiles: (files: File[]) => void,
): { target: RefObject<T | null>; isOver: boolean } {
  const target = useRef<T>(null);
  const [isOver, setIsOver] = useState(false);
  const handle = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser would open the file in place of the page.
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    if (event.type === 'drop') onFiles([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const ending = new AbortController();
    for (const type of ['dragover', 'dragleave', 'drop'] as const) {
      target.current?.addEventListener(type, (event) => handle(event), { signal: ending.signal });
    }
    return () => ending.abort();
  }, []);
  return { target, isOver };
}
