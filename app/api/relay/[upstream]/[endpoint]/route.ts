import { catalog, findPlan } from '@/content/catalog';
import { idSeal } from '@/lib/server/id-seal';
import { relayRoute } from '@/lib/server/relay-route';
import { answerFromSandbox } from '@/lib/server/sandbox-server';

const answer = relayRoute(findPlan, (spec, options) =>
  answerFromSandbox(catalog, spec, { ...options, seal: idSeal() }),
);

export { answer as GET, answer as POST };
