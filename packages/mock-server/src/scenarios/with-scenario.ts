import { namedProfile, type Profile, parseProfile } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Options with what their scenario changes.
 *
 * @throws {MockServerError} `unparsed-scenario`: the content of a file would have no effect
 * @throws {ProfileError} on an invalid profile
 */
export function withScenario<Options extends { scenario?: Scenario; profile?: Profile }>(options: Options): Options {
  const { scenario, profile = namedProfile("default") } = options;
  if (scenario === undefined) return options;
  if (typeof scenario?.settings !== "function") throw new MockServerError("unparsed-scenario", {});
  parseProfile(profile);
  return { ...options, ...scenario.settings(profile) };
}
