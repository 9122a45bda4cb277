import { cutText } from '../../../cut-text';
import type { Call } from '../../../family';
import { fitText } from '../../../fit-text';
import { hashId } from '../../../hash';
import { hintsOf } from '../../../hints';
import { makeJson } from '../../../make-json';
import { countTokens } from '../../../tokens';
import { promptOf, type Asked, type Prompt } from './asked';
import { callText } from './call-text';
import { chooseCalls, type ToolUse } from './choose-calls';
import { citationsOf, citedBlocks } from './citations';
import { mediaIn, resultsOf } from './media';
import { runServerTools } from './server-tools';
import { think } from './thinking';
import { choiceOf } from './tools';
import { promptTokens, usageOf } from './usage';

type Block = Record<string, unknown>;

/** What an answer says after its reasoning, and why it ended. */
type Said = {
  content: Block[];
  tokens: number;
  stop: string;
  sequence?: string;
  more?: object;
  used?: object;
};

/** A text that makes models of the vendor refuse, for tests of clients; only its beginning is looked for. */
const REFUSE = 'ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL';

/** A whole message that is fitted to what was asked. */
export function compose(asked: Asked, call: Call) {
  const prompt = promptOf(asked);
  const refuses = prompt.text.includes(REFUSE);
  const thinking = refuses ? { blocks: [], tokens: 0 } : think(asked, prompt, call);
  const left = Math.max(0, (asked.max_tokens ?? Infinity) - thinking.tokens);
  const said = refuses ? refusal : say(asked, prompt, { call, left });
  const { speed, inference_geo, diagnostics } = asked;
  return {
    id: `msg_01${hashId(`${call.endpoint.id} ${call.now} ${call.seed}`, 22)}`,
    type: 'message',
    role: 'assistant',
    model: call.modelCode ?? 'sandbox',
    content: [...thinking.blocks, ...said.content],
    stop_reason: said.stop,
    stop_sequence: said.sequence ?? null,
    ...said.more,
    usage: usageOf(
      promptTokens(asked),
      { tokens: thinking.tokens + said.tokens, thinking: thinking.tokens },
      {
        ...(said.used ? { server_tool_use: said.used } : {}),
        ...(speed === undefined ? {} : { speed }),
        ...(inference_geo === undefined ? {} : { inference_geo }),
      },
    ),
    // Nothing is remembered, so an earlier answer is never on record.
    ...(diagnostics?.previous_message_id === undefined
      ? {}
      : { diagnostics: { cache_miss_reason: { type: 'previous_message_not_found' } } }),
  };
}

const refusal: Said = {
  content: [],
  tokens: 0,
  stop: 'refusal',
  more: { stop_details: { type: 'refusal', category: null, explanation: null } },
};

type Room = { call: Call; left: number };

function say(asked: Asked, prompt: Prompt, room: Room): Said {
  const { call, left } = room;
  const run = runServerTools(asked, prompt, call);
  const calls = chooseCalls(asked, prompt, call.seed);
  const citations = [...run.citations, ...citationsOf(asked)];
  const words = calls.length === 0 ? wholeText(asked, prompt, call) : introduce(asked, prompt, calls);
  const cut = cutBlocks(citedBlocks(words, calls.length === 0 ? citations : []), asked.stop_sequences, left);
  const more = run.container ? { container: run.container } : {};
  const content = [...run.blocks, ...cut.blocks];
  const done: Said = { ...cut, content, more, ...(run.used ? { used: run.used } : {}) };
  if (calls.length === 0 || cut.stop !== 'end_turn') return done;
  const tokens = calls.reduce((sum, use) => sum + callTokens(use), 0);
  // A call that does not fit into max_tokens is never begun.
  if (cut.tokens + tokens > left) return { ...done, tokens: Math.max(cut.tokens, left), stop: 'max_tokens' };
  return { ...done, content: [...content, ...calls], tokens: cut.tokens + tokens, stop: 'tool_use' };
}

/** The words before calls; none where a call is demanded. */
const introduce = (asked: Asked, { topic }: Prompt, calls: ToolUse[]): string =>
  choiceOf(asked).mode === 'auto'
    ? callText(topic.language, [...new Set(calls.map(({ name }) => name))])
    : '';

const callTokens = ({ name, input }: ToolUse): number =>
  countTokens(name) + countTokens(JSON.stringify(input));

/** The text before it is cut: JSON of the asked shape, or words about the topic. */
function wholeText(asked: Asked, prompt: Prompt, { seed }: Call): string {
  const { format } = asked.output_config;
  if (format) return JSON.stringify(makeJson(format.schema, hintsOf(prompt.text)));
  return fitText({
    topic: prompt.topic,
    seed,
    variant: 0,
    ...(prompt.instruction === undefined ? {} : { instruction: prompt.instruction }),
    turns: asked.messages.filter(({ role }) => role !== 'system').length,
    media: mediaIn(prompt.last),
    results: resultsOf(prompt.last, asked),
  });
}

/** Ends text blocks at the first stop text, or when the tokens are used up. A block without a word is left out. */
function cutBlocks(blocks: Block[], stops: string[], most: number) {
  const kept: Block[] = [];
  let tokens = 0;
  for (const block of blocks) {
    const cut = cutText(String(block['text']), { stops, tokens: most - tokens });
    tokens += countTokens(cut.kept);
    if (cut.kept !== '') kept.push({ ...block, text: cut.kept });
    if (cut.isCut) return { blocks: kept, tokens, stop: 'max_tokens' };
    if (cut.stop !== undefined) return { blocks: kept, tokens, stop: 'stop_sequence', sequence: cut.stop };
  }
  return { blocks: kept, tokens, stop: 'end_turn' };
}
