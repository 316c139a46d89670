import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { checkedAdminKey } from "../../controls/admin-key.ts";

/** Who may use the controls. */
export interface GuardOptions {
  /** Further names under which the controls may be called, besides loopback's. */
  allowHosts?: readonly string[];
  /** Further origins whose pages may use the controls. */
  allowOrigins?: readonly string[];
  /** What the header `mockvox-admin-key` must say, not empty. Off loopback the controls want one. */
  adminKey?: string;
}

/** Why a request may not use the controls; undefined when it may. */
export type Guard = (incoming: IncomingMessage) => string | undefined;

/**
 * Guards the controls, never the reports: a page of somebody's must not reach them through the browser, neither by its own
 * origin nor by a name that it points at this machine.
 *
 * @throws {RangeError} on an admin key that is empty, or that no caller could send
 */
export function createGuard(listensAt: string, { allowHosts = [], allowOrigins = [], adminKey }: GuardOptions): Guard {
  if (adminKey !== undefined) checkedAdminKey(adminKey);
  const isOpen = !isLoopback(listensAt);
  const nameGuard = createNameGuard(listensAt, allowHosts);
  const origins = allowOrigins.map((origin) => (URL.canParse(origin) ? new URL(origin).origin : origin));
  return (incoming) => {
    const { headers, method } = incoming;
    const refusal = nameGuard(incoming);
    if (refusal) return refusal;
    const origin = headers.origin;
    if (origin !== undefined && !isLoopback(hostnameOf(origin)) && !origins.includes(origin)) {
      return `A page of ${origin} may not use the controls. Allow it with --allow-origin.`;
    }
    // A preflight comes before the request and cannot carry the key.
    if (method === "OPTIONS") return undefined;
    if (adminKey === undefined) {
      return isOpen ? "Off loopback the controls want a key. Start with --admin-key." : undefined;
    }
    return isSame(String(headers["mockvox-admin-key"] ?? ""), adminKey)
      ? undefined
      : "The header mockvox-admin-key is missing or wrong.";
  };
}

/** Why a request's Host may not be used for the controls and the page; undefined when it may. */
export type NameGuard = (incoming: IncomingMessage) => string | undefined;

export function createNameGuard(listensAt: string, allowHosts: readonly string[] = []): NameGuard {
  const hosts = [listensAt, ...allowHosts].map((name) => hostnameOf(urlOf(name))).filter((name) => name !== "");
  return (incoming) => {
    const host = hostnameIn(incoming);
    if (isLoopback(host) || hosts.includes(host)) return undefined;
    return `The controls are not called by the name ${host || "none"}. Use loopback, or allow the name with --allow-host.`;
  };
}

/** The name in the header Host, without a port. */
export function hostnameIn({ headers }: IncomingMessage): string {
  return hostnameOf(urlOf(headers.host ?? ""));
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(hostname);
}

/** An address of version 6 that stands by itself has more than one colon. */
function urlOf(host: string): string {
  return /^[^[]*:.*:/.test(host) ? `http://[${host}]` : `http://${host}`;
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
