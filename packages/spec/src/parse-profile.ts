import { checkChoice } from "./check-choice.ts";
import { candidates, isClaimId } from "./claims.ts";
import { deepest, isTooDeep } from "./depth.ts";
import { namedProfile, type Profile, ProfileError } from "./profile.ts";
import { record, show } from "./read-record.ts";

/**
 * Checks a profile that came from outside, a parsed JSON file say.
 *
 * @throws {ProfileError} on an unknown claim, report or answer, and on an answer that the fake cannot give yet.
 */
export function parseProfile(value: unknown): Profile {
  if (isTooDeep(value)) throw new ProfileError(`A profile is nested ${deepest} deep at most, and this one is deeper.`);
  const { mockvox, name, extends: base = "default", answers, observed, ...rest } = record(value, "A profile");
  if (mockvox !== 1) throw new ProfileError(`A profile starts with "mockvox": 1, found ${show(mockvox)}.`);
  if (typeof name !== "string" || name === "") throw new ProfileError(`A profile needs a "name", found ${show(name)}.`);
  if (typeof base !== "string") throw new ProfileError(`"extends" names a profile, found ${show(base)}.`);
  const stranger = Object.keys(rest)[0];
  if (stranger) throw new ProfileError(`A profile has no field "${stranger}". Take it out.`);
  namedProfile(base);
  const chosen = record(answers ?? {}, `"answers" of profile "${name}"`);
  for (const [claim, choice] of Object.entries(chosen)) checkClaim(claim, choice);
  return { mockvox, name, extends: base, answers: chosen, ...observedPart(observed) };
}

function checkClaim(claim: string, choice: unknown): void {
  if (!isClaimId(claim)) throw new ProfileError(`There is no claim "${claim}". docs/claims.md lists them.`);
  checkChoice(claim, choice, candidates[claim]);
}

function observedPart(observed: unknown): Pick<Profile, "observed"> {
  if (observed === undefined) return {};
  const entries = Object.entries(record(observed, `"observed"`)).map(([claim, sighting]) => {
    const { at, case: by } = record(sighting, `"observed" of claim "${claim}"`);
    if (!isClaimId(claim)) throw new ProfileError(`There is no claim "${claim}". docs/claims.md lists them.`);
    if (typeof at !== "string" || typeof by !== "string") {
      throw new ProfileError(`"observed" of claim "${claim}" needs "at" and "case", found ${show(sighting)}.`);
    }
    return [claim, { at, case: by }] as const;
  });
  return { observed: Object.fromEntries(entries) };
}
