import type { ApiError } from '../errors';
import type { Asked, AskedItem } from './asked';

/** Calls that the reader answers, and the type of the answer. */
const ANSWERED: Record<string, string> = {
  function_call: 'function call',
  custom_tool_call: 'custom tool call',
};

/** Each call needs its result, and no result stands without its call. Items that are stored elsewhere are not seen. */
export function turnError({ input, conversation }: Asked): ApiError | undefined {
  if (
    conversation !== undefined ||
    input.some(({ type, role }) => type === 'item_reference' || !(type ?? role))
  ) {
    return undefined;
  }
  for (const [type, name] of Object.entries(ANSWERED)) {
    const calls = idsOf(input, type);
    const results = idsOf(input, `${type}_output`);
    const stray = results.find((id) => !calls.includes(id));
    if (stray !== undefined) {
      return {
        message: `No tool call found for ${name} output with call_id ${stray.slice(0, 64)}.`,
        param: 'input',
      };
    }
    const open = calls.find((id) => !results.includes(id));
    if (open !== undefined) {
      return { message: `No tool output found for ${name} ${open.slice(0, 64)}.`, param: 'input' };
    }
  }
  return undefined;
}

const idsOf = (input: AskedItem[], wanted: string): string[] =>
  input.flatMap(({ type, call_id }) => (type === wanted && call_id !== undefined ? [call_id] : []));
