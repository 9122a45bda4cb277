/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  poweredByHeader: false,
  agentRules: false,
  outputFileTracingRoot: import.meta.dirname,
  cacheMaxMemorySize: 0,
  experimental: { globalNotFound: true },
};
