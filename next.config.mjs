import { availableParallelism } from 'node:os';

const HEX = '[0-9A-Fa-f]';
const REST = `%[89ABab]${HEX}`;
/** A character of a path, as it is or as the percent-encoded bytes of UTF-8 (RFC 3629 §4). */
const CHARACTER = [
  '[^%]',
  `%[0-7]${HEX}`,
  `%(?:[Cc][2-9A-Fa-f]|[Dd]${HEX})${REST}`,
  `%[Ee](?:0%[ABab]${HEX}|[1-9A-Ca-cEeFf]${REST}|[Dd]%[89]${HEX})${REST}`,
  `%[Ff](?:0%[9ABab]${HEX}|[1-3]${REST}|4%8${HEX})${REST}${REST}`,
].join('|');
/** A path that cannot be decoded, for which the framework's own answer is a 500. */
const UNREADABLE = `((?!(?:${CHARACTER})*$).*)`;

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  poweredByHeader: false,
  agentRules: false,
  outputFileTracingRoot: import.meta.dirname,
  cacheMaxMemorySize: 0,
  // The image optimiser would take a file's address from anyone; no page uses it.
  images: { unoptimized: true },
  // An address that cannot be decoded is no page, and nothing that can be called.
  // A page's address with .md or .mdx is that page as text. The sandbox's paths are the APIs' own.
  rewrites: async () => ({
    beforeFiles: [
      { source: `/api/${UNREADABLE}`, destination: '/api/unreadable' },
      { source: `/sandbox/${UNREADABLE}`, destination: '/api/unreadable' },
      { source: `/${UNREADABLE}`, destination: '/unreadable' },
      // The page of an error of ours, which would answer 500 to whoever asks for it.
      { source: '/_global-error', destination: '/unreadable' },
      { source: '/:path((?!api/|sandbox/).+).mdx', destination: '/mdx/:path' },
      { source: '/:path((?!api/|sandbox/).+).md', destination: '/markdown/:path' },
    ],
  }),
  // The framework would leave a core idle: of two, that is half of them.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
};
