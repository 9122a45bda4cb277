import type { ReactNode, RefObject } from 'react';
import { Highlighted } from '@/components/code/highlighted';
import { BodyEditor, type BodyEditorProps, type BodyInput } from './body-editor';
import { CopyButton } from './copy-button';
import type { RenderedSample } from './render-sample';
import { Tabs } from './tabs';
import type { WorkbenchWords } from './words';

/** A sample that the server rendered: the language's id and name, and its highlighted `<pre>`. */
export type Sample = { id: string; title: string; content: ReactNode };

export type EditorProps = Omit<BodyEditorProps, 'text' | 'original' | 'label' | 'input'> & {
  input: RefObject<BodyInput | null>;
  prefix: string;
  language: string;
  samples: Sample[];
  /** The sample in the chosen language after an edit; the server's sample stands until then. */
  edited: RenderedSample | undefined;
  body: string | undefined;
  /** The body before the reader changed it. */
  original: string | undefined;
  changed: boolean;
  words: WorkbenchWords;
  onReset: () => void;
  onLanguage: (id: string) => void;
};

const PANEL = 'wb-panel codeblock-body col-start-1 row-start-1 min-w-0';
/** What is not looked at is not laid out either, neither at first nor at a key press. */
const HIDDEN_SAMPLE = 'invisible [content-visibility:hidden]';
/** Without script there is nothing to choose with: all panels are shown, one below the other. */
const WITHOUT_SCRIPT =
  '.wb-panels{display:block!important;max-height:none!important}.wb-live{display:none!important}.wb-panel{position:static!important;visibility:visible!important;content-visibility:visible!important}';

/**
 * The request in all languages, in one box whose height follows the JSON text alone, so that choosing another
 * language moves nothing.
 */
export function Editor(props: EditorProps) {
  const { prefix, language, samples, edited, body, changed, words } = props;
  const tabs = [{ id: 'json', title: 'JSON' }, ...samples.map(({ id, title }) => ({ id, title }))];
  const readText = () =>
    language === 'json'
      ? (props.input.current?.text() ?? body ?? '')
      : (edited?.text ?? document.querySelector(`[id="${prefix}-panel-${language}"] pre`)?.textContent ?? '');
  const panel = (id: string) => ({
    id: `${prefix}-panel-${id}`,
    'aria-labelledby': `${prefix}-tab-${id}`,
  });
  return (
    <div className="codeblock overflow-hidden rounded-lg border border-line bg-surface">
      <div className="flex items-center gap-2 border-b border-line pr-1 pl-3">
        <Tabs
          label={words.languages}
          prefix={prefix}
          tabs={tabs}
          selected={language}
          onSelect={props.onLanguage}
        />
        {changed && (
          <button type="button" className="btn btn-quiet btn-small" onClick={props.onReset}>
            {words.reset}
          </button>
        )}
        <CopyButton words={words} read={readText} />
      </div>
      <noscript>
        <style>{WITHOUT_SCRIPT}</style>
      </noscript>
      <div className="wb-panels relative grid max-h-[60vh] min-h-64">
        <div
          {...panel('json')}
          role="tabpanel"
          className={`${PANEL} grid max-h-[60vh] ${language === 'json' ? '' : 'invisible'}`}
        >
          {body === undefined ? (
            <p className="p-3 text-[0.8125rem] text-muted">{words.noBody}</p>
          ) : (
            <BodyEditor {...props} text={body} original={props.original ?? body} label={words.body} />
          )}
        </div>
        {samples.map(({ id, content }) => (
          <div
            key={id}
            {...panel(id)}
            role="tabpanel"
            className={`${PANEL} absolute inset-0 overflow-auto ${language === id ? '' : HIDDEN_SAMPLE}`}
            tabIndex={language === id ? 0 : -1}
          >
            {/* It is there once, in the document: React could not make it again. */}
            <div hidden={language === id && edited !== undefined}>{content}</div>
            {language === id && edited !== undefined && (
              <pre className="p-3 font-mono text-[0.8125rem] leading-[1.6]">
                <code>
                  <Highlighted code={edited.text} language={edited.grammar} />
                </code>
              </pre>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
