import type { SetupWorker } from "msw/browser";
import { loaded } from "../parts/loaded.ts";
import { asAProgram } from "./as-a-program.ts";

/** Carries requests through the browser's network to a fake in the page, and never out of it. */
export interface Carrier {
  carry(request: Request): Promise<Response>;
  /** Lets the browser's requests alone again, once nobody else carries any. */
  close(): Promise<void>;
}

/** What answers a request that is under way, by its ticket. */
const underWay = new Map<string, () => Promise<Response>>();
const ticketsAt = new URL("./in-page/", document.baseURI).href;
let carriers = 0;
let worker: SetupWorker | undefined;
let lastTurn: Promise<void> = Promise.resolve();

/**
 * Only a ticket goes out, to the page's own address: neither the vendor's host nor the token. A service worker hands it back to the
 * page, which looks up whose it is. So where the worker is gone, as when the site's data was cleared, nothing has left the page.
 */
export async function openCarrier(answer: (request: Request) => Promise<Response>): Promise<Carrier> {
  carriers += 1;
  await inTurn(async () => {
    worker ??= await startWorker();
  });
  return {
    carry: async (request) => {
      const response = await sendTicket(request, answer);
      if (response) return response;
      await inTurn(restart);
      const second = await sendTicket(request, answer);
      if (second) return second;
      throw new Error("The browser has ended the page's service worker. Reload the page.");
    },
    close: async () => {
      carriers -= 1;
      await inTurn(async () => {
        if (carriers > 0) return;
        const unneeded = worker;
        worker = undefined;
        await unneeded?.stop();
      });
    },
  };
}

/** Undefined when no worker brought the ticket back. */
async function sendTicket(request: Request, answer: Parameters<typeof openCarrier>[0]): Promise<Response | undefined> {
  const { method, signal } = request;
  const ticket = crypto.randomUUID();
  underWay.set(ticket, () => answer(request).catch((error: unknown) => quietIfGone(signal, error)));
  const wasCarried = (): boolean => !underWay.has(ticket);
  try {
    const response = await fetch(`${ticketsAt}${ticket}`, { ...asAProgram, method, signal });
    return wasCarried() ? response : undefined;
  } catch (error) {
    if (wasCarried() || signal.aborted) throw error;
    return undefined;
  } finally {
    underWay.delete(ticket);
  }
}

function quietIfGone(signal: AbortSignal, error: unknown): Response {
  if (signal.aborted) return Response.error();
  throw error;
}

async function startWorker(): Promise<SetupWorker> {
  const [{ http }, { setupWorker }] = await loaded(Promise.all([import("msw"), import("msw/browser")]));
  const started = setupWorker(
    http.all(`${ticketsAt}:ticket`, ({ params: { ticket } }) => {
      const answer = underWay.get(String(ticket));
      underWay.delete(String(ticket));
      return answer?.();
    }),
  );
  await started.start({
    serviceWorker: { url: "./mockServiceWorker.js" },
    quiet: true,
    onUnhandledFrame: "bypass",
  });
  return started;
}

/** A worker that is gone never says that it has stopped. */
async function restart(): Promise<void> {
  await Promise.race([worker?.stop(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  worker = await startWorker();
}

/** One after the other, whatever became of the one before. */
function inTurn(act: () => Promise<void>): Promise<void> {
  lastTurn = lastTurn.then(act, act);
  return lastTurn;
}
