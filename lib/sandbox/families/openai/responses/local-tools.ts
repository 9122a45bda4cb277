import type { Call } from '../../../family';
import { hashId } from '../../../hash';
import type { HostedRun, Place } from './hosted';
import { itemIds, type Item } from './items';

// Tools for a computer. Unless it is a container of the API, the reader answers their calls.

const callId = ({ seed }: Call): string => `call_${hashId(`hosted ${seed}`, 24)}`;

/** The first look at a screen. */
export const useComputer = ({ tool, call }: Place): HostedRun => ({
  items: [
    {
      id: itemIds(call)('cu'),
      type: 'computer_call',
      call_id: callId(call),
      ...(tool.type === 'computer'
        ? { actions: [{ type: 'screenshot' }] }
        : { action: { type: 'screenshot' } }),
      pending_safety_checks: [],
      status: 'completed',
    },
  ],
  waits: true,
});

const COMMAND = 'uname -a';

/** A command: in a container the API runs it itself, else the reader does. */
export function runShell({ tool, call }: Place): HostedRun {
  const id = itemIds(call);
  const call_id = callId(call);
  const action = { commands: [COMMAND], timeout_ms: null, max_output_length: null };
  const place = Object(tool['environment']);
  const asks: Item = { id: id('sh'), type: 'shell_call', call_id, action, status: 'completed' };
  if (place.type === undefined || place.type === 'local') {
    return { items: [{ ...asks, environment: { type: 'local' } }], waits: true };
  }
  const container_id = typeof place.container_id === 'string' ? place.container_id : id('cntr');
  const output = [{ stdout: 'Linux sandbox\n', stderr: '', outcome: { type: 'exit', exit_code: 0 } }];
  return {
    items: [
      { ...asks, environment: { type: 'container_reference', container_id } },
      { id: id('sho'), type: 'shell_call_output', call_id, output, status: 'completed' },
    ],
  };
}

/** A command in the older form, which the reader runs. */
export const runLocalShell = ({ call }: Place): HostedRun => ({
  items: [
    {
      id: itemIds(call)('lsh'),
      type: 'local_shell_call',
      call_id: callId(call),
      action: { type: 'exec', command: COMMAND.split(' '), env: {} },
      status: 'completed',
    },
  ],
  waits: true,
});

/** A file that the reader is to make. */
export const patchFile = ({ prompt, call }: Place): HostedRun => ({
  items: [
    {
      id: itemIds(call)('apc'),
      type: 'apply_patch_call',
      call_id: callId(call),
      operation: { type: 'create_file', path: 'sandbox.txt', diff: `+${prompt.topic.quote || 'sandbox'}\n` },
      status: 'completed',
    },
  ],
  waits: true,
});
