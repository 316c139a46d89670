import { createLruMap } from "../lru-map.ts";
import type { TenantIdentity } from "./tenant-identity.ts";

/** What a token is called inside a mock server: itself or, in one restored from a snapshot, its hash. */
export interface TokenNaming {
  readonly isHash: boolean;
  readonly nameOf: (token: string) => string;
}

const plainNaming: TokenNaming = { isHash: false, nameOf: (token) => token };

/** The keys of tenants, and the fingerprints that represent their tokens in the journal. */
export interface TokenNames extends TokenNaming {
  /** Unique per tenant. */
  keyOf(identity: TenantIdentity): string;
  fingerprintOf(token: string): string;
  assigned(): AssignedFingerprints;
}

/** The fingerprints by the names of their tokens, and how many were ever assigned. */
export interface AssignedFingerprints {
  count: number;
  known: readonly (readonly [name: string, fingerprint: string])[];
}

const tokenCacheLimits = { maxEntries: 20_000, maxBytes: 8 * 1024 * 1024 };

/**
 * Assigns each token eight hexadecimal digits, unique within a mock server. They depend only on the order in which tokens appear, so
 * they reveal nothing about the token.
 */
export function createTokenNames(
  naming: TokenNaming = plainNaming,
  assigned: AssignedFingerprints = { count: 0, known: [] },
): TokenNames {
  const { nameOf } = naming;
  const known = createLruMap<string>(tokenCacheLimits);
  for (const [name, fingerprint] of assigned.known) known.set(name, fingerprint);
  let { count } = assigned;
  const assign = (name: string): string => {
    count += 1;
    const fingerprint = digitsOf(count);
    known.set(name, fingerprint);
    return fingerprint;
  };
  return {
    ...naming,
    keyOf: ({ server, token = "" }) => `${server}/${nameOf(token)}`,
    fingerprintOf: (token) => known.get(nameOf(token)) ?? assign(nameOf(token)),
    assigned: () => ({ count, known: [...known.entries()] }),
  };
}

/** Unique for 32-bit numbers, since multiplication by an odd number is a bijection. */
function digitsOf(count: number): string {
  return (Math.imul(count, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
}
