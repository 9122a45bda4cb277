import type { Neighbour } from '@/lib/publish/navigation';

export type PagerProps = {
  previous?: Neighbour;
  next?: Neighbour;
  words: { previous: string; next: string };
};

export const Pager = ({ previous, next, words }: PagerProps) => (
  <nav className="pager" aria-label={`${words.previous} / ${words.next}`}>
    {previous && (
      <a href={previous.href} rel="prev">
        <span>{words.previous}</span>
        {previous.title}
      </a>
    )}
    {next && (
      <a href={next.href} rel="next" className="next">
        <span>{words.next}</span>
        {next.title}
      </a>
    )}
  </nav>
);
