import 'server-only';
import type { PublicSettings } from './env';

/** Where requests can go. `baseUrl` is what the relay calls, `publicUrl` what pages and samples show. */
export type Upstream = {
  id: string;
  label: string;
  baseUrl: string;
  publicUrl: string;
  kind: 'sandbox' | 'live';
};

/** The upstreams in the order they are offered: the operator's own first, the sandbox always. */
export function upstreams({ site, upstream }: PublicSettings): Upstream[] {
  const base = `${site.url}/sandbox`;
  const sandbox: Upstream = {
    id: 'sandbox',
    label: 'Sandbox',
    baseUrl: base,
    publicUrl: base,
    kind: 'sandbox',
  };
  if (!upstream) return [sandbox];
  const { url, publicUrl } = upstream;
  return [{ id: 'gateway', label: 'Gateway', baseUrl: url, publicUrl, kind: 'live' }, sandbox];
}

/** The upstream of that id, or nothing. */
export const findUpstream = (settings: PublicSettings, id: string): Upstream | undefined =>
  upstreams(settings).find((upstream) => upstream.id === id);
