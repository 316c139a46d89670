import { Socket } from "node:net";
import { setImmediate } from "node:timers";
import { HttpRequestInterceptor } from "@mswjs/interceptors/http";

/** How a request is resolved: with a response, an error, or undefined for the network. */
export type InterceptionOutcome = Response | Error | undefined;

/** Resolves a request. `destroySocket` ends the client's socket with an error after the response has started. */
export type ResolveRequest = (request: Request, destroySocket: (error: Error) => void) => Promise<InterceptionOutcome>;

/**
 * Intercepts all HTTP/1.1 requests of this process, from any client, since it intercepts sockets instead of client functions. Returns
 * the function that stops it.
 */
export function interceptRequests(resolve: ResolveRequest): () => void {
  ensureSetImmediate();
  const interceptor = new HttpRequestInterceptor();
  interceptor.on("request", async ({ request, controller, initiator }) => {
    // A tunnel through a proxy; the requests inside it are intercepted on their own.
    if (request.method === "CONNECT") return;
    const outcome = await resolve(request, (error) => {
      if (initiator instanceof Socket) initiator.destroy(error);
    });
    if (request.signal.aborted) return;
    if (outcome instanceof Error) controller.errorWith(outcome);
    else if (outcome) controller.respondWith(outcome);
  });
  interceptor.apply();
  return () => interceptor.dispose();
}

/** The interceptors need it, and Jest's jsdom environment removes it. Not undone, since connections may outlive the interception. */
function ensureSetImmediate(): void {
  if (!Reflect.has(globalThis, "setImmediate")) Reflect.set(globalThis, "setImmediate", setImmediate);
}
