import { type HttpHandler, http } from "msw";
import { toPlainRequest, toResponse } from "./edges/fetch.ts";
import { connectionHeaders, createResetError } from "./edges/mocked-connection.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import type { FakeOptions } from "./fake/options.ts";
import { isVendorHost } from "./fake/vendor-host.ts";

/**
 * MSW handlers for one's own `setupServer` or `setupWorker`, of MSW 2.15 and later or MSW 3. They answer every request to
 * `*.wolkvox.com`.
 *
 * @param given the options of a new fake, or a fake from `createFake`, whose controls then stay at hand. Default: no options
 * @throws {Error} on an option that cannot be used.
 */
export function createHandlers(given: FakeOptions | Fake = {}): HttpHandler[] {
  const fake = "answer" in given ? given : createFake(given);
  return [
    http.all(
      ({ request }) => isVendorHost(new URL(request.url).hostname),
      ({ request }) => respond(fake, request),
    ),
  ];
}

async function respond(fake: Fake, request: Request): Promise<Response> {
  try {
    const answer = await fake.answer(toPlainRequest(request));
    const response = await toResponse(answer, request, { connectionHeaders: connectionHeaders(answer) });
    return response ?? resetConnection();
  } catch (error) {
    // A caller that went away hears nothing; MSW would print its leaving as a fault of the handler.
    if (request.signal.aborted) return Response.error();
    throw error;
  }
}

/** In Node, MSW hands an error with a code and a number on to the client as that of its socket. Browsers know no such errors. */
function resetConnection(): Response {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  if (process?.versions?.node) throw createResetError();
  return Response.error();
}
