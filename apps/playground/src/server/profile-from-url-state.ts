import type { Profile } from "@mockvox/spec";
import type { UrlStateChange } from "../link/url-state.ts";

/** What a changed profile is called. */
const customName = "custom";

/**
 * The profile that the page's URL selects.
 *
 * @throws {ProfileError} on an unknown profile, claim or answer
 */
export async function profileFromUrlState({ profile, answers }: UrlStateChange): Promise<Profile> {
  const { parseProfile } = await import("./parse-profile.ts");
  return parseProfile(describeProfile({ profile, answers }));
}

/** A named profile keeps its name; with other answers it is no longer that profile. */
export function describeProfile({ profile = "default", answers = {} }: UrlStateChange): object {
  const name = Object.keys(answers).length === 0 ? profile : customName;
  return { mockvox: 1, name, extends: profile, answers };
}
