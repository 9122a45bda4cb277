import type { EndpointView, UpstreamView } from '@/lib/request/view';
import type { Choices } from './state';
import type { WorkbenchWords } from './words';

export type RequestBarProps = {
  view: EndpointView;
  upstreams: UpstreamView[];
  scenario: string;
  choices: Choices;
  words: WorkbenchWords;
  onScenario: (id: string) => void;
  onChoose: (choices: Partial<Choices>) => void;
};

/** What is sent, where to, and whether the answer streams. */
export function RequestBar(props: RequestBarProps) {
  const { view, upstreams, scenario, choices, words, onScenario, onChoose } = props;
  return (
    <div className="wb-live flex flex-wrap items-end gap-x-3 gap-y-2">
      <label className="label min-w-32 flex-1">
        {words.scenario}
        <select className="select" value={scenario} onChange={(event) => onScenario(event.target.value)}>
          {view.scenarios.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {upstreams.length > 1 && (
        <label className="label min-w-24 flex-1">
          {words.upstream}
          <select
            className="select"
            value={choices.upstream}
            onChange={(event) => onChoose({ upstream: event.target.value })}
          >
            {upstreams.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {(view.streaming || view.streams) && (
        <label
          className="flex min-h-8 items-center gap-1.5 text-[0.8125rem]"
          title={view.streaming ? undefined : words.streamsAlways}
        >
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={choices.stream}
            disabled={!view.streaming}
            onChange={(event) => onChoose({ stream: event.target.checked })}
          />
          {words.stream}
        </label>
      )}
    </div>
  );
}
