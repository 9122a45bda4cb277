import { env } from '@/lib/server/env';
import { answerHealth } from '@/lib/server/health';
import { openCalls } from '@/lib/server/open-calls';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  env();
  return answerHealth(openCalls().phase());
}
