# The mock server as an image. docker/install.sh is the same script that CI runs outside a container.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN sh docker/install.sh /app

FROM node:24-bookworm-slim
COPY --from=build /app /app
ENV NODE_ENV=production MOCKVOX_HOST=0.0.0.0 MOCKVOX_LOG=json
USER node
WORKDIR /home/node
EXPOSE 4010
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=2s --retries=3 CMD ["node", "/app/health-check.mjs"]
ENTRYPOINT ["node", "/app/node_modules/mockvox/bin/mockvox.js"]
CMD ["serve"]
