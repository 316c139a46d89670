import { MockServerError } from "../errors.ts";

/** Whether a key can be sent in a header: printable ASCII without leading or trailing spaces, and not empty. */
export function isValidAdminKey(key: string): boolean {
  return typeof key === "string" && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(key);
}

/** @throws {MockServerError} `empty-admin-key`, `invalid-admin-key`, without the key */
export function validateAdminKey(key: string): string {
  if (key === "") throw new MockServerError("empty-admin-key", {});
  if (isValidAdminKey(key)) return key;
  throw new MockServerError("invalid-admin-key", {});
}
