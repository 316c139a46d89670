import { showable } from "@mockvox/mock-server";
import { namedProfile, type Profile, parseProfile, profileNames } from "@mockvox/spec";
import { readJsonFile } from "./json-file.ts";

/** A profile by its name or its file; `label` is what it is called in an error. */
export async function profileFrom(name: string, label: string): Promise<Profile> {
  if (profileNames.includes(name)) return namedProfile(name);
  const hint = {
    en: `(by name there are ${profileNames.join(", ")})`,
    es: `(por nombre existen ${profileNames.join(", ")})`,
  };
  return readJsonFile(name, parseProfile, {
    en: `${label} ${showable(name)} ${hint.en}`,
    es: `${label} ${showable(name)} ${hint.es}`,
  });
}
