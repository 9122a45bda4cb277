/** A text that is nowhere in the sources, in every canary. */
export const canaryMark = '9c41e7d2b85f';

const canary = (name: string) => `canary-${canaryMark}-${name}`;

/**
 * Settings and other variables of the environment that a build has no business with, each with a value to search for. The
 * builds of the tests are made in their presence.
 */
export const canaries: Record<string, string> = {
  LECTERN_SECRET: `kept:${canary('secret-0f9a7c3be2d84e61b5a0c7d9')}`,
  REDIS_URL: `redis://reader:${canary('redis')}@${canary('redis-host')}:6379`,
  METRICS_TOKEN: canary('metrics'),
  GATEWAY_API_KEY: canary('gateway-key'),
  OPENAI_API_KEY: canary('openai-key'),
  AWS_SECRET_ACCESS_KEY: canary('aws'),
  DATABASE_URL: `postgres://${canary('database')}`,
  NPM_TOKEN: canary('npm'),
  NEXT_PUBLIC_CANARY: canary('public'),
  ANYTHING_ELSE: canary('else'),
};
