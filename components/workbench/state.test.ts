import { describe, expect, it } from 'vitest';
import type { AnswerSnapshot } from '@/lib/stream/read-answer';
import { upstreams, view } from './view.fixture';
import { initialState, reduce, type Action, type Run, type WorkbenchState } from './state';

const start = initialState(view, upstreams);
const play = (actions: Action[], from: WorkbenchState = start) => actions.reduce(reduce, from);
const snapshot = (text: string): AnswerSnapshot => ({
  kind: 'text',
  bytes: text.length,
  raw: text,
  events: [],
  answer: {
    text,
    thoughts: '',
    images: [],
    files: [],
    functionCalls: [],
    alternatives: [],
    usage: {},
    complete: true,
  },
});
const tools = { ...view.scenario, id: 'tools', title: 'Function call' };
const textOf = (run: Run) => (run.phase === 'idle' ? undefined : run.snapshot?.answer.text);
const sending = { upstream: 'sandbox', plan: view.plan, values: view.scenario.values };
const send = (at: number): Action => ({ type: 'send', at, sending });
const head: Action = { type: 'head', head: { status: 200, by: 'sandbox', headers: [] } };
const progress = (at: number, text: string): Action => ({ type: 'progress', at, snapshot: snapshot(text) });

describe('a run', () => {
  it('goes from sending to streaming to done, with its times', () => {
    const { run } = play([
      send(100),
      head,
      progress(150, 'a'),
      progress(180, 'ab'),
      { type: 'done', at: 200, snapshot: snapshot('abc') },
    ]);
    expect(run).toMatchObject({
      phase: 'done',
      startedAt: 100,
      firstByteAt: 150,
      endedAt: 200,
      sent: sending,
    });
    expect(textOf(run)).toBe('abc');
  });

  it('is the only one: a second Send changes nothing while it lasts', () => {
    const sending = play([send(1)]);
    expect(play([send(2)], sending).run).toBe(sending.run);
    const streaming = play([head, progress(3, 'a')], sending);
    expect(play([send(4)], streaming).run).toBe(streaming.run);
  });

  it.each<[string, Action]>([
    ['stopped', { type: 'aborted', at: 9 }],
    ['broken', { type: 'failed', at: 9, failure: { kind: 'network' } }],
  ])('keeps what arrived when it is %s', (_, ending) => {
    const { run } = play([send(1), head, progress(2, 'kept'), ending]);
    expect(run).toMatchObject({ phase: ending.type, endedAt: 9, head: { status: 200 } });
    expect(textOf(run)).toBe('kept');
  });

  it('that has ended is not changed by late news', () => {
    const ended = play([send(1), head, { type: 'aborted', at: 2 }]);
    expect(play([progress(3, 'late'), { type: 'done', at: 4 }, head], ended).run).toBe(ended.run);
  });

  it('starts afresh after one that ended', () => {
    const { run } = play([send(1), head, progress(2, 'old'), { type: 'done', at: 3 }, send(4)]);
    expect(run).toEqual({ phase: 'sending', startedAt: 4, sent: sending });
  });
});

describe('a scenario', () => {
  it('that cannot be fetched is not chosen', () => {
    expect(
      play([
        { type: 'loaded', scenarios: [] },
        { type: 'scenario', id: 'tools' },
      ]).scenario,
    ).toBe('hello');
  });

  it('that was chosen before the reload and is gone gives way to the default', () => {
    const restored = play([{ type: 'restore', choices: {}, drafts: { scenario: 'tools' } }]);
    expect(play([{ type: 'loaded', scenarios: [] }], restored).scenario).toBe('hello');
    expect(play([{ type: 'loaded', scenarios: [tools] }], restored).scenario).toBe('tools');
  });
});

describe('what the reader typed', () => {
  it('stays with its scenario, through errors too', () => {
    const state = play([
      { type: 'body', scenario: view.scenario.id, text: 'mine' },
      send(1),
      { type: 'failed', at: 2, failure: { kind: 'network' } },
      { type: 'loaded', scenarios: [tools] },
      { type: 'scenario', id: 'tools' },
      { type: 'body', scenario: 'tools', text: 'other' },
      { type: 'scenario', id: 'hello' },
    ]);
    expect(state.bodies).toEqual({ hello: 'mine', tools: 'other' });
  });

  it('is given up only by Reset, for this scenario alone', () => {
    const state = play([
      { type: 'body', scenario: view.scenario.id, text: 'mine' },
      { type: 'loaded', scenarios: [tools] },
      { type: 'scenario', id: 'tools' },
      { type: 'body', scenario: 'tools', text: 'other' },
      { type: 'reset' },
    ]);
    expect(state.bodies).toEqual({ hello: 'mine' });
  });

  it('is not overwritten by scenarios that arrive later', () => {
    const late = { ...view.scenario, title: 'late' };
    const state = play([
      { type: 'body', scenario: view.scenario.id, text: 'mine' },
      { type: 'loaded', scenarios: [late] },
    ]);
    expect(state.bodies).toEqual({ hello: 'mine' });
    expect(state.loaded.hello).toBe(view.scenario);
  });
});
