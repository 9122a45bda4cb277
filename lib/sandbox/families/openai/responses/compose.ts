import { cutText } from '../../../cut-text';
import { describeUrl, textFacts } from '../../../describe';
import type { Call } from '../../../family';
import { fitText, pictureText, thoughtText } from '../../../fit-text';
import { hashText } from '../../../hash';
import { hintsOf } from '../../../hints';
import { makeJson } from '../../../make-json';
import { countTokens } from '../../../tokens';
import { chooseCalls, type Chosen } from '../choose-calls';
import { cutCalls, type CutCall } from '../cut-calls';
import { effortOf, reasoningFor } from '../effort';
import { logprobsOf } from '../logprobs';
import { ratingOf } from '../moderation';
import { isMessage, promptOf, textOf, tokenLimit, type Asked, type AskedPart, type Prompt } from './asked';
import { runHosted, type HostedRun } from './hosted';
import { itemIds, type Item } from './items';
import { answeredTool, choiceOf } from './tools';
import { inputTokens, usageOf } from './usage';

/** What an answer holds once it has ended. */
export type Ended = {
  status: string;
  incomplete_details: { reason: string } | null;
  output: Item[];
  usage: Record<string, unknown>;
  moderation?: unknown;
};

/** An answer that is fitted to what was asked. `asked.input` has the earlier items of the conversation too. */
export function compose(asked: Asked, call: Call): Ended {
  const prompt = promptOf(asked);
  const effort = asked.reasoning?.effort ?? effortOf(call, ['reasoning', 'effort']);
  const reasoning = reasoningFor(effort, call, tokenLimit(asked));
  const left = Math.max(0, tokenLimit(asked) - reasoning);
  const thought = reasoning > 0 ? [reasoningItem(asked, prompt, call)] : [];
  const said = say(asked, prompt, { call, left });
  return {
    status: said.isCut ? 'incomplete' : 'completed',
    incomplete_details: said.isCut ? { reason: 'max_output_tokens' } : null,
    output: [...thought, ...said.items],
    usage: usageOf(inputTokens(asked), said.tokens, reasoning),
    ...(asked.moderation
      ? { moderation: { input: ratingOf(asked.moderation.model), output: ratingOf(asked.moderation.model) } }
      : {}),
  };
}

function reasoningItem({ reasoning, include }: Asked, { topic }: Prompt, call: Call): Item {
  const isShown = (reasoning?.summary ?? reasoning?.generate_summary) !== undefined;
  return {
    id: itemIds(call)('rs'),
    type: 'reasoning',
    summary: isShown ? [{ type: 'summary_text', text: thoughtText(topic).trim() }] : [],
    ...(include.includes('reasoning.encrypted_content')
      ? { encrypted_content: `gAAAAA${hashText(`reasoning ${call.seed}`, 190)}` }
      : {}),
  };
}

type Said = { items: Item[]; tokens: number; isCut: boolean };
type Room = { call: Call; left: number };

function say(asked: Asked, prompt: Prompt, { call, left }: Room): Said {
  const run = runHosted(asked, prompt, call);
  if (run.waits) return { items: run.items, tokens: 0, isCut: false };
  const calls = run.items.length > 0 ? [] : callsFor(asked, prompt, call);
  if (calls.length > 0) {
    const cut = cutCalls(calls, left);
    return { ...cut, items: cut.calls.map((chosen, index) => callItem(chosen, itemIds(call), index)) };
  }
  const { kept, isCut } = cutText(wholeText(asked, prompt, run, call), { stops: [], tokens: left });
  const message = {
    id: itemIds(call)('msg'),
    type: 'message',
    status: isCut ? 'incomplete' : 'completed',
    role: 'assistant',
    phase: 'final_answer',
    content: [
      {
        type: 'output_text',
        text: kept,
        annotations: run.annotate?.(kept) ?? [],
        logprobs: asked.include.includes('message.output_text.logprobs')
          ? logprobsOf(kept, asked.top_logprobs ?? 0, call.seed).content
          : [],
      },
    ],
  };
  return { items: [...run.items, message], tokens: countTokens(kept), isCut };
}

function callsFor(asked: Asked, prompt: Prompt, { seed }: Call): Chosen[] {
  const answered = new Set(prompt.last.flatMap((item) => answeredTool(item, asked.input) ?? []));
  const isSingle = asked.parallel_tool_calls === false;
  return chooseCalls({ ...choiceOf(asked), answered, isSingle }, prompt, seed);
}

function callItem(
  { kind, id, name, input, namespace, isCut }: CutCall,
  ids: ReturnType<typeof itemIds>,
  index: number,
): Item {
  const more = namespace === undefined ? {} : { namespace };
  return kind === 'custom'
    ? { id: ids('ctc', index), type: 'custom_tool_call', call_id: id, name, input, ...more }
    : {
        id: ids('fc', index),
        type: 'function_call',
        status: isCut ? 'incomplete' : 'completed',
        call_id: id,
        name,
        arguments: input,
        ...more,
      };
}

/** The text before it is cut: JSON of the asked shape, or words about the topic. */
function wholeText(asked: Asked, prompt: Prompt, run: HostedRun, { seed }: Call): string {
  const { format } = asked.text ?? {};
  if (format?.type === 'json_schema')
    return JSON.stringify(makeJson(format.schema ?? {}, hintsOf(prompt.text)));
  if (run.isPicture) return pictureText(prompt.topic);
  const text = fitText({
    topic: prompt.topic,
    seed,
    variant: 0,
    ...(prompt.instruction === undefined ? {} : { instruction: prompt.instruction }),
    turns: asked.input.filter((item) => isMessage(item) && !['system', 'developer'].includes(item.role ?? ''))
      .length,
    media: prompt.last.flatMap(({ content }) => content.flatMap(mediaOf)),
    results: prompt.last.flatMap((item) => {
      const name = answeredTool(item, asked.input);
      return name === undefined ? [] : [{ name, facts: textFacts(textOf(item.output)) }];
    }),
  });
  return format?.type === 'json_object' ? JSON.stringify({ topic: prompt.topic.words, answer: text }) : text;
}

/** A file of a message in words. */
function mediaOf({ type, image_url, file_url, file_data, filename, file_id }: AskedPart): string[] {
  if (type !== 'input_image' && type !== 'input_file') return [];
  const url = image_url ?? file_url ?? (file_data?.startsWith('data:') ? file_data : undefined);
  const name = url === undefined ? (filename ?? file_id) : describeUrl(url);
  return name === undefined ? [] : [name];
}
