import { useEffect, useRef, type ReactNode } from 'react';

export type FollowingProps = {
  id: string;
  labelledBy: string;
  className: string;
  /** Whether the content is growing. */
  following: boolean;
  children: ReactNode;
};

/** Scrolled this close to the end, in pixels, a reader follows what arrives. */
const NEAR_END = 24;

/** A tab panel that stays at its end while it grows, unless the reader has scrolled away from there. */
export function Following({ id, labelledBy, className, following, children }: FollowingProps) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    if (following && isAtEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  });
  return (
    <div
      ref={box}
      id={id}
      role="tabpanel"
      aria-labelledby={labelledBy}
      tabIndex={0}
      className={className}
      onScroll={({ currentTarget: at }) => {
        isAtEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < NEAR_END;
      }}
    >
      {children}
    </div>
  );
}
