import type { AuditFinding } from "@mockvox/mock-server";
import { describe, expect, test } from "vitest";
import { findGap } from "../src/rehearse/find-gap.ts";
import { inParallel } from "../src/rehearse/in-parallel.ts";
import { judge, type ScenarioFacts } from "../src/rehearse/judge.ts";
import { fillPlaceholders, isPerDay } from "../src/rehearse/placeholders.ts";
import type { ProgramEnd } from "../src/rehearse/report.ts";
import { createRequestTimes, type TimedRequest } from "../src/rehearse/request-times.ts";

const scenario = { name: "mine", title: "Mine", catches: "Nothing." } as const;

function end(given: Partial<ProgramEnd> = {}): ProgramEnd {
  return { exitCode: 0, signal: undefined, timedOut: false, durationMs: 5, ...given };
}

function finding(severity: AuditFinding["severity"], given: Partial<AuditFinding> = {}): AuditFinding {
  const text = { en: "Something", es: "Algo" };
  const ranges = [{ from: "20260302000000", to: "20260302235959" }];
  const common = { id: "failed", server: "0001", report: "cdr_4", title: text, advice: text } as const;
  return { ...common, severity, seconds: 1, ranges, rangeCount: 1, requests: [], requestCount: 0, ...given };
}

let at = 0;
function request(given: Partial<TimedRequest> = {}): TimedRequest {
  const { startedAtMs = at, endedAtMs = startedAtMs + 10 } = given;
  at = endedAtMs;
  const query = { api: "cdr_4", date_ini: "20260302000000", date_end: "20260302235959" };
  const common = { at: 0, server: "0001", token: "t", method: "GET", path: "/", report: "cdr_4", query, status: 200 };
  const recorded = { rows: 1, bytes: 1, complete: true, waitedMs: 0, quotaLeft: 9, receivedAt: 0 };
  return { ...common, ...recorded, ...given, startedAtMs, endedAtMs };
}

/** The marks of facts, each as its outcome, or the kinds of reasons why it is missing. */
function marksOf(given: Partial<ScenarioFacts>, definition: Parameters<typeof judge>[0] = scenario) {
  const facts = {
    runs: [end()],
    timeoutMs: 60_000,
    stderr: "",
    requests: [],
    findings: [],
    windowEnd: "inclusive",
    rowsFailure: undefined,
  } as const;
  const marks = judge(definition, { ...facts, ...given });
  return Object.values(marks).map(({ outcome, reasons }) =>
    outcome === "missing" ? reasons.map((one) => one.kind) : outcome,
  );
}

const [yes, no] = ["passed", "not-applicable"];

describe("the marks of a program", () => {
  test("that did everything right", () => expect(marksOf({})).toEqual([yes, yes, yes, no]));

  test("that did not end by itself", () => {
    expect(marksOf({ runs: [end(), end({ timedOut: true, exitCode: 143 })] })[0]).toEqual(["timed-out"]);
    expect(marksOf({ runs: [end({ signal: "SIGSEGV", exitCode: 139 })] })[0]).toEqual(["ended-by-signal"]);
  });

  test("that lost rows silently, with an error, or with a line that names the report or the day", () => {
    const findings = [finding("loss")];
    expect(marksOf({ findings })).toEqual([yes, ["finding"], yes, ["silent"]]);
    expect(marksOf({ findings, runs: [end(), end({ exitCode: 3 })] })).toEqual([yes, ["finding"], yes, yes]);
    for (const day of ["20260302", "2026-03-02", "02/03/2026", "2026/03/02", "cdr_4"]) {
      expect(marksOf({ findings, stderr: `no rows for ${day}\n` })[3]).toBe(yes);
    }
    expect(marksOf({ findings, stderr: "no rows for cdr_1 on 2026-03-03\n" })[3]).toEqual(["silent"]);
  });

  test("that lost rows where no client can get all, but not that it doubled or changed some", () => {
    const lacking = { ...scenario, data: "lacking" } as const;
    expect(marksOf({ findings: [finding("loss")] }, lacking)).toEqual([yes, yes, yes, ["silent"]]);
    expect(marksOf({ findings: [finding("doubling")] }, lacking)).toEqual([yes, ["finding"], yes, no]);
    expect(marksOf({ findings: [finding("wrong")] }, lacking)).toEqual([yes, ["finding"], yes, no]);
  });

  test("whose rows cannot be exported", () => {
    const rowsFailure = { kind: "no-rows", exitCode: 1, message: "" } as const;
    expect(marksOf({ rowsFailure })).toEqual([yes, ["no-rows"], yes, ["silent"]]);
    expect(marksOf({ rowsFailure }, { ...scenario, data: "lacking" })).toEqual([yes, yes, yes, ["silent"]]);
  });

  test("that read a cut range in parts, up to a second that it asked for in case it is excluded", () => {
    const cost = (rows: number) => ({ rows, totals: { calls: 0 }, isExact: true });
    const cut = finding("loss", { id: "cut", cost: { inclusive: cost(0), exclusive: cost(3) } });
    expect(marksOf({ findings: [cut] })).toEqual([yes, yes, yes, no]);
    expect(marksOf({ findings: [cut], windowEnd: "exclusive" })).toEqual([yes, ["finding"], yes, ["silent"]]);
  });

  test("that wasted limits", () =>
    expect(marksOf({ findings: [finding("waste")] })).toEqual([yes, yes, ["finding"], no]));

  test("of which a scenario judges only some", () => {
    const findings = [finding("waste"), finding("loss")];
    expect(marksOf({ findings }, { ...scenario, marks: ["ended"] })).toEqual([yes, no, no, no]);
  });
});

