import type { Call } from '../../../family';
import type { Asked, AskedBlock } from './asked';
import { citationsOf } from './citations';
import { clientTools, serverTools } from './tools';
import { turnError } from './turns';
import { promptTokens } from './usage';

/** What is wrong with a request that its schema lets pass, in the API's words; the first fault only. */
export const requestError = (asked: Asked, call: Call): string | undefined =>
  turnError(asked) ??
  systemError(asked) ??
  toolError(asked) ??
  thinkingError(asked) ??
  cacheError(asked) ??
  formatError(asked) ??
  modelError(asked, call);

const systemError = ({ system }: Asked): string | undefined =>
  // One empty text is as good as none.
  system.length > 1 && system.some(({ text }) => text === '')
    ? 'system: text content blocks must be non-empty'
    : undefined;

function toolError(asked: Asked): string | undefined {
  const { tools, tool_choice: choice } = asked;
  if (choice && tools.length === 0) return 'tool_choice: may only be specified while providing `tools`.';
  const names = [...clientTools(asked), ...serverTools(asked)].map(({ name }) => name);
  if (new Set(names).size < names.length) return 'tools: Tool names must be unique.';
  const hasToolset = tools.some(({ type }) => type?.includes('_toolset_'));
  if (choice?.name !== undefined && !names.includes(choice.name) && !hasToolset) {
    return `tool_choice: Tool '${choice.name.slice(0, 64)}' not found in provided tools`;
  }
  return tools.length > 0 && tools.every(({ defer_loading: deferred }) => deferred)
    ? 'tools: At least one tool must have defer_loading=false.'
    : undefined;
}

function thinkingError(asked: Asked): string | undefined {
  const { thinking, max_tokens: most, temperature, top_p, top_k, tool_choice: choice } = asked;
  if (thinking?.type !== 'enabled' && thinking?.type !== 'adaptive') return undefined;
  if (most !== undefined && most <= (thinking.budget_tokens ?? 0)) {
    return '`max_tokens` must be greater than `thinking.budget_tokens`.';
  }
  if (choice?.type === 'any' || choice?.type === 'tool') {
    return 'Thinking may not be enabled when tool_choice forces tool use.';
  }
  if (temperature !== undefined && temperature !== 1) {
    return '`temperature` may only be set to 1 when thinking is enabled.';
  }
  if (top_p !== undefined && top_p < 0.95) {
    return '`top_p` must be greater than or equal to 0.95 or unset when thinking is enabled.';
  }
  return top_k === undefined ? undefined : '`top_k` must be unset when thinking is enabled.';
}

const MARKS = 4;

/** Marks of the cache in the order in which the prompt is read. */
function cacheError({ tools, system, messages, cache_control: whole }: Asked): string | undefined {
  const marked: Pick<AskedBlock, 'cache_control'>[] = [
    ...tools,
    ...system,
    ...messages.flatMap(({ content }) => content),
    { cache_control: whole },
  ];
  const marks = marked.flatMap(({ cache_control: mark }) => mark ?? []);
  if (marks.length > MARKS) {
    return `A maximum of ${MARKS} blocks with cache_control may be provided. Found ${marks.length}.`;
  }
  const short = marks.findIndex(({ ttl }) => ttl === '5m');
  return short !== -1 && marks.slice(short).some(({ ttl }) => ttl === '1h')
    ? "a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Blocks are processed in the order `tools`, `system`, `messages`."
    : undefined;
}

const formatError = (asked: Asked): string | undefined =>
  asked.output_config.format && citationsOf(asked).length > 0
    ? 'output_config.format: structured outputs cannot be used together with citations.'
    : undefined;

/** What the model has no room for. */
function modelError(asked: Asked, { model }: Call): string | undefined {
  const { input, output } = model?.limits ?? {};
  const { max_tokens: most } = asked;
  if (model && output !== undefined && most !== undefined && most > output) {
    return `max_tokens: ${most} > ${output}, which is the maximum allowed number of output tokens for ${model.code}`;
  }
  if (input === undefined) return undefined;
  const { total } = promptTokens(asked);
  return total > input ? `prompt is too long: ${total} tokens > ${input} maximum` : undefined;
}
