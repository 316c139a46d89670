import type { ServerResponse } from "node:http";
import type { Fake } from "../../fake.ts";
import { attempt, chain, type MaybePromise } from "../../maybe-promise.ts";
import { texts } from "../../messages/en.ts";
import type { PlainRequest, PlainResponse, ResponseInfo } from "../../request/plain-http.ts";
import { redact, secretsOf } from "../../request/redact.ts";
import { httpDate } from "../../response/vendor-http.ts";
import type { StallWatch } from "./connections.ts";
import type { TwoPhaseHandler } from "./listener.ts";
import { createPlainRequest } from "./plain-request.ts";
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
  /** Called once for every response that was sent, for an access log. Default: none. */
  onResponse?: ((entry: AccessLogEntry) => void) | undefined;
  /** Called with internal errors, which are bugs of Mockvox. Default: printed to the console. */
  onError?: ((error: unknown) => void) | undefined;
}

export interface ListenerOptions extends ListenerHooks {
  watch: StallWatch;
}

/** A request whose response can be written. */
interface HttpExchange {
  request: PlainRequest;
  response: PlainResponse;
  outgoing: ServerResponse;
  /** When the request arrived, in milliseconds of the clock; 0 if there is no access log. */
  at: number;
}

/** Handles requests of `node:http` with a mock server. */
export function createTwoPhaseHandler(
  fake: Pick<Fake, "handle" | "clock">,
  { onResponse, onError = logInternalError, watch }: ListenerOptions,
): TwoPhaseHandler<HttpExchange> {
  const fail = (error: unknown, outgoing: ServerResponse): void => {
    if (outgoing.destroyed) return;
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(500, { Date: httpDate(fake.clock.now()) }).end();
    onError(error);
  };
  const logResponse = (bytes: number, { request, response, at }: HttpExchange): void => {
    if (!onResponse) return;
    const path = redact(request.path, secretsOf(request));
    // The clock may have been set back meanwhile.
    const durationMs = Math.max(0, fake.clock.now() - at);
    onResponse({ method: request.method, path, status: response.status, info: response.info, bytes, at, durationMs });
  };
  const write = (exchange: HttpExchange): MaybePromise<void> => {
    const bytes = writeResponse(exchange.response, exchange.request.method, exchange.outgoing, watch);
    return chain(bytes, logResponse, exchange);
  };
  const failToWrite = (error: unknown, { response, outgoing }: HttpExchange): MaybePromise<void> => {
    fail(error, outgoing);
    return response.releaseSlot?.();
  };
  return {
    start: (incoming, outgoing, onReady) => {
      const at = onResponse ? fake.clock.now() : 0;
      const request = createPlainRequest(incoming, outgoing);
      try {
        const response = fake.handle(request);
        if (!(response instanceof Promise)) return onReady({ request, response, outgoing, at });
        response.then(
          (later) => onReady({ request, response: later, outgoing, at }),
          (error: unknown) => fail(error, outgoing),
        );
      } catch (error) {
        fail(error, outgoing);
      }
    },
    finish: (exchange) => void attempt(exchange, write, failToWrite),
  };
}

export function logInternalError(error: unknown): void {
  console.error(texts["internal-failure"], error);
}
