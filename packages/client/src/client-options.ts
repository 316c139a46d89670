import { maxResponseBytes, maxRows, reportsPath, serverHeader, serverUrl, tokenHeader } from "@mockvox/spec/operations";
import { type ClientClock, hostClock } from "./clock.ts";
import { failuresFrom, OptionError } from "./errors.ts";
import { clientOptionMessages } from "./messages/en.ts";

/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where requests go: a server number, an address, or both. */
export type ServerOptions = ServerAddress &
  (Pick<Required<ServerAddress>, "server"> | Pick<Required<ServerAddress>, "baseUrl">);

interface ServerAddress {
  /** The operation's server number, four digits. */
  server?: string;
  /** The server's address, such as `http://127.0.0.1:4010`. Default: `https://wv{server}.wolkvox.com`. */
  baseUrl?: string;
}

/** The options of `createClient`: where the server is, the token, and what the client uses instead of its defaults. */
export type ClientOptions = ServerOptions & CommonClientOptions;

interface CommonClientOptions {
  /** The operation's token, sent in the header `wolkvox-token`: printable ASCII without spaces. Error messages do not repeat it. */
  token: string;
  /** Sends the requests: receives a URL as text and the init of `fetch`. Default: the global `fetch`. */
  fetch?: Fetch;
  /** The time of timeouts, and of the waits of `pull`. Default: this machine's clock. */
  clock?: ClientClock;
  /**
   * Milliseconds, at least 1, until a request without a complete response fails with an `UnavailableError`. `Infinity` disables the timeout.
   * Default: 180,000, which is the vendor's one minute of work and two for the body.
   */
  timeoutMs?: number;
  /** A response with exactly this number of rows may have been truncated. Default: the vendor's 60,000. */
  rowLimit?: number;
  /**
   * Bytes, after decompression, above which reading stops with an `UnexpectedResponseError`. Default: 257 MiB, which is the vendor's
   * limit and 1 MiB for the envelope.
   */
  byteLimit?: number;
}

/** Options with every default filled in. */
export interface ResolvedOptions {
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

const failure = failuresFrom(clientOptionMessages);

/** Without user, query and fragment. */
const plainUrl = /^https?:\/\/[^/@]+\/[^?#]*$/;

/** @throws {OptionError} on an option that cannot be used; a token is not repeated */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  const { server, token } = options;
  if (server !== undefined && !/^\d{4}$/.test(server))
    throw new OptionError(failure("invalid-server-number", { server }));
  if (!token || !/^[!-~]+$/.test(token)) throw new OptionError(failure("invalid-token-text", {}));
  const baseUrl = options.baseUrl ?? (server && serverUrl.replace("{server}", server));
  if (!baseUrl) throw new OptionError(failure("missing-server", {}));
  const base = URL.parse(baseUrl);
  if (!base || !plainUrl.test(base.href)) throw new OptionError(failure("invalid-base-url", {}));
  const numbers = {
    timeoutMs: options.timeoutMs ?? 180_000,
    rowLimit: options.rowLimit ?? maxRows,
    byteLimit: options.byteLimit ?? maxResponseBytes + 2 ** 20,
  };
  validateNumbers(numbers);
  return {
    origin: base.origin,
    address: base.href.replace(/\/$/, "") + reportsPath,
    token,
    headers: { [tokenHeader]: token, ...(server && { [serverHeader]: server }) },
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock: options.clock ?? hostClock,
    ...numbers,
  };
}

/** @throws {OptionError} on a number that is NaN or less than 1 */
function validateNumbers(numbers: Readonly<Record<string, number>>): void {
  for (const [option, value] of Object.entries(numbers)) {
    if (!(value >= 1)) throw new OptionError(failure("invalid-client-number", { option, value, minimum: 1 }));
  }
}
