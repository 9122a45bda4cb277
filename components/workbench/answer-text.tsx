import { printJson, type AnswerView } from '@/lib/stream/answer';
import { AnswerMedia } from './answer-media';
import { Capped } from './capped';
import { Disclosure } from './disclosure';
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
  const more = words.showMore;
  const isEmpty =
    !(text || refusal || thoughts || error) &&
    images.length + files.length + links.length + failures.length + functionCalls.length === 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {thoughts && (
        <Disclosure className="text-muted" summary={words.thoughts}>
          <LongText className="mt-1 border-l-2 border-line pl-3" text={thoughts} words={words} />
        </Disclosure>
      )}
      {text && (
        <LongText className={answer.isJson ? 'font-mono text-[0.8125rem]' : ''} text={text} words={words} />
      )}
      {refusal && <LongText className="border-l-2 border-bad pl-3" text={refusal} words={words} />}
      {error && (
        <div className="break-words text-bad">
          {error.code && <code className="font-semibold">{error.code}</code>}{' '}
          <LongText className="inline" text={error.message} words={words} />
        </div>
      )}
      <Capped items={images} more={more}>
        {(item, number) => (
          <AnswerMedia
            key={number}
            file={item}
            title={fill(words.image, { number })}
            note={item.partial && words.media.partial}
            locale={locale}
          />
        )}
      </Capped>
      <Capped items={links} more={more}>
        {(item, number) => (
          <LinkedMedia
            key={number}
            link={item}
            title={words.media.link}
            mediaHosts={mediaHosts}
            words={words.media}
          />
        )}
      </Capped>
      <Capped items={failures} more={more}>
        {({ number, code, message }) => (
          <p key={number} className="break-words text-bad">
            {fill(words.media.failedImage, { number })}{' '}
            {code && <code className="font-semibold">{code}</code>} {message}
          </p>
        )}
      </Capped>
      <Capped items={files} more={more}>
        {(item, number) => (
          <AnswerMedia key={number} file={item} title={fill(words.file, { number })} locale={locale} />
        )}
      </Capped>
      <Capped items={functionCalls} more={more}>
        {({ name, args }, number) => (
          <figure key={number}>
            <figcaption className="text-[0.75rem] text-muted">{words.functionCall}</figcaption>
            <LongText
              className="mt-1 rounded-md bg-surface p-2 font-mono text-[0.8125rem]"
              text={`${name}(${printJson(args)})`}
              words={words}
            />
          </figure>
        )}
      </Capped>
      <Capped items={alternatives} more={more}>
        {(item, number) => (
          <Disclosure key={number} summary={fill(words.alternative, { number: number + 1 })}>
            <LongText className="mt-1" text={item} words={words} />
          </Disclosure>
        )}
      </Capped>
      {isEmpty && ended && <p className="text-muted">{words.empty}</p>}
      <Counts answer={answer} words={words} locale={locale} />
    </div>
  );
}

/** The APIs count a dozen things. */
const COUNTS_MAX = 40;

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
      {rows.slice(0, COUNTS_MAX).map(([name, value]) => (
        <div key={name}>
          <dt className="inline">{name}</dt> <dd className="inline font-mono text-text">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
