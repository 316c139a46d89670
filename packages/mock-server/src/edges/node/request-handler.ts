import type { ServerResponse } from "node:http";
import type { Fake } from "../../fake/fake.ts";
import { httpDate } from "../../fake/headers.ts";
import { chain, type MaybePromise, runCatching } from "../../fake/maybe-promise.ts";
import type { PlainRequest, PlainResponse, ResponseInfo } from "../../fake/plain-http.ts";
import { redact, secretsOf } from "../../fake/redact.ts";
import { texts } from "../../messages/en.ts";
import type { TwoPhaseHandler } from "./batch-per-tick.ts";
import { createPlainRequest } from "./plain-request.ts";
import type { StallWatch } from "./stall-watch.ts";
import { writeResponse } from "./write-response.ts";

/** A request with its response, for an access log. */
export interface AccessLogEntry {
  method: string;
  /** Without the query, and redacted. */
  path: string;
  status: number;
  info: ResponseInfo;
  /** Bytes of the body. */
  bytes: number;
  /** When the request arrived, in milliseconds of the clock. */
  at: number;
  /** From then to the end of the body, in milliseconds of the clock. */
  durationMs: number;
}

/** Callbacks of a server. */
export interface ListenerHooks {
  /** Called once for every response that was sent. */
  onResponse?: ((entry: AccessLogEntry) => void) | undefined;
  /** Called with internal errors, which are bugs of Mockvox. Default: printed to the console. */
  onError?: ((error: unknown) => void) | undefined;
}

export interface ListenerOptions extends ListenerHooks {
  watch: StallWatch;
}

/** A request and its response. */
interface HttpExchange {
  request: PlainRequest;
  outgoing: ServerResponse;
  /** When the request arrived, in milliseconds of the clock; 0 if there is no access log. */
  at: number;
}

/** Handles requests of `node:http`. Responses that are available synchronously are written in the second phase. */
export function createRequestHandler(
  fake: Pick<Fake, "handle" | "clock">,
  { onResponse, onError = logInternalError, watch }: ListenerOptions,
): TwoPhaseHandler {
  const logResponse = ({ request, at }: HttpExchange, { status, info }: PlainResponse, bytes: number): void => {
    if (!onResponse) return;
    const path = redact(request.path, secretsOf(request));
    // The clock may have been set back meanwhile.
    const durationMs = Math.max(0, fake.clock.now() - at);
    onResponse({ method: request.method, path, status, info, bytes, at, durationMs });
  };
  const write = (response: PlainResponse, exchange: HttpExchange): MaybePromise<void> => {
    const bytes = writeResponse(response, exchange.request.method, exchange.outgoing, watch);
    return chain(bytes, (sent) => logResponse(exchange, response, sent));
  };
  const fail = (error: unknown, { outgoing }: HttpExchange): void => {
    if (outgoing.destroyed) return;
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(500, { Date: httpDate(fake.clock.now()) }).end();
    onError(error);
  };
  const finish = (response: PlainResponse, exchange: HttpExchange): void =>
    runCatching(
      () => write(response, exchange),
      (error) => fail(error, exchange),
    );
  return (incoming, outgoing) => {
    const at = onResponse ? fake.clock.now() : 0;
    const exchange = { request: createPlainRequest(incoming, outgoing), outgoing, at };
    try {
      const response = fake.handle(exchange.request);
      if (!(response instanceof Promise)) return () => finish(response, exchange);
      response.then((later) => write(later, exchange)).catch((error: unknown) => fail(error, exchange));
    } catch (error) {
      fail(error, exchange);
    }
    return undefined;
  };
}

export function logInternalError(error: unknown): void {
  console.error(texts["internal-failure"], error);
}
