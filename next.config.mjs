/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  poweredByHeader: false,
  agentRules: false,
  outputFileTracingRoot: import.meta.dirname,
  cacheMaxMemorySize: 0,
  // A page's address with .md or .mdx is that page as text. The sandbox's paths are the APIs' own.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/:path((?!api/|sandbox/).+).mdx', destination: '/mdx/:path' },
      { source: '/:path((?!api/|sandbox/).+).md', destination: '/markdown/:path' },
    ],
  }),
  experimental: { globalNotFound: true },
};
