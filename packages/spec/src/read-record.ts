import { ProfileError } from "./profile.ts";

/** @throws {ProfileError} when it is no JSON object; `what` names it. */
export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ProfileError(`${what} is a JSON object, found ${show(value)}.`);
  }
  return { ...value };
}

/** A value as a message shows it. */
export function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}
