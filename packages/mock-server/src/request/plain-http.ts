import type { RefusalId } from "@mockvox/spec";
import type { Fault } from "../faults/fault.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { ResponseNote } from "../other-reports/other-report.ts";

/** A request as plain data; adapters create it from what they receive. */
export interface PlainRequest {
  method: string;
  /** Default: `https`. */
  scheme?: "http" | "https";
  /** Without the query, as sent. */
  path: string;
  /** Without the question mark, as sent. */
  query: string;
  /** The Host, possibly with a port. */
  host: string | undefined;
  /** The value of a header by its lower-case name. */
  header(name: string): string | undefined;
  /** Bytes of the longest header line, including name and separator. Default: only the headers that are read are measured. */
  longestHeader?(): number;
  /**
   * Returns a signal that aborts when the client disconnects. Called only when the request has to wait. A function, since objects
   * with a getter are slow to create and to read.
   */
  signal: (() => AbortSignal) | undefined;
  /** Whether the client has ended its side of the connection. It may still be reading; that shows when the response is written. */
  mayBeDisconnected?(): boolean;
}

/** `Uint8Array<ArrayBuffer>`, in a form that TypeScript before 5.7 accepts. */
type Utf8Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;

/** A response as plain data; adapters write it. */
export interface PlainResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The whole body or its chunks. To stop reading early, call the iterator's `return`. */
  body: string | AsyncIterable<string | Utf8Bytes>;
  /** The body before it was compressed, for the journal; absent if it was not, or is in chunks. */
  plainBody?: string | undefined;
  /** How the body ends: normally, by a reset of the connection, or by closing it without a terminator. */
  end: "close" | "reset" | "cut";
  info: ResponseInfo;
  /**
   * Frees the concurrency slot of the request; absent if it holds none. To be called when the response is delivered, immediately before
   * its end is passed on, and also when it cannot be delivered. Idempotent. Without it the slot is free after 60 seconds.
   */
  releaseSlot?: (() => MaybePromise<void>) | undefined;
}

/** Information about a response for logs. Contains no token. */
export interface ResponseInfo {
  report?: string | undefined;
  /** How the response differs from what a modelled report gives; absent if it does not. */
  note?: ResponseNote | undefined;
  /** `date_ini` and `date_end` as sent, with secrets redacted. */
  dateRange?: readonly [string, string] | undefined;
  refusal?: RefusalId | "empty-window" | undefined;
  /** Rows sent. */
  rows?: number | undefined;
  /** Whether rows were left out because of the maximum number of rows. */
  isCut?: boolean | undefined;
  /** The injected fault, if any. */
  fault?: Fault["kind"] | undefined;
  /** Whether the quota or the slots refused the request, not an injected error response. */
  isEnforced?: boolean | undefined;
  /** Milliseconds of the tenant's clock spent waiting for a slot; absent if it did not wait. */
  waitedMs?: number | undefined;
}
