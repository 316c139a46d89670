import type { IncomingMessage, ServerResponse } from "node:http";
import { isVendorHost } from "../../fake/vendor-host.ts";
import { hostnameIn, type NameGuard } from "./guard.ts";
import type { Steps } from "./in-turns.ts";
import { pathOf } from "./plain-request.ts";
import { letGoWhenStalled } from "./stalled.ts";

/** A file of a page. */
export interface PageFile {
  body: Uint8Array;
  /** Its content type. */
  type: string;
  /** Whether its name changes with its content, so that a browser may keep it. */
  isLasting: boolean;
}

/** A page that is shown beside the fake. The fake knows nothing of it. */
export interface Page {
  /** Whether a path belongs to the page; asked for every request, so it answers at once. */
  owns(path: string): boolean;
  /** Undefined when there is no such file. Rejects when the page cannot be had. */
  read(path: string): Promise<PageFile | undefined>;
}

/** Shows a page at the paths that it owns, but never under the vendor's host, which has nothing there. */
export function withPage(
  next: Steps,
  page: Page | undefined,
  { nameGuard, stalledMs }: { nameGuard: NameGuard; stalledMs: number },
): Steps {
  if (!page) return next;
  return (incoming, outgoing) => {
    const path = pathOf(incoming.url ?? "");
    const isRead = incoming.method === "GET" || incoming.method === "HEAD";
    if (!isRead || !page.owns(path) || isVendorHost(hostnameIn(incoming))) return next(incoming, outgoing);
    const refusal = nameGuard(incoming);
    if (refusal) sendText(outgoing, 403, refusal);
    else void show(page, path, incoming, outgoing).then(() => letGoWhenStalled(outgoing, stalledMs));
    return undefined;
  };
}

async function show(page: Page, path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  try {
    const file = await page.read(path);
    if (!file) return sendText(outgoing, 404, `There is no ${path} here.`);
    outgoing.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": file.body.byteLength,
      "Cache-Control": file.isLasting ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Security-Policy": "frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
    });
    outgoing.end(incoming.method === "HEAD" ? undefined : file.body);
  } catch (error) {
    sendText(outgoing, 500, error instanceof Error ? error.message : String(error));
  }
}

function sendText(outgoing: ServerResponse, status: number, text: string): void {
  outgoing.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" });
  outgoing.end(`${text}\n`);
}
