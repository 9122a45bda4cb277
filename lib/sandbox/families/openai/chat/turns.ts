import type { ApiError } from '../errors';
import type { AskedMessage } from './asked';

/** Each call that an answer asked for needs its result right after it, and no result stands without its call. */
export function turnError(messages: AskedMessage[]): ApiError | undefined {
  let open: string[] = [];
  for (const [index, { role, tool_call_id: id, tool_calls: calls }] of messages.entries()) {
    if (role === 'tool') {
      if (id === undefined || !open.includes(id)) return strayResult(index);
      open = open.filter((other) => other !== id);
      continue;
    }
    if (open.length > 0) return missingResults(open);
    open = calls.map((call) => call.id);
  }
  return open.length > 0 ? missingResults(open) : undefined;
}

const strayResult = (index: number): ApiError => ({
  message:
    "Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.",
  param: `messages[${index}].role`,
});

const missingResults = (ids: string[]): ApiError => ({
  message: `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids.slice(0, 8).join(', ').slice(0, 400)}`,
  param: 'messages',
});
