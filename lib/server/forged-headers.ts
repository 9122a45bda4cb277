import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** By these the framework talks to itself about a middleware. The site has none, and no browser sends them. */
const NOBODYS = /^x-middleware-/;
/** By these its script asks for the data of a page, which no address below `/api` and `/sandbox` is. */
const OF_PAGES = /^(rsc$|next-|x-nextjs-)/;

/**
 * Takes the framework's own headers away, before it sees them, where no page of the site sends them. Some make it answer in
 * place of a route: with a redirect, or with an empty 200 that a cache in front of the site would keep (as in
 * CVE-2023-46298).
 */
export function dropForgedHeaders(): void {
  subscribe('http.server.request.start', (message) => {
    const { headers, url = '' } = (message as { request: IncomingMessage }).request;
    const isPage = !/^\/(api|sandbox)\//.test(url);
    for (const name of Object.keys(headers))
      if (NOBODYS.test(name) || (!isPage && OF_PAGES.test(name))) delete headers[name];
  });
}
