import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { RequestPlan } from '@/lib/request/plan';
import { FormField } from './form-field';
import { fileFor, namesIn, withFiles, withoutFile, type FilledForm, type FileSource } from './form-files';
import type { WorkbenchWords } from './words';

export type FormFieldsProps = {
  rules: NonNullable<NonNullable<RequestPlan['body']>['files']>;
  /** The body as it is shown. */
  body: string;
  files: FileSource;
  /** The body of this moment: it may be a key press ahead. */
  text: () => string;
  words: WorkbenchWords;
  locale: string;
  onChange: (form: FilledForm) => void;
};

/** The files of a form, one row for each field that takes some. The body names them; their bytes stay in memory. */
export function FormFields({ rules, body, files, text, words, locale, onChange }: FormFieldsProps) {
  const [refused, setRefused] = useState(false);
  const change = (next: FilledForm | undefined) => {
    setRefused(next === undefined);
    if (next) onChange(next);
  };
  const form = () => ({ text: text(), picked: files.picked });
  return (
    <section className="wb-live grid gap-2" aria-label={words.form.files}>
      {Object.entries(rules).map(([field, rule]) => (
        <FormField
          key={field}
          field={field}
          rule={rule}
          files={namesIn(body, field).map((name) => ({ name, file: fileFor(files, field, name) }))}
          words={words}
          locale={locale}
          onPick={(picked) => change(withFiles(form(), field, rule, picked))}
          onRemove={(name) => change(withoutFile(form(), field, name))}
        />
      ))}
      <output className="text-[0.8125rem] text-bad empty:hidden">
        {refused && fill(REFUSED, { body: words.body, reason: words.check.formObject })}
      </output>
    </section>
  );
}

const REFUSED = '{body}: {reason}';
