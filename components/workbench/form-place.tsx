import { lazy, memo, Suspense, useMemo, useState } from 'react';
import { jsonMember } from '@/lib/request/json-member';
import type { FileRef } from '@/lib/request/spec';
import type { FormFieldsProps } from './form-fields';
import type { PickedFile } from './form-files';
import { loadPart } from './parts';

const FormFields = lazy(async () => {
  const part = await loadPart(() => import('./form'));
  // Without it the rows stay as they stand in the document; the page says that it is to be loaded anew.
  return part ? { default: part.FormFields } : new Promise<never>(() => {});
});

/** What a field takes, in rem: by itself, without files, and each file with the gap before the next. */
const FIELD = { itself: 3.5, empty: 1.07421875, file: 2.375, gap: 0.25 };

/** The room that the row of a field takes, in rem, by what the body says. */
function roomFor(value: unknown): number {
  const count = Array.isArray(value) ? value.length : typeof value === 'string' ? 1 : 0;
  return FIELD.itself + (count === 0 ? FIELD.empty : count * (FIELD.file + FIELD.gap) - FIELD.gap);
}

/** As large as the rows will be: a page may be painted before they are put into their place. */
const Room = ({ rules, body }: Pick<FormFieldsProps, 'rules' | 'body'>) => (
  <div className="grid gap-2">
    {Object.keys(rules).map((name) => (
      <div
        key={name}
        className="pointer-coarse:mb-2"
        style={{ height: `${roomFor(jsonMember(body, name))}rem` }}
      />
    ))}
  </div>
);

/** The files that the request can send: the site's samples, and those that the reader chose on this page. */
export function useFiles(samples: readonly FileRef[] | undefined) {
  const [picked, setPicked] = useState<readonly PickedFile[]>([]);
  const files = useMemo(() => ({ samples: samples ?? [], picked }), [samples, picked]);
  const all = useMemo(() => [...picked, ...files.samples], [picked, files]);
  return { files, all, setPicked };
}

/**
 * The files of a form. They are in the document; it is left alone until what brings them to life has loaded, as long as
 * its props stay the same, so that nothing shifts. Else the room for them is kept.
 */
export const FormPlace = memo((props: FormFieldsProps) => (
  <Suspense fallback={<Room rules={props.rules} body={props.body} />}>
    <FormFields {...props} />
  </Suspense>
));
FormPlace.displayName = 'FormPlace';
