/// <reference types="node" preserve="true" />
import { isLoopback, isVendorHost } from "@mockvox/spec";
import { toPlainRequest, toResponse } from "./edges/fetch.ts";
import { type InterceptionOutcome, interceptRequests, type ResolveRequest } from "./edges/intercept/intercept.ts";
import {
  assertInterceptable,
  createMswConflictError,
  isOtherMswListening,
  latestRequestSource,
} from "./edges/intercept/preconditions.ts";
import { guardVendorHosts } from "./edges/intercept/vendor-guard.ts";
import { connectionHeaders, createResetError } from "./edges/mocked-connection.ts";
import { MockServerError } from "./errors.ts";
import { type CreateFakeOptions, createFake, type Fake, pickFakeOptions } from "./fake.ts";
import { texts } from "./messages/en.ts";
import { quoted } from "./reject-unknown-names.ts";
import { redact } from "./request/redact.ts";

/** As in MSW: requests to other hosts fail, are sent with a warning, or are sent. */
type UnhandledRequestStrategy = "error" | "warn" | "bypass";

/** Options of the test double. */
export interface SetupOptions extends CreateFakeOptions {
  /** What happens to requests to other hosts than the vendor's and loopback. Default: `error`. */
  onUnhandledRequest?: UnhandledRequestStrategy;
}

/** A test double: while it is listening, requests of this process to `*.wolkvox.com` are answered by the mock server. */
export interface WolkvoxDouble extends Omit<Fake, "handle"> {
  /**
   * Starts to intercept requests.
   *
   * @throws {MockServerError} `double-already-listening`, `another-double-listening`, `msw-listening`, `node-too-old`,
   * `unsupported-runtime`
   */
  listen(): void;
  /** Stops. Requests in progress fail with `double-closed`. Has no effect if the double is not listening. */
  close(): void;
}

/** The double that is listening in this process. There can be only one, since it replaces functions of the process. */
let listening: symbol | undefined;

/**
 * Creates a test double for Node. It intercepts nothing until `listen()`.
 *
 * @param options see `SetupOptions` for each default. Default: seed 1, no latency, requests to other hosts fail
 * @returns the double with its controls
 * @example
 * ```ts
 * import { setupWolkvox } from "@mockvox/mock-server/node";
 * import { afterAll, afterEach, beforeAll } from "vitest";
 *
 * const wolkvox = setupWolkvox({ seed: 7 });
 * beforeAll(() => wolkvox.listen());
 * afterEach(() => wolkvox.reset());
 * afterAll(() => wolkvox.close());
 * ```
 * @throws {MockServerError} on an invalid or unknown option
 */
export function setupWolkvox(options: SetupOptions = {}): WolkvoxDouble {
  const { onUnhandledRequest = "error" } = options;
  if (!["error", "warn", "bypass"].includes(onUnhandledRequest)) {
    throw new MockServerError("invalid-on-unhandled-request", { value: quoted(onUnhandledRequest) });
  }
  const fake = createFake(pickFakeOptions(options, ["onUnhandledRequest"]));
  const self = Symbol("double");
  let stop = (): void => {};
  const { handle: _, ...controls } = fake;
  return {
    ...controls,
    get requests() {
      return fake.requests;
    },
    listen: () => {
      if (listening === self) throw new MockServerError("double-already-listening", {});
      if (listening) throw new MockServerError("another-double-listening", {});
      assertInterceptable();
      if (isOtherMswListening()) throw createMswConflictError();
      stop = intercept(fake, onUnhandledRequest);
      listening = self;
    },
    close: () => {
      if (listening !== self) return;
      stop();
      listening = undefined;
    },
  };
}

function intercept(fake: Fake, onUnhandledRequest: UnhandledRequestStrategy): () => void {
  const closing = new AbortController();
  const resolve = createResolver(fake, closing.signal);
  const endInterception = interceptRequests(async (request, destroySocket) => {
    if (isOtherMswListening(source)) return createMswConflictError();
    return isVendorHost(new URL(request.url).hostname)
      ? resolve(request, destroySocket)
      : resolveUnhandled(request, onUnhandledRequest);
  });
  const source = latestRequestSource();
  const endGuard = guardVendorHosts();
  return () => {
    closing.abort(new MockServerError("double-closed", {}));
    endInterception();
    endGuard();
  };
}

/** Resolves requests to the vendor. */
function createResolver(fake: Fake, closing: AbortSignal): ResolveRequest {
  return async (request, destroySocket) => {
    const signal = (): AbortSignal => AbortSignal.any([request.signal, closing]);
    // With an error of its own: on older versions of Node, fetch takes a body that ends early for complete after `Connection: close`.
    const deliverySignal = (): AbortSignal => {
      const aborted = signal();
      aborted.addEventListener("abort", () => closing.aborted && destroySocket(closing.reason), { once: true });
      return aborted;
    };
    try {
      const plainResponse = await fake.handle(toPlainRequest(request, signal));
      const resetConnection = (): void => destroySocket(createResetError());
      const headers = connectionHeaders(plainResponse);
      const delivery = { connectionHeaders: headers, signal: deliverySignal, resetConnection };
      return (await toResponse(plainResponse, request, delivery)) ?? createResetError();
    } catch (error) {
      if (closing.aborted) return closing.reason;
      if (!request.signal.aborted) console.error(texts["internal-failure"], error);
      return new Response(null, { status: 500 });
    }
  };
}

/** Resolves requests to other hosts. */
function resolveUnhandled(request: Request, onUnhandledRequest: UnhandledRequestStrategy): InterceptionOutcome {
  const { hostname, origin, pathname } = new URL(request.url);
  if (onUnhandledRequest === "bypass" || isLoopback(hostname)) return undefined;
  const params = { method: request.method, url: `${origin}${redact(pathname)}` };
  if (onUnhandledRequest === "warn") {
    // biome-ignore lint/suspicious/noConsole: the user chose a warning, as in MSW
    console.warn(texts["request-passed-through"](params));
    return undefined;
  }
  const error = new MockServerError("request-not-sent", params);
  console.error(error.message);
  return error;
}
