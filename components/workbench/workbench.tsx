'use client';

import { useCallback, useEffect, useEffectEvent, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { TextRange } from '@/lib/check/text-places';
import type { EndpointView, UpstreamView } from '@/lib/request/view';
import type { BodyInput } from './body-editor';
import { Editor, type Sample } from './editor';
import type { FilledForm } from './form-files';
import { FormPlace, useFiles } from './form-place';
import { KeyPanel } from './key-panel';
import { Params } from './params';
import { ProblemList } from './problem-list';
import { editableParams, isPristine, isStreaming, readingFor, schemaHref } from './request';
import { RequestBar } from './request-bar';
import { RunView } from './run-view';
import { SendBar } from './send-bar';
import { StaleNotice } from './stale-notice';
import { isRunning } from './state';
import { useProblems } from './use-problems';
import { useRelay } from './use-relay';
import { useSample } from './use-sample';
import { useSendShortcut } from './use-send-shortcut';
import { useWorkbench } from './use-workbench';
import type { WorkbenchWords } from './words';

export type WorkbenchProps = {
  view: EndpointView;
  upstreams: UpstreamView[];
  /** The environment variable that samples read the key from. */
  keyVariable: string;
  /** The hosts whose media a reader may load into the page by a click, besides this site's own. */
  mediaHosts: readonly string[];
  /** The samples of the default scenario, sent to the first upstream, highlighted by the server. */
  samples: Sample[];
  words: WorkbenchWords;
  locale: string;
};

/** One flow: choose, edit, send, watch, copy. What is edited here is what the samples show and the relay sends. */
export function Workbench(props: WorkbenchProps) {
  const { view, upstreams, keyVariable, mediaHosts, samples, words, locale } = props;
  const prefix = useId();
  const input = useRef<BodyInput>(null);
  const sendButton = useRef<HTMLButtonElement>(null);
  const { state, dispatch, request, original, choose, choosing, chooseScenario } = useWorkbench(
    view,
    upstreams,
    samples,
  );
  const { send, stop } = useRelay(dispatch);
  const { plan, values } = request;
  const { files, all, setPicked } = useFiles(view.files);
  const { problems, schema, arm } = useProblems(plan, values, files, schemaHref(view, plan), words);
  const upstream = upstreams.find(({ id }) => id === state.upstream) ?? upstreams[0];
  const { saveAs } = state.loaded[state.scenario] ?? view.scenario;
  const sample = useSample(
    files.picked.length > 0 || !isPristine(view, upstreams, state),
    state.language,
    request,
    {
      baseUrl: upstream?.baseUrl ?? '',
      keyVariable,
      reading: readingFor(view, state.stream),
      files: all,
      saveAs,
    },
  );
  const sendNow = () => {
    if (!upstream) return;
    arm();
    const body = values.body === undefined ? undefined : input.current?.text();
    void send({
      upstream: upstream.id,
      plan,
      values: body === undefined ? values : { ...values, body },
      files,
      ...(upstream.sandbox ? { simulate: state.simulate } : {}),
    });
  };
  // What is sent is the scenario that the reader has chosen, also while it is still being fetched.
  const isAsked = useRef(false);
  const ask = () => {
    if (choosing === undefined) sendNow();
    else isAsked.current = true;
  };
  const sendChosen = useEffectEvent(sendNow);
  useEffect(() => {
    if (!isAsked.current || choosing !== undefined) return;
    isAsked.current = false;
    sendChosen();
  }, [choosing]);
  const root = useSendShortcut(ask);
  const { scenario } = state;
  const fillForm = useCallback(
    ({ text, picked }: FilledForm) => {
      arm();
      setPicked(picked);
      dispatch({ type: 'body', scenario, text });
    },
    [arm, setPicked, dispatch, scenario],
  );
  const textNow = useCallback(() => input.current?.text() ?? '', []);
  if (!upstream) return null;

  const showPlace = (range: TextRange) => {
    // What is not shown takes no focus.
    flushSync(() => choose({ language: 'json' }));
    input.current?.select(range);
  };
  const rules = plan.body?.files;
  const changed = state.bodies[state.scenario] !== undefined || Object.keys(state.params).length > 0;
  return (
    <section
      ref={root}
      className="grid min-w-0 gap-3"
      aria-label={words.heading}
      aria-busy={choosing !== undefined}
    >
      <RequestBar
        view={view}
        upstreams={upstreams}
        scenario={choosing ?? state.scenario}
        choices={{ ...state, stream: isStreaming(view, values, state.stream) }}
        words={words}
        onScenario={(id) => void chooseScenario(id)}
        onChoose={choose}
      />
      <Params
        rules={editableParams(view, request, state.stream)}
        values={values}
        words={words}
        onChange={(name, value) => {
          arm();
          dispatch({ type: 'param', name, value });
        }}
      />
      <Editor
        prefix={prefix}
        language={state.language}
        samples={samples}
        edited={sample}
        body={values.body}
        original={original}
        changed={changed}
        locale={locale}
        schema={schema}
        problems={problems}
        words={words}
        input={input}
        onText={(text) => dispatch({ type: 'body', scenario: state.scenario, text })}
        onReset={() => dispatch({ type: 'reset' })}
        onFocus={arm}
        onLanguage={(language) => choose({ language })}
      />
      {rules && values.body !== undefined && (
        <FormPlace
          rules={rules}
          body={values.body}
          files={files}
          text={textNow}
          words={words}
          locale={locale}
          onChange={fillForm}
        />
      )}
      <ProblemList words={words} problems={problems} onPlace={showPlace} />
      <KeyPanel key={upstream.id} upstream={upstream} words={words} locale={locale} />
      <SendBar
        running={isRunning(state.run)}
        simulate={upstream.sandbox ? state.simulate : undefined}
        hasJob={view.job !== undefined}
        words={words}
        send={sendButton}
        onSend={ask}
        onStop={stop}
        onSimulate={(value) => dispatch({ type: 'simulate', value })}
      />
      <StaleNotice words={words} />
      <RunView
        run={state.run}
        job={view.job}
        saveAs={saveAs ?? 'answer.bin'}
        mediaHosts={mediaHosts}
        upstreams={upstreams}
        words={words}
        locale={locale}
      />
    </section>
  );
}
