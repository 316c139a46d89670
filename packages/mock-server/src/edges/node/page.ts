import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../../clock/clock.ts";
import { httpDate } from "../../fake/headers.ts";
import { isVendorHost } from "../../fake/vendor-host.ts";
import { hostnameIn, type NameGuard } from "./guard.ts";
import type { Steps } from "./in-turns.ts";
import { pathOf } from "./plain-request.ts";
import type { StallWatch } from "./stalled.ts";
import { writeBody } from "./write-answer.ts";

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

/** What showing a page depends on. */
export interface Showing {
  nameGuard: NameGuard;
  watch: StallWatch;
  clock: Pick<Clock, "now">;
  onFailed(error: unknown): void;
}

/** Shows a page at the paths that it owns, but never under the vendor's host, which has nothing there. */
export function withPage(next: Steps, page: Page | undefined, { nameGuard, watch, clock, onFailed }: Showing): Steps {
  if (!page) return next;
  const show = async (path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const refusal = nameGuard(incoming);
    const { status, headers, body } = refusal ? textFile(403, refusal) : await readFile(page, path);
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
    if (!isRead || !page.owns(path) || isVendorHost(hostnameIn(incoming))) return next(incoming, outgoing);
    show(path, incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy();
      onFailed(error);
    });
    return undefined;
  };
}

/** A file as it is sent. */
interface SentFile {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

async function readFile(page: Page, path: string): Promise<SentFile> {
  try {
    const file = await page.read(path);
    if (!file) return textFile(404, `There is no ${path} here.`);
    const headers = {
      "Content-Type": file.type,
      "Cache-Control": file.isLasting ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Security-Policy": "frame-ancestors 'none'",
    };
    return { status: 200, headers, body: file.body };
  } catch (error) {
    return textFile(500, error instanceof Error ? error.message : String(error));
  }
}

function textFile(status: number, text: string): SentFile {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: Buffer.from(`${text}\n`) };
}
