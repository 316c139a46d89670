/**
 * `node:http` for what is loaded at the start. An import of it evaluates every export, which includes a WebSocket client and loads Node's
 * implementation of `fetch` and of web streams: that takes longer than all that a mock server loads itself.
 */
const http: typeof import("node:http") = process.getBuiltinModule("node:http");

export const createServer: typeof http.createServer = http.createServer;
export const statusTexts: typeof http.STATUS_CODES = http.STATUS_CODES;
