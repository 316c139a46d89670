import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { createLruMap } from "../lru-map.ts";
import type { TokenNaming } from "../tenants/token-names.ts";

/** The tokens that were hashed last, since the same ones return with every request. */
const hashes = createLruMap<string>({ maxEntries: 20_000, maxBytes: 8 * 1024 * 1024 });

/** Names tokens by their SHA-256, for a mock server that was restored from a snapshot, which has no other. */
export const hashNaming: TokenNaming = { isHash: true, nameOf: hashToken };

/** The SHA-256 of a token in hexadecimal digits. */
export function hashToken(token: string): string {
  const known = hashes.get(token);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(token)));
  hashes.set(token, hash);
  return hash;
}
