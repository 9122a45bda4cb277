import type { RequestPlan, RequestValues } from '@/lib/request/plan';
import type { EndpointView, ScenarioView, UpstreamView } from '@/lib/request/view';
import type { SiteProblem } from '@/lib/stream/problem';
import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import type { FileSource } from './form-files';

/** What stays chosen from page to page. */
export type Choices = { language: string; upstream: string; stream: boolean };

/** What the reader made on this page: body texts by scenario, parameters by `path.model`, the scenario. */
export type Drafts = { scenario: string; bodies: Record<string, string>; params: Record<string, string> };

/** What is sent, and where to. */
export type Sending = {
  upstream: string;
  plan: RequestPlan;
  values: RequestValues;
  /** Where the files come from that a form names. */
  files?: FileSource;
  /** The `x-sandbox` header. */
  simulate?: string;
};

/** What is known when the headers are there. With `isPlayed`, a media element asks for the rest itself. */
export type Head = {
  status: number;
  by: string;
  headers: [name: string, value: string][];
  isPlayed?: boolean;
};

/** What an API's own error is about. `reported`: it came within an answer that had begun well. */
export type ApiFault = 'refused' | 'key' | 'limit' | 'fault' | 'reported';

/** Why a run failed: the site says so, the API says so, the connection ended, or a part of the page cannot be had. */
export type Failure =
  | { kind: 'site'; problem: SiteProblem }
  | { kind: 'upstream'; fault: ApiFault }
  | { kind: 'network' | 'stale' };

/** Times are milliseconds of one clock. What arrived stays, however a run ends. */
type Exchange = {
  sent: Sending;
  startedAt: number;
  head?: Head;
  firstByteAt?: number;
  snapshot?: AnswerSnapshot;
  endedAt?: number;
};

export type Run =
  | { phase: 'idle' }
  | ({ phase: 'sending' | 'streaming' | 'done' | 'aborted' } & Exchange)
  | ({ phase: 'failed'; failure: Failure } & Exchange);

export type WorkbenchState = Choices &
  Drafts & {
    /** The scenarios that are here, the default from the start. */
    loaded: Record<string, ScenarioView>;
    /** The `x-sandbox` header, or nothing. */
    simulate: string;
    run: Run;
    /** Whether what was kept from before is in place; before that, nothing is kept. */
    restored: boolean;
  };

export type Action =
  | { type: 'restore'; choices: Partial<Choices>; drafts: Partial<Drafts> }
  | { type: 'choose'; choices: Partial<Choices> }
  | { type: 'simulate'; value: string }
  | { type: 'loaded'; scenarios: ScenarioView[] }
  | { type: 'scenario'; id: string }
  | { type: 'body'; scenario: string; text: string }
  | { type: 'param'; name: string; value: string }
  | { type: 'reset' }
  | { type: 'send'; at: number; sending: Sending }
  | { type: 'head'; head: Head }
  | { type: 'progress'; at: number; snapshot: AnswerSnapshot }
  | { type: 'done' | 'aborted'; at: number; snapshot?: AnswerSnapshot }
  | { type: 'failed'; at: number; snapshot?: AnswerSnapshot; failure: Failure };

/** The state of the first render, the same on the server and in the browser. */
export const initialState = (view: EndpointView, upstreams: UpstreamView[]): WorkbenchState => ({
  language: 'json',
  upstream: upstreams[0]?.id ?? 'sandbox',
  stream: view.streams,
  scenario: view.scenario.id,
  loaded: { [view.scenario.id]: view.scenario },
  bodies: {},
  params: {},
  simulate: '',
  run: { phase: 'idle' },
  restored: false,
});

/** Whether a call is in flight; there is at most one. */
export const isRunning = ({ phase }: Run): boolean => phase === 'sending' || phase === 'streaming';

/** All that can happen in the workbench. Late news of a run that has ended changes nothing. */
export function reduce(state: WorkbenchState, action: Action): WorkbenchState {
  switch (action.type) {
    case 'restore':
      return { ...state, ...action.choices, ...action.drafts, restored: true };
    case 'choose':
      return { ...state, ...action.choices };
    case 'simulate':
      return { ...state, simulate: action.value };
    case 'loaded': {
      const fresh = action.scenarios.filter(({ id }) => !state.loaded[id]).map((item) => [item.id, item]);
      const loaded: WorkbenchState['loaded'] = { ...state.loaded, ...Object.fromEntries(fresh) };
      // One that was chosen before and cannot be had any more gives way to the default, which is always here.
      const scenario = loaded[state.scenario] ? state.scenario : (Object.keys(loaded)[0] ?? '');
      return { ...state, loaded, scenario };
    }
    case 'scenario':
      return state.loaded[action.id] ? { ...state, scenario: action.id } : state;
    case 'body':
      return { ...state, bodies: { ...state.bodies, [action.scenario]: action.text } };
    case 'param':
      return { ...state, params: { ...state.params, [action.name]: action.value } };
    case 'reset': {
      const { [state.scenario]: _, ...bodies } = state.bodies;
      return { ...state, bodies, params: {} };
    }
    default:
      return { ...state, run: reduceRun(state, action) };
  }
}

type RunAction = Extract<Action, { type: 'send' | 'head' | 'progress' | 'done' | 'aborted' | 'failed' }>;

function reduceRun({ run }: WorkbenchState, action: RunAction): Run {
  if (action.type === 'send') {
    return isRunning(run) ? run : { phase: 'sending', sent: action.sending, startedAt: action.at };
  }
  if (run.phase !== 'sending' && run.phase !== 'streaming') return run;
  if (action.type === 'head') return { ...run, head: action.head };
  const received: Exchange = {
    ...run,
    ...(action.snapshot ? { snapshot: action.snapshot } : {}),
    ...(run.firstByteAt === undefined && action.snapshot ? { firstByteAt: action.at } : {}),
  };
  if (action.type === 'progress') return { ...received, phase: 'streaming' };
  const ended = { ...received, endedAt: action.at };
  return action.type === 'failed'
    ? { ...ended, phase: 'failed', failure: action.failure }
    : { ...ended, phase: action.type };
}
