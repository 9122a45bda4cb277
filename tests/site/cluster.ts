import { onTestFinished } from 'vitest';
import { readServices } from '@/lib/tooling/cluster/compose';
import { startNginx, type Nginx } from '@/lib/tooling/cluster/nginx';
import { freePort } from '../free-port';
import { keep } from '../keep';
import { redisServer, type RedisServer } from '../redis-server';
import { RING, startInstance, type Instance } from './instance';

type ClusterOptions = {
  upstream: string;
  /** Settings of both instances, and of each alone. */
  env?: Record<string, string>;
  each?: [Record<string, string>, Record<string, string>];
  /** Texts of nginx's configuration, and what stands in their places. */
  changes?: Record<string, string>;
  /** A Redis of its own; without it each instance counts for itself. */
  withRedis?: boolean;
};

export type Cluster = {
  /** nginx, without a trailing slash. */
  url: string;
  nginx: Nginx;
  redis?: RedisServer;
  /** The instances as they are now. */
  sites: [Instance, Instance];
  /** Starts an instance that has ended anew, at its port, with other settings where there are some. */
  restart: (index: 0 | 1, env?: Record<string, string>) => Promise<void>;
};

/** What compose.yaml gives an instance. */
const composeSettings = (env: Record<string, string>): Record<string, string> => ({
  ...readServices({ LECTERN_SECRET: RING, ALLOW_PRIVATE_UPSTREAM: '1', ...env }).one.environment,
  REDIS_URL: '',
});

/** Starts what compose.yaml describes: nginx before two instances of the built site, and Redis. It ends with the test. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { upstream, env = {}, each = [{}, {}], changes = {}, withRedis = false } = options;
  const redis = withRedis ? keep(await redisServer()) : undefined;
  const ports = [await freePort(), await freePort()] as const;
  const start = (index: 0 | 1, more: Record<string, string> = {}) => {
    const own = { UPSTREAM_URL: upstream, ...env, ...each[index], ...more };
    return startInstance({
      port: ports[index],
      env: { ...composeSettings(own), ...(redis ? { REDIS_URL: redis.url } : {}), ...own },
    });
  };
  const sites: [Instance, Instance] = [await start(0), await start(1)];
  const port = await freePort();
  const nginx = await startNginx({ port, sites: ports, changes });
  onTestFinished(() => nginx.stop('SIGTERM'));
  return {
    url: `http://127.0.0.1:${port}`,
    nginx,
    ...(redis ? { redis } : {}),
    sites,
    restart: async (index, more) => {
      await sites[index].ended;
      sites[index] = await start(index, more);
    },
  };
}
