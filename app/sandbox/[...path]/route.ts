import { catalog } from '@/content/catalog';
import { sandboxRoute } from '@/lib/server/sandbox-server';

const answer = sandboxRoute(catalog);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
