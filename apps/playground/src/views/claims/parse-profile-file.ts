import { parseProfile } from "@mockvox/spec";
import type { UrlState } from "../../link/url-state.ts";
import { PageError } from "../../messages/page-error.ts";

/**
 * Parses the content of a profile file.
 *
 * @throws {PageError} `profile-file-not-json`
 * @throws {ProfileError} when the JSON is not a valid profile
 */
export function parseProfileFile(text: string): Pick<UrlState, "profile" | "answers"> {
  const { extends: base = "default", answers } = parseProfile(parseJson(text));
  return { profile: base, answers: { ...answers } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PageError("profile-file-not-json", { reason }, { cause });
  }
}
