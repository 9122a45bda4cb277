import { env } from '@/lib/server/env';
import { metrics } from '@/lib/server/metrics';
import { answerMetrics } from '@/lib/server/metrics-route';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => answerMetrics(request, env(), metrics);
