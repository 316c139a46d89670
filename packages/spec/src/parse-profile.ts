import { candidates, isClaimId } from "./claims.ts";
import { isTooDeep, maxDepth } from "./depth.ts";
import { expectObject, preview } from "./expect-object.ts";
import { namedProfile, type Profile, ProfileError } from "./profile.ts";
import { validateChoice } from "./validate-choice.ts";

/**
 * Validates a profile from outside, such as a parsed JSON file.
 *
 * @example
 * ```ts
 * parseProfile({ mockvox: 1, name: "mine", extends: "documented", answers: { "window-end": "exclusive" } });
 * ```
 *
 * @throws {ProfileError} on an unknown claim, report, answer or field, and on an answer that is not implemented yet.
 */
export function parseProfile(value: unknown): Profile {
  if (isTooDeep(value)) throw new ProfileError("profile-too-deep", { maxDepth });
  const { mockvox, name, extends: base = "default", answers, observed, ...rest } = expectObject(value, "");
  if (mockvox !== 1) throw new ProfileError("unsupported-profile-version", { found: preview(mockvox) });
  if (typeof name !== "string" || name === "") {
    throw new ProfileError("missing-profile-name", { found: preview(name) });
  }
  if (typeof base !== "string") throw new ProfileError("invalid-profile-base", { found: preview(base) });
  const unknownField = Object.keys(rest)[0];
  if (unknownField !== undefined) throw new ProfileError("unknown-profile-field", { field: unknownField });
  namedProfile(base);
  const chosen = expectObject(answers ?? {}, "answers");
  for (const [claim, choice] of Object.entries(chosen)) validateClaim(claim, choice);
  return { mockvox, name, extends: base, answers: chosen, ...parseObserved(observed) };
}

function validateClaim(claim: string, choice: unknown): void {
  if (!isClaimId(claim)) throw new ProfileError("unknown-claim", { claim });
  validateChoice(claim, choice, candidates[claim]);
}

function parseObserved(observed: unknown): Pick<Profile, "observed"> {
  if (observed === undefined) return {};
  const entries = Object.entries(expectObject(observed, "observed")).map(([claim, observation]) => {
    const { at, case: by } = expectObject(observation, `observed.${claim}`);
    if (!isClaimId(claim)) throw new ProfileError("unknown-claim", { claim });
    if (typeof at !== "string" || typeof by !== "string") {
      throw new ProfileError("invalid-observation", { claim, found: preview(observation) });
    }
    return [claim, { at, case: by }] as const;
  });
  return { observed: Object.fromEntries(entries) };
}
