import type { DataOrigin, Health } from "@mockvox/mock-server";
import { namedProfile, type Profile, profileNames } from "@mockvox/spec";
import type { UrlStateChange } from "./url-state.ts";

/** What a response depends on other than its request. */
export interface Provenance {
  source: Health["source"];
  profile: Profile;
  /** The mock clock at the time of the request, epoch milliseconds. */
  at: number;
}

/** The parts of a data source that a link holds: with one more in `DataOrigin`, this module does not compile. */
type LinkedOrigin = { [Part in Exclude<keyof DataOrigin, "customData">]: UrlStateChange[Part] };

/**
 * The state with which a mock server in this tab makes the same bytes, its clock paused at that time; undefined for custom data, which a
 * link cannot hold.
 */
export function reproducibleState({ source, profile, at }: Provenance): UrlStateChange | undefined {
  if (source.customData) return undefined;
  return {
    mock: "tab",
    ...linkedOrigin(source),
    clock: new Date(at).toISOString(),
    speed: 0,
    ...urlStateOfProfile(profile),
  };
}

function linkedOrigin({ seed, size, openedOn, restatement, edges }: DataOrigin): LinkedOrigin {
  return {
    seed,
    size: String(size),
    openedOn,
    restatement: restatement ? "on" : undefined,
    edges: edges ? "on" : undefined,
  };
}

/** A profile as the URL holds it: by name if it is a named one, else by the profile it extends and its answers. */
export function urlStateOfProfile({
  name,
  extends: base,
  answers,
}: Profile): Pick<UrlStateChange, "profile" | "answers"> {
  const isNamed = profileNames.includes(name) && JSON.stringify(namedProfile(name).answers) === JSON.stringify(answers);
  const profile = isNamed ? name : base;
  return { profile: profile === "default" ? undefined : profile, answers: isNamed ? undefined : { ...answers } };
}
