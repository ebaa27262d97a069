# syntax=docker/dockerfile:1
# An image of the bot alone; docs/hosting.md tells how to run it.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src src
COPY commands commands
# Of packages with files for every system only those for this one stay.
RUN npm run build \
	&& npm prune --omit=dev --no-audit --no-fund \
	&& find node_modules/onnxruntime-node/bin -mindepth 3 -maxdepth 3 ! -path "*/linux/$(node -p process.arch)" -exec rm -r {} + \
	&& rm -rf node_modules/@libsql/*-musl

FROM node:24-slim
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
# What is read beside the code: the bot's sentences and the small model.
COPY src/answering/wording src/answering/wording
COPY src/reading/model src/reading/model
COPY corpus /corpus
RUN mkdir /data && chown node:node /data
# The commit that is built, as /help and the figures tell it: --build-arg FOOTNOTE_COMMIT=$(git rev-parse HEAD)
ARG FOOTNOTE_COMMIT=""
ENV NODE_ENV=production DATA_DIR=/data CORPUS_DIR=/corpus FOOTNOTE_COMMIT=$FOOTNOTE_COMMIT
# The user node, by number, so that a host that wants no root can tell.
USER 1000:1000
VOLUME ["/data", "/corpus"]
# Healthy means ready, where HEALTH_ADDRESS is set; without it nobody can tell.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
	CMD ["node", "-e", "const at = process.env.HEALTH_ADDRESS; if (at) fetch(`http://${at}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
