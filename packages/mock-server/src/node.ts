import { type HttpHandler, http, passthrough } from "msw";
import { setupServer } from "msw/node";
import { isLoopback } from "./edges/node/guard.ts";
import { guardVendorHosts } from "./edges/node/vendor-guard.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import { type FakeOptions, fakeOptionsOf } from "./fake/options.ts";
import { showable } from "./fake/showable.ts";
import { handlersOf } from "./handlers.ts";

export interface SetupOptions extends FakeOptions {
  /** What becomes of requests to other hosts: a network error, or the network. Loopback always passes. Default: `error`. */
  others?: "error" | "bypass";
}

/** A test double: while it listens, this process's requests to `*.wolkvox.com` meet the fake. */
export interface Wolkvox extends Omit<Fake, "answer"> {
  /** The handlers alone, for one's own `setupServer`. */
  readonly handlers: HttpHandler[];
  /** Throws when this double or another one listens in this process. */
  listen(): void;
  /** Closing one that does not listen does nothing. */
  close(): void;
}

/** The double that listens in this process: what it replaces is there once, so that two cannot. */
let listening: symbol | undefined;

const alreadyListening = "This double listens already. Call `listen` once, and `close` before the next time.";
const anotherListens =
  "Another double listens in this process. Close it first, or share one: a token of its own isolates each test.";

/** @throws {Error} on an option that cannot be used. */
export function setupWolkvox(options: SetupOptions = {}): Wolkvox {
  const fake = createFake(fakeOptionsOf(options, ["others"]));
  const handlers = handlersOf(fake);
  const server = setupServer(...handlers, others(options.others ?? "error"));
  const self = Symbol("double");
  let endGuard = (): void => {};
  const { answer: _, ...controls } = fake;
  return {
    ...controls,
    get requests() {
      return fake.requests;
    },
    handlers,
    listen: () => {
      if (listening) throw new Error(listening === self ? alreadyListening : anotherListens);
      server.listen({ onUnhandledFrame: "error" });
      endGuard = guardVendorHosts();
      listening = self;
    },
    close: () => {
      if (listening !== self) return;
      server.close();
      endGuard();
      listening = undefined;
    },
  };
}

/** Requests to anybody else. A handler and not MSW's own strategy, which lets URLs that end in `.json` and the like out. */
function others(policy: "error" | "bypass"): HttpHandler {
  return http.all("*", ({ request }) => {
    const { hostname, origin, pathname } = new URL(request.url);
    if (policy === "bypass" || isLoopback(hostname)) return passthrough();
    console.error(
      `[mockvox] ${request.method} ${origin}${showable(pathname)} was not sent: only *.wolkvox.com and loopback answer here. ` +
        'Pass `others: "bypass"` to setupWolkvox to let other hosts through.',
    );
    return Response.error();
  });
}
