import type { Profile, RefusalId } from "@mockvox/spec";
import type { ScenarioDefinition } from "@mockvox/spec/scenarios";
import type { Clock } from "../clock/clock.ts";
import type { Fault } from "../faults/fault.ts";
import type { Frequency } from "../faults/frequency.ts";
import type { RequestMatcher } from "../faults/override.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { Latency } from "../tenants/latency.ts";
import type { Maintenance } from "../tenants/maintenance.ts";

/** An adverse condition, for the option `scenario` of `createFake`, `serve` and `setupWolkvox`. */
export interface Scenario {
  readonly name: string;
  /** As in its file, with title, description and what it expects of a client. */
  readonly definition: ScenarioDefinition;
  /**
   * What it changes in the options of a mock server.
   *
   * @param profile the profile of which it changes answers
   */
  settings(profile: Profile): ScenarioSettings;
  /**
   * The days that a client should request, as `YYYY-MM-DD`, oldest first.
   *
   * @param now the time of the mock server, for a scenario that names no days: the three days before
   */
  days(now: number): readonly string[];
  /** Sets the time and the speed of a new mock server. */
  startClock(clock: Clock): void;
  /** Spends quota and adds error responses and faults, on a new mock server and after a reset. A promise only with a limit store that returns some. */
  begin(target: ScenarioTarget): MaybePromise<void>;
}

/** The options of a mock server that a scenario changes. */
export interface ScenarioSettings {
  profile: Profile;
  size?: "small" | "medium" | "large" | number;
  edges?: boolean;
  restatement?: boolean;
  latency?: Latency;
  maintenance?: Maintenance;
  licenses?: number;
}

/** The controls that a scenario uses. */
export interface ScenarioTarget extends ResponseControls {
  when(report?: string, query?: RequestMatcher["query"]): ResponseControls;
  spendQuota(units: number): MaybePromise<void>;
}

interface ResponseControls {
  refuse(refusal: RefusalId, frequency?: Frequency): void;
  injectFault(fault: Fault, frequency?: Frequency): void;
}
