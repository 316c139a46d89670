import { type HttpHandler, http } from "msw";
import { toWireFetch } from "./edges/fetch.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import type { FakeOptions } from "./fake/options.ts";
import { isVendorHost } from "./fake/vendor-host.ts";

/** MSW handlers for one's own `setupServer` or `setupWorker`. They answer every request to `*.wolkvox.com`. */
export function createHandlers(options: FakeOptions = {}): HttpHandler[] {
  return handlersOf(createFake(options));
}

export function handlersOf(fake: Fake): HttpHandler[] {
  const answer = toWireFetch(fake);
  return [
    http.all(
      ({ request }) => isVendorHost(new URL(request.url).hostname),
      ({ request }) => answer(request).catch((error: unknown) => quietIfGone(request, error)),
    ),
  ];
}

/** A caller that went away hears nothing; MSW would print its leaving as a fault of the handler. */
function quietIfGone(request: Request, error: unknown): Response {
  if (request.signal.aborted) return Response.error();
  throw error;
}
