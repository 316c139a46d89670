import type { IncomingMessage } from "node:http";
import type { Tap } from "@mockvox/contract";
import { isReportId, reportsPath } from "@mockvox/spec";
import { type Text, text, toEnglish } from "../texts.ts";
import { decodeBody, tooLong, UncheckedError } from "./decode-body.ts";

/** A response that was forwarded completely. */
interface ForwardedResponse {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** All values of each. */
  readonly headers: IncomingMessage["headersDistinct"];
  /** Undefined if it was too large to be kept. */
  readonly body: Uint8Array | undefined;
}

/** Checks forwarded responses in the background: forwarding never waits for it and never fails because of it. */
export interface ResponseChecker {
  /** The largest body that is kept, in bytes. */
  readonly maxBytes: number;
  /** Counts a request for a report; false for any other request, whose response need not be copied. */
  expectResponse(method: string, path: string): boolean;
  /** How many requests for reports came through. */
  requestCount(): number;
  check(response: ForwardedResponse): void;
  /** Resolves when all responses are checked, to a summary of those that could not be. */
  finish(): Promise<Text | undefined>;
}

/** One and a half times the bytes of 60,000 rows of the widest report. */
const defaultMaxBytes = 32 * 2 ** 20;

export function createResponseChecker(
  tap: Tap,
  report: (problem: Text) => void,
  maxBytes: number = defaultMaxBytes,
): ResponseChecker {
  const running = new Set<Promise<void>>();
  const reported = new Set<string>();
  let requested = 0;
  let unchecked = 0;

  const reportOnce = (problem: Text): void => {
    const key = toEnglish(problem);
    if (!reported.has(key)) report(problem);
    reported.add(key);
  };
  const inspect = async (response: ForwardedResponse): Promise<void> => {
    try {
      await tap.inspect(response.method, response.path, await toResponse(response, maxBytes));
    } catch (error) {
      unchecked += 1;
      const reason = error instanceof UncheckedError ? error.reason : text("unchecked-failed", { name: nameOf(error) });
      reportOnce(text("response-unchecked", { report: reportIn(response.path), reason }));
    }
  };

  return {
    maxBytes,
    expectResponse: (method, path) => {
      const isReport = tap.shouldInspect(method, path);
      if (isReport) requested += 1;
      return isReport;
    },
    requestCount: () => requested,
    check: (response) => {
      const done = inspect(response).finally(() => running.delete(done));
      running.add(done);
    },
    finish: async () => {
      await Promise.all(running);
      if (unchecked > 0) return text("responses-unchecked", { count: unchecked });
      if (tap.report().requests.sent > 0) return undefined;
      return requested > 0
        ? text("no-response-checked", { requests: requested })
        : text("nothing-checked", { path: reportsPath });
    },
  };
}

async function toResponse({ status, headers, body }: ForwardedResponse, maxBytes: number): Promise<Response> {
  if (!body) throw new UncheckedError(tooLong(maxBytes));
  if (status < 200 || status > 599) throw new UncheckedError(text("unchecked-status", { status }));
  const parsed = new Headers(
    Object.entries(headers).flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value])),
  );
  const decoded = await decodeBody(body, parsed.get("content-encoding") ?? "", maxBytes);
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? new Uint8Array(decoded) : null, { status, headers: parsed });
}

/** The requested report. A client may send anything as `api`, so only known ids are printed. */
function reportIn(path: string): string {
  const api = new URLSearchParams(path.split("?")[1]).get("api") ?? "";
  return isReportId(api) ? api : "";
}

/** The error's class. Its message may quote a response. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
