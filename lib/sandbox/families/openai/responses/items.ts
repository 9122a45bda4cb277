import type { Call } from '../../../family';
import { hashId } from '../../../hash';

/** An item of an answer. */
export type Item = { type: string; [name: string]: unknown };

/** Makes the ids of the items of one answer, such as `msg_…`. They follow from what was asked and when. */
export const itemIds =
  ({ now, seed }: Pick<Call, 'now' | 'seed'>) =>
  (prefix: string, index = 0): string =>
    `${prefix}_${hashId(`${prefix} ${index} ${now} ${seed}`, 48).toLowerCase()}`;

/** An item without what only its end brings. */
export const begun = (item: Item): Item => {
  switch (item.type) {
    case 'message':
      return { ...item, status: 'in_progress', content: [] };
    case 'reasoning':
      return { ...item, summary: [], ...(item['content'] ? { content: [] } : {}) };
    case 'function_call':
    case 'mcp_call':
      return { ...item, status: 'in_progress', arguments: '', ...(item['output'] ? { output: null } : {}) };
    case 'custom_tool_call':
      return { ...item, input: '' };
    case 'code_interpreter_call':
      return { ...item, status: 'in_progress', code: '', outputs: null };
    case 'image_generation_call':
      return { ...item, status: 'in_progress', result: null };
    case 'mcp_list_tools':
      return { ...item, tools: [] };
    default:
      return item['status'] === undefined ? item : { ...item, status: 'in_progress' };
  }
};
