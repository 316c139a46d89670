import { isVendorHost, vendorServerOf } from "@mockvox/spec";
import { MockServerError } from "../../errors.ts";

/** What a client asked the proxy to connect to. */
export interface ProxyTarget {
  /** In lower case, without a final dot; IPv6 addresses in brackets; IPv4 addresses as four decimal numbers. */
  readonly host: string;
  readonly port: number;
}

/** A host that the proxy passes on; without a port, on 443 and 80. */
export interface PassedHost {
  readonly host: string;
  readonly port: number | undefined;
}

const hostAndPort = /^(\[[\da-f:.]+\]|[\w.-]+)(?::(\d{1,5}))?$/i;

/** The target of `CONNECT`, `HOST:PORT`; undefined if it is malformed. */
export function parseConnectTarget(text: string): ProxyTarget | undefined {
  const parsed = parseHostAndPort(text);
  return parsed?.port === undefined ? undefined : { host: parsed.host, port: parsed.port };
}

/** The target of a request for a whole URL; undefined if it is not an http URL, or has credentials. */
export function parseUrlTarget(url: string): ProxyTarget | undefined {
  const [, authority] = /^http:\/\/([^/?#\\]*)/i.exec(url) ?? [];
  const parsed = authority === undefined ? undefined : parseHostAndPort(authority);
  return parsed && { host: parsed.host, port: parsed.port ?? 80 };
}

/** @throws {MockServerError} `invalid-pass-host`, `vendor-host-not-passed` */
export function parsePassedHost(value: string): PassedHost {
  const parsed = parseHostAndPort(value);
  if (!parsed) throw new MockServerError("invalid-pass-host", { value });
  if (vendorServerOf(parsed.host) !== undefined) throw new MockServerError("vendor-host-not-passed", { value });
  return parsed;
}

/** Whether the mock server answers a target. */
export function isMocked({ host, port }: ProxyTarget): boolean {
  return (port === 443 || port === 80) && isVendorHost(host) && vendorServerOf(host) !== undefined;
}

export function isPassed(target: ProxyTarget, passed: readonly PassedHost[]): boolean {
  return passed.some(({ host, port }) => {
    if (host !== target.host) return false;
    return port === undefined ? target.port === 443 || target.port === 80 : port === target.port;
  });
}

export function formatTarget({ host, port }: ProxyTarget): string {
  return `${host}:${port}`;
}

/** Numbers in any notation become an address, as they would for the system. */
function parseHostAndPort(text: string): PassedHost | undefined {
  const [, name, port] = hostAndPort.exec(text) ?? [];
  if (name === undefined || !URL.canParse(`http://${name}`)) return undefined;
  const host = new URL(`http://${name}`).hostname.replace(/\.$/, "");
  if (host === "") return undefined;
  if (port === undefined) return { host, port: undefined };
  return Number(port) >= 1 && Number(port) <= 65_535 ? { host, port: Number(port) } : undefined;
}
