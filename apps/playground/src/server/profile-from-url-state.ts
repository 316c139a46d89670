import type { Profile } from "@mockvox/spec";
import type { UrlStateChange } from "../link/url-state.ts";

/**
 * The profile that the page's URL selects.
 *
 * @throws {ProfileError} on an unknown profile, claim or answer
 */
export async function profileFromUrlState({ profile, answers }: UrlStateChange): Promise<Profile> {
  const { parseProfile } = await import("./parse-profile.ts");
  return parseProfile({ mockvox: 1, name: "page", extends: profile ?? "default", answers: answers ?? {} });
}
