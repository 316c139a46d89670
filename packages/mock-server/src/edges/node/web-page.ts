import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isVendorHost } from "@mockvox/spec";
import type { Clock } from "../../clock/clock.ts";
import { texts } from "../../messages/en.ts";
import { acceptsCoding } from "../../response/bodies.ts";
import { httpDate } from "../../response/vendor-http.ts";
import type { StallWatch } from "./connections.ts";
import { type HostGuard, hostnameOfRequest } from "./guard.ts";
import { pathOf } from "./plain-request.ts";
import { writeBody } from "./write-response.ts";

/** A file of a page. */
export interface PageFile {
  body: Uint8Array;
  /** The same in compressed form, for browsers that accept it; each may be absent. */
  compressed?: { br?: Uint8Array | undefined; gzip?: Uint8Array | undefined };
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

/** Whether a request can be one for the page: hosts of the vendor have none. */
export function isPageRequest(incoming: IncomingMessage): boolean {
  return (incoming.method === "GET" || incoming.method === "HEAD") && !isVendorHost(hostnameOfRequest(incoming));
}

/** Responds with the files of a page. */
export function createPageHandler(
  page: Pick<WebPage, "read"> | undefined,
  { hostGuard, watch, clock, onError }: WebPageOptions,
): RequestListener {
  const show = async (path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const hostError = hostGuard(incoming);
    const accepted = incoming.headers["accept-encoding"] ?? "";
    const { status, headers, body } = hostError
      ? textResponse(403, hostError.message)
      : await readFile(page, path, String(accepted));
    outgoing.writeHead(status, {
      ...headers,
      Date: httpDate(clock.now()),
      "Content-Length": body.byteLength,
      "X-Content-Type-Options": "nosniff",
    });
    await writeBody(incoming.method === "HEAD" ? new Uint8Array() : body, outgoing, watch);
  };
  return (incoming, outgoing) => {
    show(pathOf(incoming.url ?? ""), incoming, outgoing).catch((error: unknown) => {
      outgoing.destroy();
      onError(error);
    });
  };
}

interface FileResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

async function readFile(
  page: Pick<WebPage, "read"> | undefined,
  path: string,
  accepted: string,
): Promise<FileResponse> {
  try {
    const file = await page?.read(path);
    if (!file) return textResponse(404, texts["file-not-found"]({ path }));
    const coding = (["br", "gzip"] as const).find((each) => acceptsCoding(accepted, each) && file.compressed?.[each]);
    const headers = {
      "Content-Type": file.type,
      "Cache-Control": file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Security-Policy": "frame-ancestors 'none'",
      ...(file.compressed ? { Vary: "Accept-Encoding" } : {}),
      ...(coding ? { "Content-Encoding": coding } : {}),
    };
    return { status: 200, headers, body: (coding && file.compressed?.[coding]) ?? file.body };
  } catch (error) {
    return textResponse(500, error instanceof Error ? error.message : String(error));
  }
}

function textResponse(status: number, text: string): FileResponse {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body: Buffer.from(`${text}\n`) };
}
