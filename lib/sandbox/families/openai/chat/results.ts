import { factsOf } from '../../../describe';
import { textOf, type AskedMessage } from './asked';
import { answeredTool } from './tools';

/** What the results of tools among the `last` messages say, by tool: JSON as its members, other text as it is. */
export const resultsOf = (last: AskedMessage[], messages: AskedMessage[]) =>
  last.flatMap((message) => {
    const name = answeredTool(message, messages);
    return name === undefined ? [] : [{ name, facts: factsOf(parsed(textOf(message))) }];
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}
