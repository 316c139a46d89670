import { mostBytes, mostRows } from "@mockvox/spec/wire";
import { type ClientClock, hostClock } from "./clock.ts";

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where to ask: a server number, an address, or both. */
export type ServerOptions = ServerAddress &
  (Pick<Required<ServerAddress>, "server"> | Pick<Required<ServerAddress>, "baseUrl">);

interface ServerAddress {
  /** The operation's server number, four digits. */
  server?: string;
  /** Where the server listens, `http://127.0.0.1:4010` say. Default: `https://wv{server}.wolkvox.com`. */
  baseUrl?: string;
}

export type ClientOptions = ServerOptions & ClientConduct;

interface ClientConduct {
  token: string;
  /** Default: the global one. */
  fetch?: Fetch;
  /** Default: this machine's. */
  clock?: ClientClock;
  /**
   * Milliseconds for a whole answer; after them the request is given up with an `UnavailableError`. `Infinity` waits for
   * ever. Default: 180,000, which is the vendor's minute of work and two for the body.
   */
  timeoutMs?: number;
  /** An answer with exactly so many rows may be cut. Default: the vendor's 60,000. */
  rowLimit?: number;
  /**
   * A response that is longer, in bytes after decompression, is not read to its end: an `UnexpectedAnswerError`. Default: 257 MiB,
   * which is the vendor's limit and 1 MiB for what is around the rows.
   */
  byteLimit?: number;
}

/** Options with every default filled in. */
export interface Connection {
  readonly origin: string;
  readonly address: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  readonly clock: ClientClock;
  readonly timeoutMs: number;
  readonly rowLimit: number;
  readonly byteLimit: number;
}

/** @throws {RangeError} on an option that cannot be used; a token is not repeated. */
export function connectionOf(options: ClientOptions): Connection {
  const { server, token } = options;
  if (server !== undefined && !/^\d{4}$/.test(server)) fail(`The server is four digits, found "${server}".`);
  if (!token || !/^[\x21-\x7e]+$/.test(token)) fail("The token is empty, or no header carries it.");
  const base = baseOf(options.baseUrl ?? (server && `https://wv${server}.wolkvox.com`));
  return {
    origin: base.origin,
    address: `${base.origin}${base.pathname.replace(/\/$/, "")}/api/v2/reports_manager.php`,
    token,
    headers: { "wolkvox-token": token, ...(server ? { wolkvox_server: server } : {}) },
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock: options.clock ?? hostClock,
    timeoutMs: options.timeoutMs ?? 180_000,
    rowLimit: options.rowLimit ?? mostRows,
    byteLimit: options.byteLimit ?? mostBytes + 2 ** 20,
  };
}

function baseOf(text: string | undefined): URL {
  if (!text) return fail("A client needs a server number, or a base URL.");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isFine = url && /^https?:$/.test(url.protocol) && !(url.username || url.password || url.search || url.hash);
  return isFine ? url : fail("The base URL is a plain http or https address.");
}

function fail(message: string): never {
  throw new RangeError(message);
}
