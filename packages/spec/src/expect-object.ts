import { ProfileError } from "./profile.ts";

/** A copy of a JSON object; `field` is its path in the profile. @throws {ProfileError} `invalid-profile` on any other value. */
export function expectObject(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ProfileError("invalid-profile", { field, found: preview(value) });
  }
  return { ...value };
}

/** A value, shortened for an error message. */
export function preview(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}
