import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../clock/clock.ts";
import { httpDate } from "../../fake/headers.ts";
import { isVendorHost } from "../../fake/vendor-host.ts";
import { texts } from "../../messages/en.ts";
import type { TwoPhaseHandler } from "./batch-per-tick.ts";
import { type HostGuard, hostnameOfRequest } from "./guard.ts";
import { pathOf } from "./plain-request.ts";
import type { StallWatch } from "./stall-watch.ts";
import { writeBody } from "./write-response.ts";

/** A file of a page. */
export interface PageFile {
  body: Uint8Array;
  /** Its content type. */
  type: string;
  /** Whether its name changes with its content, so that browsers may cache it forever. */
  isImmutable: boolean;
}

/** A web page that is served next to the mock server. */
export interface WebPage {
  /** Whether a path belongs to the page. Called for every request. */
  owns(path: string): boolean;
  /** Undefined if the file does not exist. Rejects if the page is unavailable. */
  read(path: string): Promise<PageFile | undefined>;
}

export interface WebPageOptions {
  hostGuard: HostGuard;
  watch: StallWatch;
  clock: Pick<Clock, "now">;
  onError(error: unknown): void;
}

/** Serves a page at its paths, except under hosts of the vendor, which have no page. */
export function serveWebPage(
  next: TwoPhaseHandler,
  page: WebPage | undefined,
  { hostGuard, watch, clock, onError }: WebPageOptions,
): TwoPhaseHandler {
  if (!page) return next;
  const show = async (path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const hostError = hostGuard(incoming);
    const { status, headers, body } = hostError ? textResponse(403, hostError.message) : await readFile(page, path);
    outgoing.writeHead(status, {
      ...headers,
      Date: httpDate(clock.now()),
      "Content-Length": body.byteLength,
      "X-Content-Type-Options": "nosniff",
    });
    await writeBody(incoming.method === "HEAD" ? new Uint8Array() : body, outgoing, watch);
  };
  return (incoming, outgoing) => {
    const path = pathOf(incoming.url ?? "");
    const isRead = incoming.method === "GET" || incoming.method === "HEAD";
    if (!isRead || !page.owns(path) || isVendorHost(hostnameOfRequest(incoming))) return next(incoming, outgoing);
    show(path, incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy();
      onError(error);
    });
    return undefined;
  };
}

interface FileResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

async function readFile(page: WebPage, path: string): Promise<FileResponse> {
  try {
    const file = await page.read(path);
    if (!file) return textResponse(404, texts["file-not-found"]({ path }));
    const headers = {
      "Content-Type": file.type,
      "Cache-Control": file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Security-Policy": "frame-ancestors 'none'",
    };
    return { status: 200, headers, body: file.body };
  } catch (error) {
    return textResponse(500, error instanceof Error ? error.message : String(error));
  }
}

function textResponse(status: number, text: string): FileResponse {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: Buffer.from(`${text}\n`) };
}
