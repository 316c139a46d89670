import type { RefusalId, ReportId } from "@mockvox/spec";

/** A request as plain data; every edge makes one of what it receives. */
export interface PlainRequest {
  method: string;
  /** By which the caller asks. Default: `https`. */
  scheme?: "http" | "https";
  /** Without the query, as sent. */
  path: string;
  /** Without the question mark, as sent. */
  query: string;
  /** The name that the caller used, perhaps with a port. */
  host: string | undefined;
  /** A header's value by its lower-case name. */
  header(name: string): string | undefined;
  /** Bytes of the longest header line, its name, its value and what stands between. Absent: the headers that are read are measured. */
  longestHeader?(): number;
  /**
   * Gives a signal that aborts when the caller goes away. Called only when the fake has to wait. A function and no getter: an object
   * with a getter of its own is slow to make, to read and to forget.
   */
  signal: (() => AbortSignal) | undefined;
  /** Whether nobody can ask before this request is answered, unless it has to wait: so it is with sockets, which are read in turns. */
  isAlone?: boolean;
  /** Whether the caller has ended its side of the connection: then nothing tells whether it has gone until its response is written. */
  mayBeGone?(): boolean;
}

/** `Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 knows too. */
type Bytes = ReturnType<InstanceType<typeof TextEncoder>["encode"]>;

/** An answer as plain data; every edge writes it in its own way. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The body at once or in chunks. Whoever stops reading chunks early calls the iterator's `return`. */
  body: string | AsyncIterable<string | Bytes>;
  /** How the body ends: well, by a reset of the connection, or by its end without a word. */
  end: "close" | "reset" | "cut";
  about: About;
}

/** What an answer is about, for logs. Holds no token. */
export interface About {
  report?: ReportId | undefined;
  /** `date_ini` and `date_end` as sent, but for what looks like a token. */
  window?: readonly [string, string] | undefined;
  refusal?: RefusalId | "empty-window" | undefined;
  /** Rows sent. */
  rows?: number | undefined;
  /** Milliseconds of the tenant's clock that the request waited for a slot; absent when it did not wait. */
  waited?: number | undefined;
}
