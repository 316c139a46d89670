import { parseProfile, refusalIds } from "@mockvox/spec";
import { type ScenarioDefinition, scenarioSchemas } from "@mockvox/spec/scenarios";
import { describeViolation, formatPath, preview, type SchemaViolation, validate } from "@mockvox/spec/schema";
import { MockvoxError } from "@mockvox/spec/text";
import { parseFrequency, parseTime } from "../controls/parse-body.ts";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import { validateFrequency } from "../faults/frequency.ts";
import { validateFault } from "../faults/validate-fault.ts";
import { validateReportName } from "../other-reports/report-name.ts";
import { validateLatency } from "../tenants/latency.ts";
import { validateMaintenance } from "../tenants/maintenance.ts";
import { playScenario } from "./play-scenario.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Parses a scenario, from a YAML or JSON file that is already read.
 *
 * @param value the content of the file; `scenario.schema.json` of @mockvox/spec describes it
 * @returns a scenario for the option `scenario` of `createFake`, `serve` and `setupWolkvox`
 * @example
 * ```ts
 * import { parseScenario } from "@mockvox/mock-server/scenarios";
 *
 * const scenario = parseScenario({
 *   name: "second-request-fails",
 *   title: "The second request fails",
 *   catches: "Clients that skip a range.",
 *   refusals: [{ refusal: "time-limit", after: 1 }],
 * });
 * ```
 * @throws {MockServerError} `invalid-scenario`, `unknown-scenario-field` or `scenario-part-rejected`; `params.path` says where
 */
export function parseScenario(value: unknown): Scenario {
  const result = validate(scenarioSchemas, "Scenario", value);
  if ("violation" in result) throw scenarioError(result.violation);
  const definition = result.value;
  checkTime(definition);
  checkRange(definition);
  checkZone(definition);
  checkOutcome(definition);
  checkAnswers(definition);
  checkResponses(definition);
  return playScenario(definition);
}

function scenarioError(violation: SchemaViolation): MockServerError {
  const { problem, params } = describeViolation(violation);
  if (problem === "unknown-field") return new MockServerError("unknown-scenario-field", params);
  const { path, value, expected } = violation;
  return new MockServerError("invalid-scenario", { path: formatPath(path), found: preview(value), expected });
}

/** What a schema cannot say: how long a scenario in real time takes, and whether a time exists. */
function checkTime({ time, seconds, clock }: ScenarioDefinition): void {
  if (time === "real" && seconds === undefined) {
    throw new MockServerError("invalid-scenario", { path: "seconds", found: preview(seconds), expected: "integer" });
  }
  if (clock && "start" in clock) checkPart("clock.start", () => parseTime(clock.start, "start"));
}

function checkRange({ range, nights }: ScenarioDefinition): void {
  if (nights && !range) {
    throw new MockServerError("invalid-scenario", { path: "range", found: preview(range), expected: "object" });
  }
  if (!range) return;
  for (const name of ["from", "to"] as const) {
    const day = range[name];
    // A day that does not exist becomes another one, or no day at all.
    const time = new Date(`${day}T00:00:00Z`);
    if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(day)) continue;
    throw new MockServerError("invalid-scenario", {
      path: `range.${name}`,
      found: preview(day),
      expected: "ScenarioDay",
    });
  }
  if (range.from > range.to) {
    throw new MockServerError("invalid-scenario", {
      path: "range.to",
      found: preview(range.to),
      expected: "to-after-from",
    });
  }
}

function checkZone({ timeZone }: ScenarioDefinition): void {
  if (timeZone === undefined) return;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    throw new MockServerError("invalid-scenario", {
      path: "timeZone",
      found: preview(timeZone),
      expected: "ScenarioZone",
    });
  }
}

function checkOutcome({ shows }: ScenarioDefinition): void {
  const expected = ["cut", "empty", ...refusalIds];
  if (shows === undefined || expected.includes(shows)) return;
  throw new MockServerError("invalid-scenario", { path: "shows", found: preview(shows), expected });
}

function checkAnswers({ answers = {} }: ScenarioDefinition): void {
  for (const [claim, choice] of Object.entries(answers)) {
    const profile = { mockvox: 1, name: "scenario", answers: { [claim]: choice } };
    checkPart(`answers.${claim}`, () => parseProfile(profile));
  }
}

function checkResponses({ latency, maintenance, refusals = [], faults = [] }: ScenarioDefinition): void {
  if (latency !== undefined) checkPart("latency", () => validateLatency(latency));
  if (maintenance !== undefined) checkPart("maintenance", () => validateMaintenance(maintenance));
  for (const [at, { refusal, when, ...frequency }] of refusals.entries()) {
    const isKnown = refusalIds.some((id) => id === refusal);
    if (!isKnown) throw unknownRefusal(`refusals[${at}].refusal`, refusal);
    checkPart(`refusals[${at}]`, () => checkFrequency(frequency, when));
  }
  for (const [at, { fault, when, ...frequency }] of faults.entries()) {
    checkPart(`faults[${at}].fault`, () => validateFault(validateValue("Fault", fault, "fault"), () => true));
    checkPart(`faults[${at}]`, () => checkFrequency(frequency, when));
  }
}

function unknownRefusal(path: string, refusal: string): MockServerError {
  return new MockServerError("invalid-scenario", { path, found: preview(refusal), expected: refusalIds });
}

/** A report may be one of the user's own. */
function checkFrequency(frequency: Parameters<typeof parseFrequency>[0], when?: { report?: string }): void {
  validateFrequency(parseFrequency(frequency));
  if (when?.report !== undefined) validateReportName(when.report, () => true);
}

/** @throws {MockServerError} `scenario-part-rejected` with the reason, if the part is rejected */
function checkPart(path: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof MockvoxError)) throw error;
    throw new MockServerError("scenario-part-rejected", { path, reason: error }, { cause: error });
  }
}
