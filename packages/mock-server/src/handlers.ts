import { isVendorHost } from "@mockvox/spec";
import { type HttpHandler, http } from "msw";
import { toPlainRequest, toResponse } from "./edges/fetch.ts";
import { connectionHeaders, createResetError } from "./edges/mocked-connection.ts";
import { type CreateFakeOptions, createFake, type Fake } from "./fake.ts";

/**
 * MSW handlers for your own `setupServer` or `setupWorker` (MSW 2.15 or newer, or 3). They handle every request to
 * `*.wolkvox.com`.
 *
 * @param optionsOrFake options of a new mock server, or one from `createFake`, whose controls you keep. Default: no options
 * @example
 * ```ts
 * import { createFake } from "@mockvox/mock-server";
 * import { createHandlers } from "@mockvox/mock-server/handlers";
 * import { setupServer } from "msw/node";
 *
 * const fake = createFake();
 * const server = setupServer(...createHandlers(fake));
 * server.listen();
 * fake.refuse("quota-spent");
 * ```
 * @throws {MockServerError} on an invalid or unknown option
 */
export function createHandlers(optionsOrFake: CreateFakeOptions | Fake = {}): HttpHandler[] {
  const fake = "handle" in optionsOrFake ? optionsOrFake : createFake(optionsOrFake);
  return [
    http.all(
      ({ request }) => isVendorHost(new URL(request.url).hostname),
      ({ request }) => respond(fake, request),
    ),
  ];
}

async function respond(fake: Fake, request: Request): Promise<Response> {
  try {
    const plainResponse = await fake.handle(toPlainRequest(request));
    const delivery = { connectionHeaders: connectionHeaders(plainResponse) };
    return (await toResponse(plainResponse, request, delivery)) ?? resetConnection();
  } catch (error) {
    // The client disconnected: keep MSW from logging it as an error of the handler.
    if (request.signal.aborted) return Response.error();
    throw error;
  }
}

/** In Node, MSW passes an error with a code and a number on to the client as an error of its socket. Browsers have no such errors. */
function resetConnection(): Response {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  if (process?.versions?.node) throw createResetError();
  return Response.error();
}
