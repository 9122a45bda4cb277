import { fill } from '@/lib/i18n/fill';
import type { FileRule } from '@/lib/request/plan';
import type { FileRef } from '@/lib/request/spec';
import { ChosenFile } from './chosen-file';
import type { PickedFile } from './form-files';
import { useDrop } from './use-drop';
import type { WorkbenchWords } from './words';

export type FormFieldProps = {
  field: string;
  rule: FileRule;
  /** The names in the body, each with the file behind it, if there is one. */
  files: { name: string; file: PickedFile | FileRef | undefined }[];
  words: WorkbenchWords;
  locale: string;
  onPick: (files: File[]) => void;
  onRemove: (name: string) => void;
};

/** A field that takes files: what it has, and a button to choose others; files can be dropped on it as well. */
export function FormField({ field, rule, files, words, locale, onPick, onRemove }: FormFieldProps) {
  const { target, isOver } = useDrop<HTMLFieldSetElement>(onPick);
  const { form } = words;
  return (
    <fieldset
      ref={target}
      aria-label={field}
      className={`grid min-w-0 gap-2 rounded-lg border border-dashed p-2 ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
        <code className="font-semibold">{field}</code>
        <span className="text-[0.75rem] text-muted">{typesOf(rule)}</span>
        <label className="btn btn-small relative ml-auto cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
          {rule.several ? form.chooseSeveral : form.choose}
          <span className="sr-only"> {fill(form.forField, { field })}</span>
          <input
            type="file"
            className="absolute inset-0 size-full cursor-pointer opacity-0"
            accept={rule.accept.join(',')}
            multiple={rule.several}
            onChange={({ currentTarget: input }) => {
              onPick([...(input.files ?? [])]);
              // The same file can be chosen again.
              input.value = '';
            }}
          />
        </label>
      </div>
      {files.length > 0 ? (
        <ul className="grid gap-1">
          {files.map(({ name, file }) => (
            <ChosenFile
              key={name}
              field={field}
              name={name}
              file={file}
              words={words}
              locale={locale}
              onRemove={() => onRemove(name)}
            />
          ))}
        </ul>
      ) : (
        <p className="text-[0.75rem] text-muted">
          {form.none} <span className="pointer-coarse:hidden">{form.drop}</span>
        </p>
      )}
    </fieldset>
  );
}

/** `png, jpeg, webp`. */
const typesOf = ({ accept }: FileRule) => accept.map((type) => type.split('/').at(-1)).join(', ');
