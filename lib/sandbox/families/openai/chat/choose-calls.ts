import { chooseCalls as choose, type Chosen } from '../choose-calls';
import type { Asked, Prompt } from './asked';
import { answeredTool, choiceOf } from './tools';

/** The calls that fit a prompt, none where text is the answer. */
export function chooseCalls(asked: Asked, prompt: Prompt, seed: string): Chosen[] {
  const answered = new Set(prompt.last.flatMap((message) => answeredTool(message, asked.messages) ?? []));
  const isSingle = asked.parallel_tool_calls === false;
  return choose({ ...choiceOf(asked), answered, isSingle }, prompt, seed);
}
