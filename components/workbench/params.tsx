import { useId } from 'react';
import type { ParamRule, RequestValues } from '@/lib/request/plan';
import { Disclosure } from './disclosure';
import { paramKey } from './request';
import type { WorkbenchWords } from './words';

export type ParamsProps = {
  rules: ParamRule[];
  values: RequestValues;
  words: WorkbenchWords;
  onChange: (name: string, value: string) => void;
};

/** Path, query and header values: those that must be given stand open, the others are one click away. */
export function Params({ rules, values, words, onChange }: ParamsProps) {
  const needed = rules.filter(({ required }) => required);
  const optional = rules.filter(({ required }) => !required);
  const list = (some: ParamRule[]) =>
    some.map((rule) => (
      <Param
        key={paramKey(rule)}
        rule={rule}
        value={values[rule.in][rule.name] ?? ''}
        words={words}
        onChange={(value) => onChange(paramKey(rule), value)}
      />
    ));
  return (
    <>
      {needed.length > 0 && <div className="wb-live grid gap-2">{list(needed)}</div>}
      {optional.length > 0 && (
        <Disclosure className="wb-live" summary={words.parameters}>
          <div className="mt-2 grid gap-2">{list(optional)}</div>
        </Disclosure>
      )}
    </>
  );
}

type ParamProps = {
  rule: ParamRule;
  value: string;
  words: WorkbenchWords;
  onChange: (value: string) => void;
};

function Param({ rule, value, words, onChange }: ParamProps) {
  const id = useId();
  const options = rule.enum ?? (rule.type === 'boolean' ? ['true', 'false'] : undefined);
  return (
    <div className="grid grid-cols-[minmax(6rem,1fr)_minmax(0,2fr)] items-center gap-2">
      <label className="label min-w-0 break-words" htmlFor={id}>
        <code>{rule.name}</code> <span>{rule.in}</span>
      </label>
      {options ? (
        <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
          {!rule.required && <option value="">{words.notSet}</option>}
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="input font-mono"
          value={value}
          required={rule.required}
          maxLength={rule.maxLength}
          placeholder={rule.default ?? (rule.required ? undefined : words.notSet)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
