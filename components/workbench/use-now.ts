import { useEffect, useState } from 'react';

/** The time in milliseconds of the page's clock, anew each second while it is wanted. */
export function useNow(wanted: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!wanted) return undefined;
    const look = () => setNow(performance.now());
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [wanted]);
  return now;
}
