# The site as an image: `docker build -t lectern .`; what pages show are the arguments below.
ARG NODE=24-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
ARG SITE_URL=http://localhost:3000
ARG UPSTREAM_URL=
ARG UPSTREAM_PUBLIC_URL=
ARG ALLOW_PRIVATE_UPSTREAM=0
RUN npm run build

FROM node:${NODE}
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
WORKDIR /site
# Its files are root's and it runs as another: it writes nothing, and its root may be read-only.
COPY --from=build /site/.next/standalone ./
USER node
EXPOSE 3000
# Refused from SIGTERM on. Give it 40 s to stop: docker stop --time 40.
HEALTHCHECK --interval=2s --timeout=2s --start-period=30s --retries=2 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
