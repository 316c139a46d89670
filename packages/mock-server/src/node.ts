/// <reference types="node" preserve="true" />
import { toPlainRequest, toResponse } from "./edges/fetch.ts";
import { connectionHeaders, createResetError } from "./edges/mocked-connection.ts";
import { isLoopback } from "./edges/node/guard.ts";
import { type Decide, interceptRequests, type Outcome } from "./edges/node/intercept.ts";
import { isOtherMswListening, otherMswListens, requestSource } from "./edges/node/other-msw.ts";
import { assertInterceptable } from "./edges/node/runtime.ts";
import { guardVendorHosts } from "./edges/node/vendor-guard.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import { type FakeOptions, fakeOptionsOf } from "./fake/options.ts";
import { showable } from "./fake/showable.ts";
import { isVendorHost } from "./fake/vendor-host.ts";

export interface SetupOptions extends FakeOptions {
  /** What requests to other hosts get: an error, or the network. Loopback always passes. Default: `error`. */
  others?: "error" | "bypass";
}

/** A test double: while it listens, this process's requests to `*.wolkvox.com` meet the fake. */
export interface Wolkvox extends Omit<Fake, "answer"> {
  /**
   * @throws {Error} when this double, another one or a `setupServer` of MSW listens in this process; in a Node before 22.13, in Bun and
   * in Deno, where requests would go past it
   */
  listen(): void;
  /** Ends the requests that are under way with an error. Closing one that does not listen does nothing. */
  close(): void;
}

/** The double that listens in this process: what it replaces is there once, so that two cannot. */
let listening: symbol | undefined;

const alreadyListening = "This double listens already. Call `listen` once, and `close` before the next time.";
const anotherListens =
  "Another double listens in this process. Close it first, or share one: a token of its own isolates each test.";

/** @throws {Error} on an option that cannot be used. */
export function setupWolkvox(options: SetupOptions = {}): Wolkvox {
  const { others = "error" } = options;
  if (others !== "error" && others !== "bypass") {
    throw new RangeError(`The option others is "error" or "bypass", found ${JSON.stringify(others)}.`);
  }
  const fake = createFake(fakeOptionsOf(options, ["others"]));
  const self = Symbol("double");
  let end = (): void => {};
  const { answer: _, ...controls } = fake;
  return {
    ...controls,
    get requests() {
      return fake.requests;
    },
    listen: () => {
      if (listening) throw new Error(listening === self ? alreadyListening : anotherListens);
      assertInterceptable();
      if (isOtherMswListening()) throw new Error(otherMswListens);
      end = intercept(fake, others);
      listening = self;
    },
    close: () => {
      if (listening !== self) return;
      end();
      listening = undefined;
    },
  };
}

function intercept(fake: Fake, others: "error" | "bypass"): () => void {
  const closing = new AbortController();
  const answer = answerBy(fake, closing.signal);
  const endInterception = interceptRequests(async (request, destroySocket) => {
    if (isOtherMswListening(source)) return new Error(otherMswListens);
    return isVendorHost(new URL(request.url).hostname)
      ? answer(request, destroySocket)
      : outcomeOfOther(request, others);
  });
  const source = requestSource();
  const endGuard = guardVendorHosts();
  return () => {
    closing.abort(new Error("[mockvox] The test double was closed before it had answered."));
    endInterception();
    endGuard();
  };
}

/** Requests to the vendor. */
function answerBy(fake: Fake, closing: AbortSignal): Decide {
  return async (request, destroySocket) => {
    const signal = (): AbortSignal => AbortSignal.any([request.signal, closing]);
    try {
      const answer = await fake.answer(toPlainRequest(request, signal));
      const resetConnection = (): void => destroySocket(createResetError());
      const delivery = { connectionHeaders: connectionHeaders(answer), signal, resetConnection };
      return (await toResponse(answer, request, delivery)) ?? createResetError();
    } catch (error) {
      if (closing.aborted) return closing.reason;
      if (!request.signal.aborted) console.error("[mockvox] The fake failed. Please report it with this:", error);
      return new Response(null, { status: 500 });
    }
  };
}

/** Requests to anybody else. */
function outcomeOfOther(request: Request, others: "error" | "bypass"): Outcome {
  const { hostname, origin, pathname } = new URL(request.url);
  if (others === "bypass" || isLoopback(hostname)) return undefined;
  const text =
    `[mockvox] ${request.method} ${origin}${showable(pathname)} was not sent: only *.wolkvox.com and loopback answer here. ` +
    'Pass `others: "bypass"` to setupWolkvox to let other hosts through.';
  console.error(text);
  return new Error(text);
}
