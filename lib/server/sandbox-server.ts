import 'server-only';
import type { RequestSpec } from '@/lib/request/spec';

export type SandboxOptions = { control?: string; signal: AbortSignal; keyNeeded: boolean };

/** Stands in for the sandbox: says 501 to every request. */
export async function answerFromSandbox(_spec: RequestSpec, _options: SandboxOptions): Promise<Response> {
  return Response.json({ error: { message: 'The sandbox is not here yet.' } }, { status: 501 });
}
