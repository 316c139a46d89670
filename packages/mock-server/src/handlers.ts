import { type HttpHandler, http } from "msw";
import { toFetch } from "./edges/fetch.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import type { FakeOptions } from "./fake/options.ts";

/** Every name under which the vendor can be reached; the double answers all of them, so that none reaches the network. */
export function isVendorHost(hostname: string): boolean {
  return /(^|\.)wolkvox\.com\.?$/i.test(hostname);
}

/** MSW handlers for one's own `setupServer` or `setupWorker`. They answer every request to `*.wolkvox.com`. */
export function createHandlers(options: FakeOptions = {}): HttpHandler[] {
  return handlersOf(createFake(options));
}

export function handlersOf(fake: Fake): HttpHandler[] {
  const answer = toFetch(fake);
  return [
    http.all(
      ({ request }) => isVendorHost(new URL(request.url).hostname),
      ({ request }) => answer(request),
    ),
  ];
}
