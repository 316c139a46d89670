import type { FakeSettings } from "./options.ts";

/** Where the rows come from. Without custom data, a mock server with the same values has the same rows. */
export interface DataOrigin extends Pick<FakeSettings, "seed" | "size" | "openedOn" | "restatement"> {
  /** Whether the rows are custom data instead of simulated ones. */
  customData: boolean;
}

/** The status of a mock server. */
export interface Health {
  status: "ready";
  source: DataOrigin;
}

export function describeHealth({ seed, size, openedOn, restatement, data }: FakeSettings): Health {
  return { status: "ready", source: { seed, size, openedOn, restatement, customData: data !== undefined } };
}
