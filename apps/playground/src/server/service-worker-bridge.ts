import { http } from "msw";
import { type SetupWorker, setupWorker } from "msw/browser";
import { PageError } from "../messages/page-error.ts";
import { programFetchInit } from "./mock-server.ts";

/** Sends requests to a mock server in the page so that they appear in the browser's network panel, but never leave the machine. */
export interface ServiceWorkerBridge {
  send(request: Request): Promise<Response>;
  /** Stops the service worker when this was the last open bridge. */
  close(): Promise<void>;
}

type Handler = (request: Request) => Promise<Response>;

/** Handlers of the requests in flight, by request id. */
const pendingHandlers = new Map<string, () => Promise<Response>>();
const bridgeUrl = new URL("./in-page/", document.baseURI).href;
let openBridges = 0;
let worker: SetupWorker | undefined;
let queue: Promise<void> = Promise.resolve();

/**
 * The page only fetches an id below its own URL; neither the vendor's host nor the token is part of it. A service worker passes the id
 * back to the page, which looks up the handler of the request. So even without the worker, for example after the site's data was
 * cleared, no request leaves the page.
 */
export async function openServiceWorkerBridge(handle: Handler): Promise<ServiceWorkerBridge> {
  openBridges += 1;
  await enqueue(async () => {
    worker ??= await startWorker();
  });
  return {
    send: async (request) => {
      const response = await sendById(request, handle);
      if (response) return response;
      await enqueue(restartWorker);
      const secondResponse = await sendById(request, handle);
      if (secondResponse) return secondResponse;
      throw new PageError("service-worker-stopped", {});
    },
    close: async () => {
      openBridges -= 1;
      await enqueue(async () => {
        if (openBridges > 0) return;
        const unused = worker;
        worker = undefined;
        await unused?.stop();
      });
    },
  };
}

/** Undefined when no worker passed the id back. */
async function sendById(request: Request, handle: Handler): Promise<Response | undefined> {
  const { method, signal } = request;
  const id = crypto.randomUUID();
  pendingHandlers.set(id, () => handle(request).catch((error: unknown) => toNetworkError(signal, error)));
  const wasHandled = (): boolean => !pendingHandlers.has(id);
  try {
    const response = await fetch(`${bridgeUrl}${id}`, { ...programFetchInit, method, signal });
    return wasHandled() ? response : undefined;
  } catch (error) {
    if (wasHandled() || signal.aborted) throw error;
    return undefined;
  } finally {
    pendingHandlers.delete(id);
  }
}

/** What the page's own `fetch` gets for an aborted request, and for a reset connection. */
function toNetworkError(signal: AbortSignal, error: unknown): Response {
  const cause = error instanceof Error ? error.cause : undefined;
  const isReset = cause instanceof Error && "code" in cause && cause.code === "ECONNRESET";
  if (signal.aborted || isReset) return Response.error();
  throw error;
}

async function startWorker(): Promise<SetupWorker> {
  const started = setupWorker(
    http.all(`${bridgeUrl}:id`, ({ params }) => {
      const id = String(params.id);
      const handle = pendingHandlers.get(id);
      pendingHandlers.delete(id);
      return handle?.();
    }),
  );
  await started.start({
    serviceWorker: { url: "./mockServiceWorker.js" },
    quiet: true,
    onUnhandledFrame: "bypass",
  });
  return started;
}

/** A worker that no longer exists never confirms its stop, hence the time limit. */
async function restartWorker(): Promise<void> {
  await Promise.race([worker?.stop(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  worker = await startWorker();
}

/** Runs one function after another, also after one that failed. */
function enqueue(act: () => Promise<void>): Promise<void> {
  queue = queue.then(act, act);
  return queue;
}
