import { findPlan } from '@/content/catalog';
import { relayRoute } from '@/lib/server/relay-route';
import { answerFromSandbox } from '@/lib/server/sandbox-server';

const answer = relayRoute(findPlan, answerFromSandbox);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
