import { cutText } from '../../../cut-text';
import type { Call } from '../../../family';
import { thoughtText } from '../../../fit-text';
import type { Reply } from '../../../reply';
import { isStreamed, sameScenario } from '../../../scenario-answer';
import { countTokens } from '../../../tokens';
import { promptOf } from '../../openai/chat/asked';
import { requestError } from '../../openai/chat/checks';
import { compose } from '../../openai/chat/compose';
import { faultReply, notValid, sensitiveText } from '../errors';
import { frame } from '../frame';
import { askedOf, type Read } from './asked';
import { chunksOf } from './chunks';
import { dress } from './dress';
import { wantsRefusal } from '../../../moderation';

/** `POST /api/v3/chat/completions`: what OpenAI's protocol answers, with thoughts and in the members of Ark. */
export function chat(call: Call): Reply | undefined {
  const read = askedOf(call.body);
  if (!read) return undefined;
  if (wantsRefusal(promptOf(read.asked).text)) return faultReply(sensitiveText);
  const error = requestError(read.asked, call);
  if (error) {
    return faultReply(error.param ? notValid(error.param, error.message) : { message: error.message });
  }
  const shown = sameScenario(call, { formBody: ['stream', 'stream_options'] });
  const whole = shown && 'body' in shown ? shown.body : composed(read, call);
  if (!isStreamed(call.endpoint, call.body)) return frame(call, { status: 200, body: whole });
  return frame(call, { status: 200, events: chunksOf(whole, read.streamOptions) });
}

/** Thoughts take at most half of what thoughts and answer may have together; a limit of the answer leaves them out. */
function composed({ asked, effort, limits }: Read, call: Call) {
  const thinks = effort !== 'none' && (call.model?.abilities.includes('thinking') ?? true);
  const { kept } = cutText(thinks ? thoughtText(promptOf(asked).topic).trim() : '', {
    stops: [],
    tokens: Math.floor(limits.all / 2),
  });
  const reasoning = countTokens(kept);
  const most = Math.min(limits.all, limits.answer + reasoning);
  const limited = { ...asked, max_completion_tokens: Number.isFinite(most) ? most : undefined };
  return dress(compose(limited, call, reasoning), kept);
}
