/** Whether a key can travel in a header: what is not ASCII arrives there as other bytes, and a blank at an end not at all. */
export function isAdminKey(key: string): boolean {
  return typeof key === "string" && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(key);
}

/** @throws {RangeError} on a key that no caller could send, or that every caller has, an empty one. The key itself is not shown. */
export function checkedAdminKey(key: string): string {
  if (key === "") throw new RangeError("The admin key is empty. Give one with letters, or none.");
  if (isAdminKey(key)) return key;
  throw new RangeError(
    "The admin key cannot be sent in a header. Give one of unaccented letters, digits and signs, without a blank at either end.",
  );
}
