import { namedProfile, profileNames } from "@mockvox/spec";
import type { UrlState } from "../../link/url-state.ts";

/** The answers of a named profile; none for an unknown name. */
export function namedProfileAnswers(name: string | undefined): NonNullable<UrlState["answers"]> {
  if (name === undefined || !profileNames.includes(name)) return {};
  return { ...namedProfile(name).answers };
}
