import type { ClientRequest, IncomingMessage, RequestOptions, ServerResponse } from "node:http";
import { endToEndHeaders, forwardedHeaders } from "./headers.ts";

/** How `forwardRequest` sends a request. */
export interface ForwardOptions {
  /** Sends it: `request` of `node:http` or `node:https`. */
  send: (options: RequestOptions) => ClientRequest;
  /** The host, port and path to send it to, and the agent, if any. */
  target: RequestOptions;
  /** The header `Host` of the forwarded request. */
  host: string;
  /** Called with the upstream's response before its body is forwarded. Default: none. */
  onResponse?: (response: IncomingMessage) => void;
  /**
   * Called when the upstream does not respond, responds with something that is not HTTP, or ends its response too early. If
   * `outgoing.headersSent` is false, the callback has to respond; else the client's connection is closed. Not called for a client that is gone.
   */
  onFailure(error: unknown): void;
}

/**
 * Forwards a request to another server, and its response to the client, unchanged but for the headers that concern only one connection.
 * Uses a new connection for each request: a kept one may break before the upstream has read it, which cannot be detected.
 *
 * @example
 * ```ts
 * import { createServer, request } from "node:http";
 * import { forwardRequest } from "@mockvox/mock-server/proxy";
 *
 * const server = createServer((incoming, outgoing) => {
 *   forwardRequest(incoming, outgoing, {
 *     send: request,
 *     target: { host: "127.0.0.1", port: 4010, path: incoming.url },
 *     host: "127.0.0.1:4010",
 *     onFailure: () => {
 *       if (!outgoing.headersSent) outgoing.writeHead(502).end();
 *     },
 *   });
 * });
 * server.listen(8080);
 * ```
 */
export function forwardRequest(incoming: IncomingMessage, outgoing: ServerResponse, options: ForwardOptions): void {
  const { method = "GET", rawHeaders } = incoming;
  const fail = (error: unknown): void => {
    if (outgoing.destroyed || outgoing.writableEnded) return;
    const isCut = outgoing.headersSent;
    // The upstream's reason phrase may be what is invalid.
    if (!isCut) outgoing.statusMessage = "";
    options.onFailure(error);
    if (isCut) closeOnceSent(outgoing);
  };
  const headers = forwardedHeaders(method, rawHeaders, options.host);
  const forwarded = options.send({ ...options.target, method, headers });
  forwarded.shouldKeepAlive = false;
  let brokenBy: unknown;
  forwarded.on("error", (error) => {
    // What has arrived of a response is forwarded before its own error; bytes after a complete response do not matter.
    if (outgoing.headersSent) brokenBy = error;
    else fail(error);
  });
  // `Upgrade` is not forwarded, so an upgrade is an error. Without a listener no other event would come.
  forwarded.on("upgrade", ({ statusCode }, socket) => {
    socket.destroy();
    fail(Object.assign(new Error("Unexpected upgrade"), { code: statusCode }));
  });
  forwarded.on("response", (response) => {
    response.on("error", (error) => fail(brokenBy ?? error));
    try {
      forwardResponse(response, outgoing);
      options.onResponse?.(response);
    } catch (error) {
      fail(error);
    }
  });
  outgoing.on("close", () => forwarded.destroy());
  incoming.pipe(forwarded);
}

/** Closes the connection without the end of the response, so that the client notices. */
function closeOnceSent(outgoing: ServerResponse): void {
  outgoing.flushHeaders();
  outgoing.socket?.destroySoon();
}

/** @throws for a status or reason phrase that Node does not send */
function forwardResponse(response: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.sendDate = false;
  outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, endToEndHeaders(response.rawHeaders));
  response.pipe(outgoing);
}
