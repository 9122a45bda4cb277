import type { ReactNode } from 'react';
import type { ReferenceWords } from '@/lib/publish/words';
import { fill } from '@/lib/i18n/fill';

type Words = { words: ReferenceWords };

export type FieldProps = {
  id: string;
  name: string;
  type: string;
  required?: boolean;
  nullable?: boolean;
  deprecated?: boolean;
  default?: string;
  limits?: string[];
  children?: ReactNode;
};

/** One documented field: name, type, marks and text, with its nested fields in place. */
export function Field({ words, ...field }: FieldProps & Words) {
  const notes = [
    ...(field.default === undefined ? [] : [`${words.default} ${field.default}`]),
    ...(field.nullable ? [words.nullable] : []),
    ...(field.limits ?? []),
  ];
  return (
    <div className="field" id={field.id}>
      <div className="field-head">
        <a className="field-name" href={`#${field.id}`}>
          {field.name}
        </a>
        <span className="field-type">{field.type}</span>
        {field.required ? <span className="field-required">{words.required}</span> : null}
        {field.deprecated ? <span className="field-deprecated">{words.deprecated}</span> : null}
        {notes.length > 0 ? <span className="field-notes">{notes.join(' · ')}</span> : null}
      </div>
      {field.children}
    </div>
  );
}

/**
 * The fields inside a field; open on request, and present without script. `name` is the label as it is read aloud,
 * `within` what stands before their names when they are read flat: `contents[].parts[].`
 */
export function Nested(
  props: { label: string; name: string; within?: string; oneOf?: string[]; children?: ReactNode } & Words,
) {
  const { words, label, name, within, oneOf, children } = props;
  return (
    <details className="nested" data-within={within}>
      <summary aria-label={name}>{label}</summary>
      {oneOf?.map((names) => (
        <p className="field-oneof" key={names}>
          {fill(words.oneOf, { names })}
        </p>
      ))}
      {children}
    </details>
  );
}

/** The values of an enum: plain ones in a row, those with a meaning in a list. */
export function Values(props: { names?: string[]; open?: boolean; children?: ReactNode } & Words) {
  const { words, names, open, children } = props;
  return (
    <div className="values">
      <span>{open ? words.openValues : words.values}</span>
      {names?.map((name) => (
        <code key={name}>{name}</code>
      ))}
      {children ? <ul>{children}</ul> : null}
    </div>
  );
}

/** One value with its meaning. */
export function Value({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <li>
      <code>{name}</code> {children}
    </li>
  );
}

/** A link to the one place where a shared type is described. */
export function SameAs({ words, href, type, path }: { href: string; type: string; path: string } & Words) {
  return (
    <a className="same-as" href={href}>
      {fill(words.sameAs, { type, path: path || type })}
    </a>
  );
}

/** One event of a stream: its name, what is special about it, its meaning and its fields, read as a row is. */
export function Event(props: { id: string; name: string; marks?: string[]; children?: ReactNode }) {
  const { id, name, marks, children } = props;
  return (
    <div className="field event" id={id}>
      <div className="field-head">
        <a className="field-name" href={`#${id}`}>
          {name}
        </a>
        {marks ? <span className="field-notes">{marks.join(' · ')}</span> : null}
      </div>
      {children}
    </div>
  );
}

/** The named alternatives of a union; `within` as for nested fields. */
export function Variants(
  props: { count: number; of: string; within?: string; children?: ReactNode } & Words,
) {
  const { words, count, of, within, children } = props;
  return (
    <details className="nested" data-within={within}>
      <summary aria-label={`${words.variants} ${count}: ${of}`}>
        {words.variants} <span>{count}</span>
      </summary>
      {children}
    </details>
  );
}

/** One alternative of a union. */
export function Variant({ id, name, children }: { id: string; name: string; children?: ReactNode }) {
  return (
    <div className="variant" id={id}>
      <div className="variant-name">{name}</div>
      {children}
    </div>
  );
}
