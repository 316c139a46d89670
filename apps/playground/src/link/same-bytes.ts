import type { Health } from "@mockvox/mock-server";
import { namedProfile, type Profile, profileNames } from "@mockvox/spec";
import type { Change } from "./place.ts";

/** What an answer was made of, besides the request. */
export interface Making {
  source: Health["source"];
  profile: Profile;
  /** The clock of whoever asked, epoch milliseconds. */
  at: number;
}

/** Where a fake in the page makes the same bytes, with its clock still at that time; undefined where none can, of own data. */
export function sameBytes({ source, profile, at }: Making): Change | undefined {
  const { seed, size, openedOn, restatement, ownData } = source;
  if (ownData) return undefined;
  return {
    fake: "page",
    seed,
    size: String(size),
    opened: openedOn,
    restatement: restatement ? "on" : undefined,
    clock: new Date(at).toISOString(),
    speed: 0,
    ...placeOfProfile(profile),
  };
}

/** A profile as a place holds it: by its name where it has one, else by what it extends and its own answers. */
export function placeOfProfile({ name, extends: base, answers }: Profile): Pick<Change, "profile" | "answers"> {
  const isNamed = profileNames.includes(name) && JSON.stringify(namedProfile(name).answers) === JSON.stringify(answers);
  const profile = isNamed ? name : base;
  return { profile: profile === "default" ? undefined : profile, answers: isNamed ? undefined : { ...answers } };
}
