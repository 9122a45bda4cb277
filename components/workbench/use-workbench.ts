import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { EndpointView, UpstreamView } from '@/lib/request/view';
import type { Sample } from './editor';
import { readChoices, readDrafts, writeChoices, writeDrafts } from './memory';
import { currentRequest, switchedBody } from './request';
import { initialState, reduce, type Choices } from './state';
import { fetchScenarios } from './fetch-json';

/**
 * The state of one workbench, remembered between pages and reloads, with the scenarios it needs fetched. `choosing` is a
 * scenario that was chosen and is not here yet.
 */
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
    if (text !== undefined) dispatch({ type: 'body', scenario, text });
    dispatch({ type: 'choose', choices });
    writeChoices(localStorage, choices);
  };
  const [choosing, setChoosing] = useState<string>();
  const lastChosen = useRef(scenario);
  const chooseScenario = async (id: string) => {
    lastChosen.current = id;
    setChoosing(id);
    if (!loaded[id]) dispatch({ type: 'loaded', scenarios: await fetchScenarios(view.scenariosHref) });
    if (lastChosen.current !== id) return;
    dispatch({ type: 'scenario', id });
    setChoosing(undefined);
  };
  return { state, dispatch, request, original, choose, choosing, chooseScenario };
}
