import type { Asked, AskedBlock, AskedMessage } from './asked';

/** What is wrong with the sequence of messages, in the API's words; the first fault only. */
export function turnError({ messages, thinking }: Asked): string | undefined {
  const turns = messages.flatMap((message, at) => (message.role === 'system' ? [] : [{ ...message, at }]));
  const [first] = turns;
  if (first && first.role !== 'user') return 'messages: first message must use the "user" role';
  for (const [index, turn] of turns.entries()) {
    const problem =
      contentError(turn, turn.at, index === turns.length - 1) ??
      pairError(turn, turns[index - 1]?.content ?? [], turns[index + 1]);
    if (problem) return problem;
  }
  return thinking?.type === 'enabled' ? thoughtError(turns) : undefined;
}

type Turn = AskedMessage & { at: number };

function contentError({ role, content }: Turn, at: number, isLast: boolean): string | undefined {
  const mayBeEmpty = isLast && role === 'assistant';
  const isEmpty = content.every(({ type, text }) => type === 'text' && text === '');
  if (isEmpty) {
    return mayBeEmpty
      ? undefined
      : `messages.${at}: all messages must have non-empty content except for the optional final assistant message`;
  }
  if (content.some(({ type, text }) => type === 'text' && text === '')) {
    return 'messages: text content blocks must be non-empty';
  }
  return mayBeEmpty && /\s$/.test(content.at(-1)?.text ?? '')
    ? 'messages: final assistant content cannot end with trailing whitespace'
    : undefined;
}

const idsOf = (blocks: AskedBlock[], type: string): Set<string> =>
  new Set(blocks.flatMap((block) => (block.type === type ? [block.id ?? block.tool_use_id ?? ''] : [])));

/** Each call needs its result in the next message, and no result stands without its call. */
function pairError(
  { content, role, at }: Turn,
  before: AskedBlock[],
  next: Turn | undefined,
): string | undefined {
  for (const [index, { type }] of content.entries()) {
    if (type === 'tool_use' && role === 'user') {
      return `messages.${at}: \`tool_use\` blocks can only be in \`assistant\` messages`;
    }
    if (type === 'tool_result' && role !== 'user') {
      return `messages.${at}.content.${index}: \`tool_result\` blocks can only be in \`user\` messages`;
    }
  }
  const calls = idsOf(before, 'tool_use');
  const stray = [...idsOf(content, 'tool_result')].find((id) => !calls.has(id));
  if (stray !== undefined) {
    const index = content.findIndex(({ tool_use_id: id }) => id === stray);
    return `messages.${at}.content.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray.slice(0, 64)}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
  }
  const results = idsOf(next?.content ?? [], 'tool_result');
  const open = [...idsOf(content, 'tool_use')].filter((id) => !results.has(id));
  return open.length > 0
    ? `messages.${at}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open.slice(0, 8).join(', ').slice(0, 400)}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`
    : undefined;
}

/** While tools are called, the turn of the model begins with the reasoning that led to the call. */
function thoughtError(turns: Turn[]): string | undefined {
  const [turn, next] = turns.slice(-2);
  const answersTools = next?.content.some(({ type }) => type === 'tool_result');
  const [first] = turn?.content ?? [];
  if (!answersTools || !first || first.type === 'thinking' || first.type === 'redacted_thinking')
    return undefined;
  return `messages.${turn?.at}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${first.type}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block (preceding the lastmost set of \`tool_use\` and \`tool_result\` blocks).`;
}
