import { admission } from '@/lib/server/admission';
import { env } from '@/lib/server/env';
import { answerKeyCall } from '@/lib/server/key-call';

type Context = { params: Promise<{ upstream: string }> };

const answer = async (request: Request, { params }: Context): Promise<Response> =>
  answerKeyCall(request, (await params).upstream, env(), admission());

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
