import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Who may use the controls. */
export interface GuardOptions {
  /** Further names under which the controls may be called, besides loopback's. */
  allowHosts?: readonly string[];
  /** Further origins whose pages may use the controls. */
  allowOrigins?: readonly string[];
  /** What the header `mockvox-admin-key` must say. Off loopback the controls want one. */
  adminKey?: string;
}

/** Why a request may not use the controls; undefined when it may. */
export type Guard = (incoming: IncomingMessage) => string | undefined;

/**
 * Guards the controls, never the reports: a page of somebody's must not reach them through the browser, neither by its own
 * origin nor by a name that it points at this machine.
 */
export function createGuard(listensAt: string, { allowHosts = [], allowOrigins = [], adminKey }: GuardOptions): Guard {
  const isOpen = !isLoopback(listensAt);
  const nameGuard = createNameGuard(listensAt, allowHosts);
  return (incoming) => {
    const { headers, method } = incoming;
    const refusal = nameGuard(incoming);
    if (refusal) return refusal;
    const origin = headers.origin;
    if (origin !== undefined && !isLoopback(hostnameOf(origin)) && !allowOrigins.includes(origin)) {
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
  return (incoming) => {
    const host = hostnameIn(incoming);
    if (isLoopback(host) || host === listensAt || allowHosts.includes(host)) return undefined;
    return `The controls are not called by the name ${host || "none"}. Use loopback, or allow the name with --allow-host.`;
  };
}

/** The name in the header Host, without a port. */
export function hostnameIn({ headers }: IncomingMessage): string {
  return hostnameOf(`http://${headers.host ?? ""}`);
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(hostname);
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
