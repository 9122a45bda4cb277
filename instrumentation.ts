/** Runs once before the server takes requests: settings that cannot work stop it here, with one line. */
export async function register(): Promise<void> {
  // A constant of the build, not a setting: it keeps Node's modules out of the bundle for the edge runtime.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { start } = await import('@/lib/server/start');
  const { site } = await import('@/content/site');
  start(site.mediaHosts);
}

/** Errors of pages and routes, beside what the framework prints of them. */
export async function onRequestError(error: unknown, _: unknown, { routePath }: { routePath: string }) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logError } = await import('@/lib/server/log');
  logError(routePath, error);
}
