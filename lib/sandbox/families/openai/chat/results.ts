import { textFacts } from '../../../describe';
import { textOf, type AskedMessage } from './asked';
import { answeredTool } from './tools';

/** What the results of tools among the `last` messages say, by tool. */
export const resultsOf = (last: AskedMessage[], messages: AskedMessage[]) =>
  last.flatMap((message) => {
    const name = answeredTool(message, messages);
    return name === undefined ? [] : [{ name, facts: textFacts(textOf(message)) }];
  });
