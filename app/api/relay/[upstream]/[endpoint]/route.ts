import { findPlan } from '@/content/catalog';
import { relayRoute } from '@/lib/server/relay-route';
import { answerFromSandbox } from '@/lib/server/sandbox-server';

const answer = relayRoute(findPlan, answerFromSandbox);

export { answer as GET, answer as POST };
