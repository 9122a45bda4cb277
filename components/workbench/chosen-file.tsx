import { createElement, useMemo } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { FileRef } from '@/lib/request/spec';
import { blobRef } from './blob-url';
import type { PickedFile } from './form-files';
import { formatBytes } from './format';
import { shownAs } from './media-kind';
import type { WorkbenchWords } from './words';

export type ChosenFileProps = {
  field: string;
  name: string;
  file: PickedFile | FileRef | undefined;
  words: WorkbenchWords;
  locale: string;
  onRemove: () => void;
};

/** A file that a form sends: a small picture of it, its name and size, and a button that takes it away. */
export function ChosenFile({ field, name, file, words, locale, onRemove }: ChosenFileProps) {
  const { form } = words;
  const own = file && 'file' in file ? file.file : undefined;
  const sample = `/samples/${encodeURIComponent(name)}`;
  return (
    <li className="flex min-h-10 items-center gap-2 text-[0.8125rem]">
      <span className="size-10 flex-none overflow-hidden rounded-sm border border-line bg-surface">
        {file && shownAs(file.mediaType) === 'image' && <Preview file={own} src={sample} />}
      </span>
      <span className="grid min-w-0 flex-1 leading-snug">
        <span className="break-all">{name}</span>
        {own && (
          <span className="text-[0.75rem] text-muted">
            {file?.mediaType} · {formatBytes(own.size, locale)}
            {own.name !== name && <> · {own.name}</>}
          </span>
        )}
        {file && !own && (
          <a className="text-[0.75rem] text-accent underline" href={sample} target="_blank" rel="noreferrer">
            {form.sample}
          </a>
        )}
        {!file && <span className="text-[0.75rem] text-bad">{words.check.noFile}</span>}
      </span>
      <button
        type="button"
        className="btn btn-quiet btn-small btn-icon flex-none"
        aria-label={fill(form.remove, { name, field })}
        onClick={onRemove}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 3l6 6M9 3l-6 6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
    </li>
  );
}

/** What the name beside it says already: a decoration. */
function Preview({ file, src }: { file: File | undefined; src: string }) {
  const ref = useMemo(() => blobRef(file), [file]);
  return createElement('img', {
    alt: '',
    className: 'size-full object-cover',
    ...(file ? { ref } : { src, loading: 'lazy' }),
  });
}
