import type { RefObject } from 'react';
import type { WorkbenchWords } from './words';

export type SendBarProps = {
  running: boolean;
  /** Shown for the sandbox, which alone can be asked to misbehave. */
  simulate: string | undefined;
  /** Whether the request begins or asks about a job, which the sandbox can hurry. */
  hasJob: boolean;
  words: WorkbenchWords;
  send: RefObject<HTMLButtonElement | null>;
  onSend: () => void;
  onStop: () => void;
  onSimulate: (value: string) => void;
};

const STATUSES = [401, 429, 500, 503];

/** Send, Stop, and what the sandbox is to imitate. Both buttons stay in place, so that focus is never lost. */
export function SendBar({
  running,
  simulate,
  hasJob,
  words,
  send,
  onSend,
  onStop,
  onSimulate,
}: SendBarProps) {
  return (
    <div className="wb-live flex flex-wrap items-center gap-2">
      <button
        ref={send}
        type="button"
        className="btn btn-primary aria-disabled:opacity-55"
        aria-disabled={running}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={onSend}
      >
        {words.send}
      </button>
      <button
        type="button"
        className="btn"
        disabled={!running}
        onClick={() => {
          onStop();
          send.current?.focus();
        }}
      >
        {words.stop}
      </button>
      {simulate !== undefined && (
        <label className="ml-auto grid grid-cols-[auto_9.5rem] items-center gap-2 text-[0.8125rem] text-muted">
          {words.simulate}
          <select
            className="select w-full"
            value={simulate}
            onChange={(event) => onSimulate(event.target.value)}
          >
            <option value="">{words.simulateNone}</option>
            {STATUSES.map((status) => (
              <option key={status} value={`status=${status}`}>
                {status}
              </option>
            ))}
            <option value="slow=3000">{words.simulateSlow}</option>
            <option value="break=2">{words.simulateBreak}</option>
            {hasJob && <option value="hurry=1">{words.simulateHurry}</option>}
          </select>
        </label>
      )}
    </div>
  );
}
