import { type Profile, parseProfile } from "@mockvox/spec";

/**
 * A profile as it was saved: parsing would add to it.
 *
 * @throws {ProfileError}
 */
export function readProfile(saved: object): Profile {
  parseProfile(saved);
  return saved as Profile;
}
