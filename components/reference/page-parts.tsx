import type { ReactNode } from 'react';
import { Badge, MethodBadge, type BadgeProps } from '@/components/ui/badge';
import type { ReferenceWords } from '@/lib/publish/words';

/** The method and the address, with copy; the base is set back because the path is what is read. */
export function Operation(props: { method: string; baseUrl: string; path: string; copy: string }) {
  const { method, baseUrl, path, copy } = props;
  return (
    <div className="operation">
      <MethodBadge method={method} />
      <code>
        <span className="operation-base">{baseUrl}</span>
        {path
          .split(/(\{\w+\})/)
          .map((piece) =>
            piece.startsWith('{') ? <em key={piece}>{piece}</em> : piece.replaceAll('/', '/\u200b'),
          )}
      </code>
      <button type="button" className="copy" data-copy={`${baseUrl}${path}`}>
        {copy}
      </button>
    </div>
  );
}

const AVAILABILITY: Record<string, BadgeProps['tone']> = {
  available: 'ok',
  preview: 'info',
  deprecated: 'warn',
  retired: 'bad',
};

/** What kind of endpoint or model this is, and whether it can be had. */
export function Tags({
  items,
  status,
  statusText,
}: {
  items: string[];
  status?: string;
  statusText?: string;
}) {
  return (
    <div className="tags">
      {statusText ? <Badge tone={AVAILABILITY[status ?? '']}>{statusText}</Badge> : null}
      {items.map((item) => (
        <Badge key={item}>{item}</Badge>
      ))}
    </div>
  );
}

/** The block that a reader needs to connect: base URL, model code, content type. */
export function Connection({ children }: { children?: ReactNode }) {
  return <dl className="connection">{children}</dl>;
}

/** One line of the connection block. */
export function ConnectionRow(props: { label: string; value: string; copyable?: boolean; copy: string }) {
  const { label, value, copyable, copy } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <code>{value}</code>
        {copyable ? (
          <button type="button" className="copy" data-copy={value} aria-label={`${copy}: ${label}`}>
            {copy}
          </button>
        ) : null}
      </dd>
    </div>
  );
}

/** The other ways to reach the model, each with one sentence on when to choose it. */
export function Operations({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <nav className="operations" aria-label={label}>
      {children}
    </nav>
  );
}

/** One way to reach the model. */
export function OperationItem(props: {
  href: string;
  title: string;
  current?: boolean;
  children?: ReactNode;
}) {
  return (
    <a href={props.href} aria-current={props.current ? 'page' : undefined}>
      <strong>{props.title}</strong>
      <span>{props.children}</span>
    </a>
  );
}

/** A part of the page that has an address of its own. */
export function Section({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <section id={id} className="reference-section">
      {children}
    </section>
  );
}

/** The steps of a job in their order; with a label, further calls that have none. */
export function JobSteps({ label, children }: { label?: string; children?: ReactNode }) {
  if (label === undefined) return <ol className="job-steps">{children}</ol>;
  return (
    <>
      <p className="job-also">{label}</p>
      <ul className="job-steps">{children}</ul>
    </>
  );
}

/** One step of a job, linked to its page. */
export function JobStep(props: { href: string; title: string; current?: boolean; children?: ReactNode }) {
  return (
    <li aria-current={props.current ? 'step' : undefined}>
      {props.current ? <strong>{props.title}</strong> : <a href={props.href}>{props.title}</a>}
      <span>{props.children}</span>
    </li>
  );
}

/** The whole job in one language; one of them is open at a time. */
export function JobProgram({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children?: ReactNode;
}) {
  return (
    <details className="job-program" name="job-program" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

const TONES = { 2: 'ok', 4: 'warn', 5: 'bad' } as const;

/** One documented answer; successes are open. */
export function Response(props: { status: number; title: string; mediaType: string; children?: ReactNode }) {
  const { status, title, mediaType, children } = props;
  const group = Math.floor(status / 100);
  const tone = group === 2 || group === 5 ? TONES[group] : TONES[4];
  return (
    <details className="response" open={group === 2} id={`response-${status}`}>
      <summary>
        <span className={`status status-${tone}`}>{status}</span>
        <span>{title}</span>
        <code>{mediaType}</code>
      </summary>
      <div className="response-body">{children}</div>
    </details>
  );
}

/** An example answer, closed at first where the fields say the same. */
export function Example({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="example">
      <div className="example-label">{label}</div>
      {children}
    </div>
  );
}

/** When the description last changed. */
export function Modified({ date, text }: { date: string; text: string }) {
  return (
    <p className="modified">
      <time dateTime={date}>{text}</time>
    </p>
  );
}

/** A code block with copy; the text that is copied is the text that stands here. */
export function CodeBlock({
  words,
  children,
}: {
  words: Pick<ReferenceWords, 'copy'>;
  children?: ReactNode;
}) {
  return (
    <div className="codeblock">
      <button type="button" className="copy" data-copy="">
        {words.copy}
      </button>
      <pre tabIndex={0}>{children}</pre>
    </div>
  );
}
