import { formatVendorTime } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import type { ReportResult } from "../../src/index.ts";
import type { Interval } from "../../src/pull/window.ts";
import {
  nextProbeStep,
  type ProbeState,
  type ProbeStep,
  startProbe,
  startProbeInPast,
} from "../../src/pull/window-end-probe.ts";
import { parseSecond } from "./multiset.ts";

const window = interval("20260305000000", "20260401000000");
const row = { conn_id: "1", date: "2026-03-10-12-00-00", second_event: "30" };
const noonRow = { conn_id: "5", date: "2026-03-31-12-30-00", second_event: "30" };
const momentary = { conn_id: "2", date: "2026-03-10-13-00-00", second_event: "1" };
const longest = { conn_id: "3", date: "2026-03-11-08-00-00", second_event: "90" };
const atTheEnd = { conn_id: "4", date: "2026-03-31-23-59-59", second_event: "40" };

const testingEnd = stateOf(startProbe(menu([row]), window, window.to));
const testingStart = stateOf(nextProbeStep(testingEnd, menu([])));
const searching = stateOf(startProbe(hours(), window, window.to));

/** Every state with every observation. */
describe("continues", () => {
  test.each([
    ["searching", searching, "a row", menu([noonRow]), "20260331122959-20260331123000"],
    ["searching", searching, "a row from elsewhere", menu([row]), "20260324120000-20260331115959"],
    ["searching", searching, "no usable row", menu([momentary]), "20260324120000-20260331115959"],
    ["searching", searching, "too much", "too-large", "20260324120000-20260331115959"],
    ["testing-end", testingEnd, "the row", menu([row]), "inclusive"],
    ["testing-end", testingEnd, "not the row", menu([momentary]), "20260310120000-20260310120001"],
    ["testing-end", testingEnd, "too much", "too-large", "unknown"],
    ["testing-start", testingStart, "the row", menu([momentary, row]), "exclusive"],
    ["testing-start", testingStart, "not the row", menu([momentary]), "unknown"],
    ["testing-start", testingStart, "too much", "too-large", "unknown"],
  ] as const)("%s, %s, after %s", (kind, state, _, observed, expected) => {
    expect(state.kind).toBe(kind);
    expect(summary(nextProbeStep(state, observed))).toBe(expected);
  });
});

test("gives up once every interval was searched", () => {
  const searched: string[] = [];
  let step = startProbe(hours(), window, window.to);
  while ("state" in step) {
    searched.push(summary(step));
    step = nextProbeStep(step.state, menu([]));
  }
  expect(searched).toEqual([
    "20260331120000-20260331125959",
    "20260324120000-20260331115959",
    "20260305000000-20260331235959",
  ]);
  expect(step.windowEnd).toBeUndefined();
});

test("does not test the start of a range after the last second that may be requested", () => {
  const state = stateOf(startProbe(menu([atTheEnd]), window, window.to - 1));
  expect(summary(nextProbeStep(state, menu([])))).toBe("unknown");
});

test.each([
  ["the longest row", [row, longest, momentary], "20260311075959-20260311080000"],
  ["a row before the last second, although it is shorter", [row, atTheEnd], "20260310115959-20260310120000"],
])("begins with %s", (_, rows, expected) => {
  expect(summary(startProbe(menu(rows), window, window.to - 1))).toBe(expected);
});

test("searches only the last week of an empty past", () => {
  expect(summary(startProbeInPast(window))).toBe("20260331120000-20260331125959");
  expect(summary(startProbeInPast(interval("20260331180000", "20260331190000")))).toBe("unknown");
});

function summary(step: ProbeStep): string {
  if (!("state" in step)) return step.windowEnd ?? "unknown";
  return `${formatVendorTime(step.from)}-${formatVendorTime(step.dateEnd)}`;
}

function stateOf(step: ProbeStep): ProbeState {
  if ("state" in step) return step.state;
  throw new Error("The probe has no request.");
}

function menu(rows: readonly object[]): ReportResult {
  const data = rows as ReportResult["data"];
  const envelope = { code: 200, error: null, msg: "" };
  const isEmpty = rows.length === 0;
  return { report: "diagram_13", data, isEmpty, isComplete: true, envelope, isUtf8: true, serverTimeMs: undefined };
}

/** A result of another report, whose rows have no second. */
function hours(): ReportResult {
  return { ...menu([{ skill_id: "1", treatment: "5" }]), report: "diagram_2" };
}

function interval(from: string, to: string): Interval {
  return { from: parseSecond(from), to: parseSecond(to) };
}
