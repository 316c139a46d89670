import type { FakeSettings } from "./options.ts";

/** What the rows come from. With the same seed, size, day and restatement another fake has the same, unless they are own data. */
export interface Origin extends Pick<FakeSettings, "seed" | "size" | "openedOn" | "restatement"> {
  /** Whether the rows are data of the user's own instead. */
  ownData: boolean;
}

/** How a fake is, and what it is made of. */
export interface Health {
  status: "ready";
  source: Origin;
}

export function healthOf({ seed, size, openedOn, restatement, data }: FakeSettings): Health {
  return { status: "ready", source: { seed, size, openedOn, restatement, ownData: data !== undefined } };
}
