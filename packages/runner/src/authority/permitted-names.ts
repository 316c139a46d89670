import { isIP } from "node:net";
import { RunnerError } from "../errors.ts";

/** What certificates of the authority may be valid for: a domain with its subdomains, or an address. */
export interface PermittedNames {
  /** Domains, each with its subdomains. */
  readonly domains: readonly string[];
  /** IP addresses. */
  readonly addresses: readonly string[];
}

/** The names within which the authority issues certificates. Both its certificates are constrained to them. */
export const permittedNames: PermittedNames = {
  domains: ["wolkvox.com", "localhost"],
  addresses: ["127.0.0.1", "::1"],
};

/** The names of a certificate that is issued without a choice of names. */
export const defaultNames: readonly string[] = ["*.wolkvox.com", "localhost", "127.0.0.1", "::1"];

/** Only the vendor's names. Mono rejects every certificate for an address, since it does not know constraints on addresses. */
export const vendorNames: readonly string[] = ["*.wolkvox.com"];

/** @throws {RunnerError} `name-not-permitted` */
export function requirePermitted(names: readonly string[]): void {
  const refused = names.find((name) => !isPermitted(name));
  if (refused === undefined) return;
  const expected = [...permittedNames.domains, ...permittedNames.addresses];
  throw new RunnerError("name-not-permitted", { name: refused, expected });
}

function isPermitted(name: string): boolean {
  if (isIP(name) !== 0) return permittedNames.addresses.includes(name);
  if (!/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(name)) return false;
  return permittedNames.domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
