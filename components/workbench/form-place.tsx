import { lazy, memo, Suspense, useMemo, useState } from 'react';
import type { FileRef } from '@/lib/request/spec';
import type { FormFieldsProps } from './form-fields';
import type { PickedFile } from './form-files';

const FormFields = lazy(() => import('./form').then(({ FormFields }) => ({ default: FormFields })));

/** What a field with one file takes, in rem: the room that is kept for its row. */
const FIELD_HEIGHT = 6;

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
  <Suspense fallback={<div style={{ minHeight: `${Object.keys(props.rules).length * FIELD_HEIGHT}rem` }} />}>
    <FormFields {...props} />
  </Suspense>
));
FormPlace.displayName = 'FormPlace';
