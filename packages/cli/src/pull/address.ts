import type { PullCliOptions } from "./flags.ts";

/** Where the rows of a file come from: the server, and the operation if the server has several. */
export interface Address {
  /** Scheme, host, port and path, without a trailing slash. */
  readonly origin: string;
  /** Four digits. */
  readonly server?: string | undefined;
}

export function addressOf({ url, server }: Pick<PullCliOptions, "url" | "server">): Address {
  return { origin: normalizeUrl(url ?? hostOf(server ?? "")), server };
}

/** The address in a saved state; earlier versions saved the URL as typed, or `wv0001` without one. */
export function addressFromState({ origin, server }: Address): Address {
  const [, digits] = /^wv(\d{4})$/.exec(origin) ?? [];
  return digits === undefined ? addressOf({ url: origin, server }) : addressOf({ url: undefined, server: digits });
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.origin === other.origin && one.server === other.server;
}

function hostOf(server: string): string {
  return `https://wv${server}.wolkvox.com`;
}

function normalizeUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}
