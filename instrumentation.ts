/** Runs once before the server takes requests: settings that cannot work stop it here, with one line. */
export async function register(): Promise<void> {
  // A constant of the build, not a setting: it keeps Node's modules out of the bundle for the edge runtime.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkSettings } = await import('@/lib/server/check-settings');
  checkSettings();
}
