import { isIP } from "node:net";
import { isVendorHost } from "@mockvox/spec";
import { RunnerError } from "../errors.ts";

/** An address that an airtight program may reach. */
export interface AllowedAddress {
  /** A name or an IP address, without brackets. */
  readonly host: string;
  readonly port: number;
}

/**
 * Parses `HOST:PORT`.
 *
 * @param value a host and a port, such as `localhost:5432`, `10.0.0.5:5432` or `[fd00::5]:5432`
 * @throws {RunnerError} `invalid-allowed-address`, `vendor-host-not-allowed`
 */
export function parseAllowedAddress(value: string): AllowedAddress {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:[\]\s/@]+)):(\d{1,5})$/.exec(value) ?? [];
  const host = (bracketed ?? plain)?.toLowerCase();
  const port = Number(digits);
  const isValid = host !== undefined && port >= 1 && port <= 65_535 && (bracketed === undefined || isIP(host) === 6);
  if (!isValid) throw new RunnerError("invalid-allowed-address", { value });
  if (isVendorHost(host)) throw new RunnerError("vendor-host-not-allowed", { value });
  return { host, port };
}

/** As in the flag. */
export function formatAddress({ host, port }: AllowedAddress): string {
  return isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
}
