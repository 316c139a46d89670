import { namedProfile, profileNames } from "@mockvox/spec";
import type { Place } from "../../link/place.ts";

/** What a named profile answers before anything is chosen. */
export function presetsOf(name: string | undefined): NonNullable<Place["answers"]> {
  if (name === undefined || !profileNames.includes(name)) return {};
  return { ...namedProfile(name).answers };
}
