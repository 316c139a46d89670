import { limits, type Profile, vendorOffsetSeconds } from "@mockvox/spec";
import type { ScenarioDefinition } from "@mockvox/spec/scenarios";
import type { Clock } from "../clock/clock.ts";
import { parseFrequency, parseTime } from "../controls/parse-body.ts";
import { validateValue } from "../controls/validate-value.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { Scenario, ScenarioSettings, ScenarioTarget } from "./scenario.ts";

/** Clock seconds per real second where time is compressed: the sixtieth second comes after 0.6 seconds. */
const compressedSpeed = 100;
const dayMs = 86_400_000;
/** With one licence. */
const unitsPerDay = limits.requestsPerLicencePerDay.value;

/** A scenario that acts through the options and controls of a mock server. */
export function playScenario(definition: ScenarioDefinition): Scenario {
  return {
    name: definition.name,
    definition,
    settings: (profile) => settingsOf(definition, profile),
    days: (now) => daysOf(definition, now),
    startClock: (clock) => startClock(definition, clock),
    begin: (target) => begin(definition, target),
  };
}

function settingsOf(definition: ScenarioDefinition, profile: Profile): ScenarioSettings {
  const { answers, size, edges, restatement, latency, maintenance, quota } = definition;
  return {
    profile: answers ? { ...profile, answers: { ...profile.answers, ...answers } } : profile,
    ...(size === undefined ? {} : { size }),
    ...(edges === undefined ? {} : { edges }),
    ...(restatement === undefined ? {} : { restatement }),
    ...(latency === undefined ? {} : { latency }),
    ...(maintenance === undefined ? {} : { maintenance }),
    ...(quota ? { licenses: 1 } : {}),
  };
}

/** A clock that does not run by itself, or at another speed, keeps its speed: the user chose it. */
function startClock(definition: ScenarioDefinition, clock: Clock): void {
  const start = startOf(definition, clock.now());
  if (start !== undefined) clock.set(start);
  if (definition.time !== "real" && takesTime(definition) && clock.speed() === 1) clock.setSpeed(compressedSpeed);
}

function startOf({ clock, nights, range }: ScenarioDefinition, now: number): number | undefined {
  if (nights && range) return nightAfter(range.from);
  if (!clock) return undefined;
  if ("start" in clock) return parseTime(clock.start, "start");
  if ("skewSeconds" in clock) return now + clock.skewSeconds * 1000;
  const [hours = 0, minutes = 0] = clock.time.split(":").map(Number);
  return midnightOf(dayAt(now)) + (hours * 60 + minutes) * 60_000 + (clock.day === "tomorrow" ? dayMs : 0);
}

/** When a client runs that reads a day in the night after it, in milliseconds since the epoch: 00:20 in GMT-5. */
export function nightAfter(day: string): number {
  return midnightOf(day) + dayMs + 20 * 60_000;
}

function midnightOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - vendorOffsetSeconds * 1000;
}

/** The day in GMT-5. */
function dayAt(time: number): string {
  return new Date(time + vendorOffsetSeconds * 1000).toISOString().slice(0, 10);
}

function daysOf({ range }: ScenarioDefinition, now: number): string[] {
  const from = range?.from ?? dayAt(now - 3 * dayMs);
  const to = range?.to ?? dayAt(now - dayMs);
  const count = Math.round((midnightOf(to) - midnightOf(from)) / dayMs) + 1;
  return Array.from({ length: count }, (_, at) => dayAt(midnightOf(from) + at * dayMs));
}

/** Whether there is something to compress: slow responses, or a period that a client waits for. */
function takesTime({ latency, maintenance, quota, faults = [] }: ScenarioDefinition): boolean {
  const isSlow = latency !== undefined && !(typeof latency === "object" && "realMs" in latency);
  const isSlowFault = faults.some(({ fault }) => fault.kind === "delay" || fault.kind === "slow-drip");
  return isSlow || isSlowFault || maintenance !== undefined || quota !== undefined;
}

function begin({ quota, refusals = [], faults = [] }: ScenarioDefinition, target: ScenarioTarget): MaybePromise<void> {
  for (const { refusal, when, ...frequency } of refusals) {
    const id = validateValue("Refusal", refusal, "refusal");
    scopeOf(target, when).refuse(id, parseFrequency(frequency));
  }
  for (const { fault, when, ...frequency } of faults)
    scopeOf(target, when).injectFault(fault, parseFrequency(frequency));
  const spent = quota ? unitsPerDay - quota.left : 0;
  if (spent > 0) return target.spendQuota(spent);
}

function scopeOf(
  target: ScenarioTarget,
  when: { report?: string; query?: Record<string, string> } | undefined,
): Pick<ScenarioTarget, "refuse" | "injectFault"> {
  return when ? target.when(when.report, when.query) : target;
}
