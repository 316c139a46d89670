// Exits with 0 if the mock server in this container is ready. Does not check its certificate, which may be for other names.
import http from "node:http";
import https from "node:https";

const { MOCKVOX_PORT: port = "4010", MOCKVOX_TLS: tls = "", MOCKVOX_TLS_CERT: certificate = "" } = process.env;
const isSecure = certificate !== "" || ["1", "true", "on", "yes"].includes(tls.toLowerCase());
const options = { host: "127.0.0.1", port, path: "/__mockvox/health", timeout: 2_000, rejectUnauthorized: false };
(isSecure ? https : http)
  .get(options, ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1))
  .on("timeout", () => process.exit(1))
  .on("error", () => process.exit(1));
