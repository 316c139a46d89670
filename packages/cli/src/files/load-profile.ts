import { redact } from "@mockvox/mock-server";
import { namedProfile, type Profile, parseProfile, profileNames } from "@mockvox/spec";
import { text } from "../texts.ts";
import { readJsonFile } from "./json-file.ts";

/** Loads a profile by its name or from a file; `label` names it in an error. */
export async function loadProfile(name: string, label: string): Promise<Profile> {
  if (profileNames.includes(name)) return namedProfile(name);
  const subject = text("profile-file", { label, name: redact(name), names: profileNames });
  return readJsonFile(name, parseProfile, subject);
}
