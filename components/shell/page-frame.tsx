import { Icon } from '@/components/ui/icon';
import type { ReactNode } from 'react';

export type PageFrameProps = {
  /** The page itself, at all widths in the flow of the document. */
  reference: ReactNode;
  /** Beside the page from 1024 px, a sheet below that; the same element, so it keeps its state. */
  workbench?: ReactNode;
  /** A list of links: a column where the workbench leaves room for one, else a menu beside the title. */
  tableOfContents?: ReactNode;
  /** The page as Markdown; stands beside the list of links. */
  markdownHref?: string;
  footer: ReactNode;
  words: { tryIt: string; close: string; onThisPage: string; markdown: string };
};

export function PageFrame(props: PageFrameProps) {
  const { reference, workbench, tableOfContents, markdownHref, footer, words } = props;
  const className = [workbench && 'has-workbench', tableOfContents && 'has-contents']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={className || undefined}>
      {workbench && (
        <>
          <aside
            id="workbench"
            className="workbench sheet"
            aria-label={words.tryIt}
            popover="auto"
            tabIndex={-1}
            data-beside="64rem"
          >
            <div className="sheet-bar">
              {words.tryIt}
              <button
                type="button"
                className="btn btn-quiet btn-icon"
                popoverTarget="workbench"
                popoverTargetAction="hide"
                aria-label={words.close}
              >
                <Icon name="close" />
              </button>
            </div>
            <div className="workbench-body">{workbench}</div>
          </aside>
          <button type="button" className="btn btn-primary try-it" popoverTarget="workbench">
            <Icon name="play" />
            {words.tryIt}
          </button>
        </>
      )}
      <div className="page-main">
        <main id="content" tabIndex={-1}>
          {tableOfContents && (
            <div className="page-tools">
              <details className="menu page-contents">
                <summary className="btn btn-quiet btn-small">{words.onThisPage}</summary>
                <nav className="menu-list toc" aria-label={words.onThisPage}>
                  {tableOfContents}
                </nav>
              </details>
              {markdownHref && (
                <a className="btn btn-quiet btn-small page-markdown" href={markdownHref}>
                  {words.markdown}
                </a>
              )}
            </div>
          )}
          {reference}
        </main>
        {footer}
      </div>
      {tableOfContents && !workbench && (
        <nav className="toc toc-column" aria-label={words.onThisPage}>
          <p>{words.onThisPage}</p>
          {tableOfContents}
        </nav>
      )}
    </div>
  );
}
