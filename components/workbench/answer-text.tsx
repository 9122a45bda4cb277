import type { AnswerView } from '@/lib/stream/answer';
import { AnswerMedia } from './answer-media';
import { Disclosure } from './disclosure';
import { numbered } from './format';
import { LinkedMedia } from './linked-media';
import { LongText } from './long-text';
import { fill } from '@/lib/i18n/fill';
import type { WorkbenchWords } from './words';

export type AnswerTextProps = {
  answer: AnswerView;
  ended: boolean;
  mediaHosts: readonly string[];
  words: WorkbenchWords;
  locale: string;
};

/** What the model said, put together: thoughts apart, text, pictures, function calls, reason and usage. */
export function AnswerText({ answer, ended, mediaHosts, words, locale }: AnswerTextProps) {
  const { text, refusal, thoughts, images, files, functionCalls, alternatives, error } = answer;
  const { links = [], failures = [] } = answer;
  const isEmpty =
    !(text || refusal || thoughts || error) &&
    images.length + files.length + links.length + failures.length + functionCalls.length === 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {thoughts && (
        <Disclosure className="text-muted" summary={words.thoughts}>
          <LongText className="mt-1 border-l-2 border-line pl-3" text={thoughts} more={words.showAll} />
        </Disclosure>
      )}
      {text && (
        <LongText
          className={answer.isJson ? 'font-mono text-[0.8125rem]' : ''}
          text={text}
          more={words.showAll}
        />
      )}
      {refusal && <LongText className="border-l-2 border-bad pl-3" text={refusal} more={words.showAll} />}
      {error && (
        <p className="break-words text-bad">
          {error.code && <code className="font-semibold">{error.code}</code>} {error.message}
        </p>
      )}
      {numbered(images).map(({ number, item }) => (
        <AnswerMedia
          key={number}
          file={item}
          title={fill(words.image, { number })}
          note={item.partial && words.media.partial}
          locale={locale}
        />
      ))}
      {links.map((item) => (
        <LinkedMedia
          key={item.url}
          link={item}
          title={words.media.link}
          mediaHosts={mediaHosts}
          words={words.media}
        />
      ))}
      {failures.map(({ number, code, message }) => (
        <p key={number} className="break-words text-bad">
          {fill(words.media.failedImage, { number })} {code && <code className="font-semibold">{code}</code>}{' '}
          {message}
        </p>
      ))}
      {numbered(files).map(({ number, item }) => (
        <AnswerMedia key={number} file={item} title={fill(words.file, { number })} locale={locale} />
      ))}
      {numbered(functionCalls).map(({ number, item }) => (
        <figure key={number}>
          <figcaption className="text-[0.75rem] text-muted">{words.functionCall}</figcaption>
          <pre className="mt-1 overflow-x-auto rounded-md bg-surface p-2 font-mono text-[0.8125rem]">
            {item.name}({JSON.stringify(item.args, null, 2)})
          </pre>
        </figure>
      ))}
      {numbered(alternatives).map(({ number, item }) => (
        <Disclosure key={number} summary={fill(words.alternative, { number: number + 1 })}>
          <LongText className="mt-1" text={item} more={words.showAll} />
        </Disclosure>
      ))}
      {isEmpty && ended && <p className="text-muted">{words.empty}</p>}
      <Counts answer={answer} words={words} locale={locale} />
    </div>
  );
}

function Counts({
  answer: { finishReason, usage },
  words,
  locale,
}: Pick<AnswerTextProps, 'answer' | 'words' | 'locale'>) {
  const number = new Intl.NumberFormat(locale);
  const rows: [name: string, value: string][] = Object.entries(usage).map(([name, count]) => [
    name,
    number.format(count),
  ]);
  if (finishReason) rows.unshift([words.finishReason, finishReason]);
  if (rows.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-0.5 border-t border-line pt-2 text-[0.75rem] text-muted">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt className="inline">{name}</dt> <dd className="inline font-mono text-text">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
