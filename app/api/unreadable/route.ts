import { randomUUID } from 'node:crypto';
import { problemResponse } from '@/lib/server/problem';

export const dynamic = 'force-dynamic';

/** Answers for every address below `/api` and `/sandbox` that cannot be decoded, and for targets that are no path. */
const answer = (): Response =>
  problemResponse('bad_request', {
    requestId: randomUUID(),
    problems: [{ where: 'path', message: 'is not a path in percent-encoded UTF-8' }],
  });

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
