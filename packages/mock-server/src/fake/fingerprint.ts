import { createLruMap } from "./lru-map.ts";

const tokenCacheLimits = { maxEntries: 20_000, maxBytes: 8 * 1024 * 1024 };

/**
 * Assigns each token eight hexadecimal digits, unique within this mock server. They depend only on the order in which tokens
 * appear, so they reveal nothing about the token.
 */
export function createFingerprints(): (token: string) => string {
  const known = createLruMap<string>(tokenCacheLimits);
  let count = 0;
  const assign = (token: string): string => {
    count += 1;
    const fingerprint = digitsOf(count);
    known.set(token, fingerprint);
    return fingerprint;
  };
  return (token) => known.get(token) ?? assign(token);
}

/** Unique for 32-bit numbers, since multiplication by an odd number is a bijection. */
function digitsOf(count: number): string {
  return (Math.imul(count, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
}
