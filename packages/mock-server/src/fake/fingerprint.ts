import { createRecent } from "./recent.ts";

/** The most tokens that keep their fingerprints, and their bytes. */
const tokensRemembered = { most: 20_000, bytes: 8 * 1024 * 1024 };

/**
 * Makes eight hexadecimal digits for each token, which tell it apart from every other one of this fake. They are drawn in the order
 * in which tokens come, so nothing of the token is in them, and trying tokens finds none.
 */
export function createFingerprints(): (token: string) => string {
  const known = createRecent<string>(tokensRemembered);
  let count = 0;
  const draw = (token: string): string => {
    count += 1;
    const fingerprint = digitsOf(count);
    known.set(token, fingerprint);
    return fingerprint;
  };
  return (token) => known.get(token) ?? draw(token);
}

/** Each number has other digits: multiplying by an odd number keeps 32 bits apart. */
function digitsOf(count: number): string {
  return (Math.imul(count, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
}
