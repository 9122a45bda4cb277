import { useEffect, useMemo, useReducer } from 'react';
import type { EndpointView, UpstreamView } from '@/lib/request/view';
import type { Sample } from './editor';
import { readChoices, readDrafts, writeChoices, writeDrafts } from './memory';
import { currentRequest, switchedBody } from './request';
import { initialState, reduce, type Choices } from './state';
import { fetchScenarios } from './use-relay';

/** The state of one workbench, remembered between pages and reloads, with the scenarios it needs fetched. */
export function useWorkbench(view: EndpointView, upstreams: UpstreamView[], samples: Sample[]) {
  const [state, dispatch] = useReducer(reduce, undefined, () => initialState(view, upstreams));
  const { scenario, loaded, bodies, params, stream, restored } = state;

  // The first render is the server's; what was chosen before comes right after it.
  useEffect(() => {
    dispatch({
      type: 'restore',
      choices: readChoices(localStorage, ['json', ...samples.map(({ id }) => id)], upstreams),
      drafts: readDrafts(sessionStorage, view),
    });
  }, [view, upstreams, samples]);
  useEffect(() => {
    if (restored) writeDrafts(sessionStorage, view, { scenario, bodies, params });
  }, [restored, view, scenario, bodies, params]);

  const isMissing = loaded[scenario] === undefined;
  useEffect(() => {
    if (isMissing) {
      void fetchScenarios(view.scenariosHref).then((scenarios) => dispatch({ type: 'loaded', scenarios }));
    }
  }, [isMissing, view.scenariosHref]);

  const request = useMemo(
    () => currentRequest(view, { scenario, loaded, bodies, params, stream }),
    [view, scenario, loaded, bodies, params, stream],
  );

  const original = useMemo(
    () => currentRequest(view, { scenario, loaded, bodies: {}, params, stream }).values.body,
    [view, scenario, loaded, params, stream],
  );

  const choose = (choices: Partial<Choices>) => {
    const text = choices.stream === undefined ? undefined : switchedBody(view, state, choices.stream);
    if (text !== undefined) dispatch({ type: 'body', text });
    dispatch({ type: 'choose', choices });
    writeChoices(localStorage, choices);
  };
  const chooseScenario = async (id: string) => {
    if (!loaded[id]) dispatch({ type: 'loaded', scenarios: await fetchScenarios(view.scenariosHref) });
    dispatch({ type: 'scenario', id });
  };
  return { state, dispatch, request, original, choose, chooseScenario };
}
