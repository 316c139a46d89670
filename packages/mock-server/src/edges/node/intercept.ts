import { Socket } from "node:net";
import { setImmediate } from "node:timers";
import { HttpRequestInterceptor } from "@mswjs/interceptors/http";

/** What a request gets: a response, an error, or, with undefined, the network. */
export type Outcome = Response | Error | undefined;

/** Decides what a request gets. `destroySocket` ends the client's socket with an error after a response has begun. */
export type Decide = (request: Request, destroySocket: (error: Error) => void) => Promise<Outcome>;

/**
 * Sees every request that this process makes over HTTP/1.1, whatever client makes it: sockets are what is intercepted, not the
 * functions of a client. Returns what ends it.
 */
export function interceptRequests(decide: Decide): () => void {
  lendSetImmediate();
  const interceptor = new HttpRequestInterceptor();
  interceptor.on("request", async ({ request, controller, initiator }) => {
    // A tunnel through a proxy; the requests in it are seen by themselves.
    if (request.method === "CONNECT") return;
    const outcome = await decide(request, (error) => {
      if (initiator instanceof Socket) initiator.destroy(error);
    });
    if (request.signal.aborted) return;
    if (outcome instanceof Error) controller.errorWith(outcome);
    else if (outcome) controller.respondWith(outcome);
  });
  interceptor.apply();
  return () => interceptor.dispose();
}

/** The interceptors need it, and Jest's jsdom environments take it away. It stays, since connections may outlive the interception. */
function lendSetImmediate(): void {
  if (!Reflect.has(globalThis, "setImmediate")) Reflect.set(globalThis, "setImmediate", setImmediate);
}