describe("a retry storm", () => {
  const polite = (requests: readonly TimedRequest[]) => marksOf({ requests })[2];
  const failures = (count: number, pauseMs: number, given: Partial<TimedRequest> = {}): TimedRequest[] =>
    Array.from({ length: count }, (_, nth) =>
      request({ startedAtMs: nth * (pauseMs + 10), refusal: "time-limit", status: 408, ...given }),
    );

  test("is more than three repetitions of a failed request without a pause", () => {
    expect(polite(failures(4, 100))).toBe(yes);
    expect(polite(failures(5, 100))).toEqual(["retry-storm"]);
    expect(polite(failures(50, 1_000))).toBe(yes);
  });

  test("is not a request after an answer, an empty one included, or other requests", () => {
    expect(polite(failures(9, 0, { refusal: undefined, status: 200 }))).toBe(yes);
    expect(polite(failures(9, 0, { refusal: "empty-window", status: 404, rows: 0 }))).toBe(yes);
    expect(polite(failures(9, 0).map((one, nth) => ({ ...one, query: { api: "cdr_4", nth: `${nth}` } })))).toBe(yes);
  });

  test("includes responses that were cut", () => {
    expect(polite(failures(9, 0, { refusal: undefined, status: 200, complete: false }))).toEqual(["retry-storm"]);
  });

  test("is measured in real time, whatever the speed of the clock", () => {
    let now = 0;
    const times = createRequestTimes({ now: () => now, speed: () => 100 });
    now = 60_000;
    times.add(request());
    const [{ startedAtMs, endedAtMs } = request()] = times.list();
    expect(endedAtMs - startedAtMs).toBeCloseTo(600, 3);
  });
});

describe("a scenario is not judged", () => {
  const days = ["2026-03-02", "2026-03-03"];
  const series = [
    {
      server: "0001",
      report: "cdr_4",
      requests: 1,
      outcomes: { rows: 1 },
      from: "20260303000000",
      to: "20260304235959",
      days: [],
    },
  ] as const;
  const gap = (given: object, facts: Partial<Parameters<typeof findGap>[1]> = {}) =>
    findGap({ ...scenario, ...given }, { requests: [request()], series, days, ...facts })?.kind;

  test("without requests", () => expect(gap({}, { requests: [] })).toBe("no-requests"));

  test("if it concerns other reports", () => {
    expect(gap({ reports: ["diagram_13"] })).toBe("other-reports");
    expect(gap({ answers: { "hour-key": "day" } })).toBe("other-reports");
    expect(gap({ answers: { "percentage-format": "bare" } })).toBeUndefined();
    expect(gap({ answers: { "hour-key": "day", head: "answered" } })).toBeUndefined();
  });

  test("if none of its days was requested", () => {
    const range = { from: "2026-03-02", to: "2026-03-03" };
    expect(gap({ range })).toBeUndefined();
    expect(gap({ range }, { days: ["2026-03-01", "2026-03-02"] })).toBe("other-days");
  });

  test("if its error responses and faults did not reach the program", () => {
    const cut = { fault: { kind: "cut-body", afterBytes: 1 } };
    expect(gap({ faults: [{ ...cut, after: 1 }] })).toBe("not-reached");
    expect(gap({ faults: [{ ...cut, after: 1 }] }, { requests: [request(), request()] })).toBeUndefined();
    expect(gap({ refusals: [{ refusal: "time-limit", when: { report: "diagram_2" } }] })).toBe("not-reached");
    expect(gap({ refusals: [{ refusal: "time-limit", when: { query: { api: "cdr_4" } } }] })).toBeUndefined();
    const tokens = [request({ token: "a" }), request({ token: "b" })];
    expect(gap({ faults: [{ ...cut, after: 1 }] }, { requests: tokens })).toBe("not-reached");
  });

  test("if no request ended as it should", () => {
    expect(gap({ shows: "cut" })).toBe("not-reached");
    expect(gap({ shows: "cut" }, { series: [{ ...series[0], outcomes: { cut: 1 } }] })).toBeUndefined();
  });
});

test("replaces the days and the name in a command", () => {
  const subject = { scenario: "mine", from: "2026-03-02", day: "2026-03-03", to: "2026-03-04" };
  const ofShell = `$${"{day}"}`;
  const command = ["php", "{scenario}.php", "{from}-{to}", "{day}", "{other}", ofShell];
  expect(fillPlaceholders(command, subject)).toEqual([
    "php",
    "mine.php",
    "2026-03-02-2026-03-04",
    "2026-03-03",
    "{other}",
    ofShell,
  ]);
  expect([isPerDay(["a", "--day={day}"]), isPerDay(["a", "{from}", ofShell])]).toEqual([true, false]);
});

describe("in parallel", () => {
  test("acts on at most the given number at once, and keeps the order", async () => {
    let [current, most] = [0, 0];
    const results = await inParallel([3, 1, 2, 0], 2, async (turns) => {
      current += 1;
      most = Math.max(most, current);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      current -= 1;
      return turns;
    });
    expect([results, most]).toEqual([[3, 1, 2, 0], 2]);
  });

  test("begins no other item after an error, which it throws", async () => {
    const begun: number[] = [];
    const act = async (item: number): Promise<void> => {
      begun.push(item);
      await Promise.resolve();
      if (item === 1) throw new Error("one");
    };
    await expect(inParallel([1, 2, 3, 4, 5], 2, act)).rejects.toThrow("one");
    expect(begun.length).toBeLessThan(5);
  });
});
