import type { IncomingMessage } from "node:http";
import { isLoopback } from "@mockvox/spec";
import { validateAdminKey } from "../../controls/admin-key.ts";
import { MockServerError } from "../../errors.ts";

/** Who may use the control API. */
export interface GuardOptions {
  /** Additional host names under which the control API may be called. Default: only loopback names. */
  allowHosts?: readonly string[];
  /** Additional origins whose pages may use the control API. Default: only loopback origins. */
  allowOrigins?: readonly string[];
  /** The required value of the header `mockvox-admin-key`. Required unless the server is bound to loopback. Default: none. */
  adminKey?: string;
}

/** The reason why a request may not use the control API; undefined if it may. */
export type Guard = (incoming: IncomingMessage) => MockServerError | undefined;

/**
 * Guards the control API, not the reports: web pages must not reach it through a browser, neither from a foreign origin nor by a host
 * name that resolves to this machine (DNS rebinding).
 *
 * @throws {MockServerError} `empty-admin-key`, `invalid-admin-key`
 */
export function createGuard(listenHost: string, { allowHosts = [], allowOrigins = [], adminKey }: GuardOptions): Guard {
  if (adminKey !== undefined) validateAdminKey(adminKey);
  const isExposed = !isLoopback(listenHost);
  const hostGuard = createHostGuard(listenHost, allowHosts);
  const origins = allowOrigins.map((origin) => (URL.canParse(origin) ? new URL(origin).origin : origin));
  return (incoming) => {
    const { headers, method } = incoming;
    const hostError = hostGuard(incoming);
    if (hostError) return hostError;
    const origin = headers.origin;
    if (origin !== undefined && !isLoopback(hostnameOf(origin)) && !origins.includes(origin)) {
      return new MockServerError("origin-not-allowed", { origin });
    }
    // A preflight request cannot carry the key.
    if (method === "OPTIONS") return undefined;
    if (adminKey === undefined) {
      return isExposed ? new MockServerError("admin-key-required", {}) : undefined;
    }
    return equalsInConstantTime(String(headers["mockvox-admin-key"] ?? ""), adminKey)
      ? undefined
      : new MockServerError("admin-key-mismatch", {});
  };
}

/** The reason why the Host of a request may not be used for the control API and the page; undefined if it may. */
export type HostGuard = (incoming: IncomingMessage) => MockServerError | undefined;

export function createHostGuard(listenHost: string, allowHosts: readonly string[] = []): HostGuard {
  const hosts = [listenHost, ...allowHosts].map((name) => hostnameOf(urlOf(name))).filter((name) => name !== "");
  return (incoming) => {
    const host = hostnameOfRequest(incoming);
    if (isLoopback(host) || hosts.includes(host)) return undefined;
    return new MockServerError("host-not-allowed", { host });
  };
}

/** The host name in the header Host, without the port. */
export function hostnameOfRequest({ headers }: IncomingMessage): string {
  return hostnameOf(urlOf(headers.host ?? ""));
}

/** A bare IPv6 address has more than one colon. */
function urlOf(host: string): string {
  return /^[^[]*:.*:/.test(host) ? `http://[${host}]` : `http://${host}`;
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Loads `node:crypto` when a key is checked: most servers have none. */
function equalsInConstantTime(actual: string, expected: string): boolean {
  const { timingSafeEqual } = process.getBuiltinModule("node:crypto");
  const [one, other] = [Buffer.from(actual), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
