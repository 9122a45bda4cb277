import { catalog } from '@/content/catalog';
import { admission } from '@/lib/server/admission';
import { env } from '@/lib/server/env';
import { idSeal } from '@/lib/server/id-seal';
import { sandboxRoute } from '@/lib/server/sandbox-server';

const answer = sandboxRoute(
  catalog,
  idSeal,
  () => env().site,
  admission,
  () => env().limits,
);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
