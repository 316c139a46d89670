import type { FakeParts } from "../fake-parts.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { RequestMetrics } from "../metrics/request-metrics.ts";
import type { FakeSettings } from "../options.ts";
import type { JournalFollowers } from "../request/journal.ts";

/** What a mock server keeps when a snapshot is restored into it: its clock, which is set, its limit store, and who follows it. */
export interface KeptParts extends Pick<FakeSettings, "clock" | "limitStore" | "onClaims"> {
  followers: JournalFollowers;
  metrics: RequestMetrics;
  afterReset(): MaybePromise<void>;
}

/** A valid snapshot, from `parseSnapshot`. */
export interface ParsedSnapshot {
  /** The ids of the reports that the user defined. */
  readonly reports: readonly string[];
  /**
   * The parts of a mock server in the state of the snapshot. Sets the clock and the quotas last, so that an error changes nothing.
   *
   * @throws {MockServerError} `limit-store-without-snapshots`, or the code of an option
   */
  createParts(kept: KeptParts): FakeParts;
}
