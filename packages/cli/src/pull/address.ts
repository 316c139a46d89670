import type { PullChoices } from "./flags.ts";

/** Whose rows a file has: where they were asked for, and of which operation if several answer there. */
export interface Address {
  /** Scheme, host, port and path, without a slash at the end. */
  readonly origin: string;
  /** Four digits. */
  readonly server?: string | undefined;
}

export function addressOf({ url, server }: Pick<PullChoices, "url" | "server">): Address {
  return { origin: normal(url ?? hostOf(server ?? "")), server };
}

/** The address that a state tells; an earlier version's has a URL as it was typed, or `wv0001` where none was. */
export function addressIn({ origin, server }: Address): Address {
  const [, digits] = /^wv(\d{4})$/.exec(origin) ?? [];
  return digits === undefined ? addressOf({ url: origin, server }) : addressOf({ url: undefined, server: digits });
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.origin === other.origin && one.server === other.server;
}

function hostOf(server: string): string {
  return `https://wv${server}.wolkvox.com`;
}

function normal(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}
