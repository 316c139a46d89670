import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import timers from "node:timers";
import { discardBody } from "./connections.ts";
import { controlPrefix } from "./control-api.ts";
import { limitPipelining } from "./limit-pipelining.ts";
import { pathOf } from "./plain-request.ts";
import { isPageRequest, type WebPage } from "./web-page.ts";

/** Captured when loaded, since a test's fake timers may replace Node's own. */
const { setImmediate } = timers;

/** Handles requests in two phases. Never throws. */
export interface TwoPhaseHandler<Exchange> {
  /** Handles a request, and calls back when its response can be written. */
  start(incoming: IncomingMessage, outgoing: ServerResponse, onReady: (exchange: Exchange) => void): void;
  /** Writes the response. */
  finish(exchange: Exchange): void;
}

/** What a server responds to. */
export interface Routes<Exchange> {
  controlApi: RequestListener;
  page: WebPage | undefined;
  showPage: RequestListener;
  /** All other requests, for reports or unknown paths. */
  reports: TwoPhaseHandler<Exchange>;
}

/** The listener of a server: routes each request. */
export function createListener<Exchange>(routes: Routes<Exchange>): RequestListener {
  const { controlApi, page, showPage, reports } = routes;
  const start: TwoPhaseHandler<Exchange>["start"] = (incoming, outgoing, onReady) => {
    const { url = "/", rawHeaders } = incoming;
    if (hasMultipleHosts(rawHeaders)) rejectMultipleHosts(outgoing);
    else if (url.startsWith(`${controlPrefix}/`)) controlApi(incoming, outgoing);
    else if (page?.owns(pathOf(url)) && isPageRequest(incoming)) showPage(incoming, outgoing);
    else {
      discardBody(incoming);
      reports.start(incoming, outgoing, onReady);
    }
  };
  const handle = batchPerTick({ start, finish: reports.finish });
  const handlePipelined = limitPipelining(handle);
  return (incoming, outgoing) => (outgoing.socket ? handle(incoming, outgoing) : handlePipelined(incoming, outgoing));
}

/**
 * Handles the requests of one turn of the event loop as a batch: all are read, then all are handled, then all responses that are ready
 * are written. So requests that were sent at the same time overlap: each holds its slot until its response is written.
 *
 * It is also faster. Handled one after the other, each request would find the processor's caches full of other code, and the system
 * would wake a client for each response; with fifty clients that is a quarter of all work. A request that turned out to be malformed
 * meanwhile already has its response.
 */
export function batchPerTick<Exchange>({ start, finish }: TwoPhaseHandler<Exchange>): RequestListener {
  let arrived: [IncomingMessage, ServerResponse][] = [];
  let ready: Exchange[] = [];
  let isScheduled = false;
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(flush);
  };
  const onReady = (exchange: Exchange): void => {
    ready.push(exchange);
    schedule();
  };
  const flush = (): void => {
    const requests = arrived;
    arrived = [];
    for (const [incoming, outgoing] of requests) if (!outgoing.writableEnded) start(incoming, outgoing, onReady);
    const exchanges = ready;
    ready = [];
    isScheduled = false;
    for (const exchange of exchanges) finish(exchange);
  };
  return (incoming, outgoing) => {
    arrived.push([incoming, outgoing]);
    schedule();
  };
}

/** Whether a request is ambiguous; Apache rejects it, too. */
function hasMultipleHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}

function rejectMultipleHosts(outgoing: ServerResponse): void {
  outgoing.writeHead(400, { Connection: "close" }).end();
}
