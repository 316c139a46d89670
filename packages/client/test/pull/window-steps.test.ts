import { formatVendorTime } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { QueryError, type ReportResult } from "../../src/index.ts";
import { initialTraits, type ServerTraits } from "../../src/pull/server-traits.ts";
import type { Interval } from "../../src/pull/window.ts";
import { startProbe } from "../../src/pull/window-end-probe.ts";
import type { Observation, Step, WindowContext, WindowState } from "../../src/pull/window-states.ts";
import { firstStep, nextStep } from "../../src/pull/window-steps.ts";
import { parseSecond } from "./multiset.ts";

/** Three days, which cross no month's end. */
const days = interval("20260310000000", "20260313000000");
/** Exactly 31 days: the server may refuse them. */
const march = interval("20260301000000", "20260401000000");
/** Across a month's end, and shorter. */
const across = interval("20260320000000", "20260410000000");
/** The rest of a month, whose next second is in the next month. */
const monthEnd = interval("20260320000000", "20260401000000");
const second = interval("20260310120000", "20260310120001");

const unknown = initialTraits({}, undefined);
const inclusive: ServerTraits = { ...unknown, windowEnd: "inclusive" };
const exclusive: ServerTraits = { ...unknown, windowEnd: "exclusive" };
const withinMonths: ServerTraits = { ...unknown, calendarMonth: "refused" };

const menuRow = { conn_id: "1", date: "2026-03-10-12-00-00", second_event: "30" };
const observations = {
  rows: { result: result([menuRow]) },
  "cut rows": { result: { ...result([menuRow]), isComplete: false } },
  "zero counts": { result: { ...result([{ day: "2026-03-10", calls: "0" }], 200), report: "diagram_1_2" } },
  "no rows": { result: result([]) },
  "no rows, with code 200": { result: result([], 200) },
  "too large": "too-large",
  "refused dates": { refused: refusal() },
} as const satisfies Record<string, Observation>;

type ObservationName = keyof typeof observations;
type Requested = Exclude<WindowState["kind"], "probing" | "probing-past">;

/** Each cell: what follows on an observation, and in brackets what was learned. */
type Cells = Record<ObservationName, string>;

describe("reading", () => {
  describe("a window that cannot be refused, while the window end is unknown", () => {
    testCells("reading", days, unknown, {
      rows: "probe 20260310115959-20260310120000",
      "cut rows": "probe 20260310115959-20260310120000",
      "zero counts": "done",
      "no rows": "done",
      "no rows, with code 200": "done",
      "too large": "split at 20260311120000, too-large",
      "refused dates": "fails with the refusal",
    });
  });

  describe("a window that cannot be refused, with the end included", () => {
    testCells("reading", days, inclusive, {
      rows: "done",
      "cut rows": "split at 20260311120000, too-large",
      "zero counts": "done",
      "no rows": "done",
      "no rows, with code 200": "done",
      "too large": "split at 20260311120000, too-large",
      "refused dates": "fails with the refusal",
    });
  });

  describe("31 days, with the end excluded", () => {
    testCells("reading", march, exclusive, {
      rows: "done (calendarMonth allowed)",
      "cut rows": "split at 20260316120000, too-large (calendarMonth allowed)",
      "zero counts": "done",
      "no rows": "split at 20260316120000, ambiguous",
      "no rows, with code 200": "done",
      "too large": "split at 20260316120000, too-large",
      "refused dates": "split at 20260316120000, ambiguous (maxWindowSeconds 2674800)",
    });
  });

  describe("a window across a month's end", () => {
    testCells("reading", across, inclusive, {
      rows: "done (calendarMonth allowed)",
      "cut rows": "split at 20260330120000, too-large (calendarMonth allowed)",
      "zero counts": "done",
      "no rows": "split at 20260401000000, ambiguous",
      "no rows, with code 200": "done",
      "too large": "split at 20260330120000, too-large",
      "refused dates": "split at 20260401000000, ambiguous (calendarMonth refused)",
    });
  });

  describe("the end of a month, up to the second after it", () => {
    testCells("reading", monthEnd, exclusive, {
      rows: "done (calendarMonth allowed)",
      "cut rows": "split at 20260326000000, too-large (calendarMonth allowed)",
      "zero counts": "done",
      "no rows": "confirming-empty to 20260331235959",
      "no rows, with code 200": "done",
      "too large": "split at 20260326000000, too-large",
      "refused dates": "reading to 20260331235959 (calendarMonth refused)",
    });
  });

  describe("the end of a month up to its last second, on a server that excludes it", () => {
    testCells(
      "reading",
      monthEnd,
      { ...withinMonths, windowEnd: "exclusive" },
      {
        rows: "done, gap 20260331235959",
        "cut rows": "split at 20260326000000, too-large",
        "zero counts": "done, gap 20260331235959",
        "no rows": "done, gap 20260331235959",
        "no rows, with code 200": "done, gap 20260331235959",
        "too large": "split at 20260326000000, too-large",
        "refused dates": "fails with the refusal",
      },
    );
  });

  describe("the end of a month up to its last second, while the window end is unknown", () => {
    testCells("reading", monthEnd, withinMonths, {
      rows: "probe 20260331120000-20260331125959",
      "cut rows": "probe 20260331120000-20260331125959",
      "zero counts": "probe 20260331120000-20260331125959 (hasSearchedPast true)",
      "no rows": "probe 20260331120000-20260331125959 (hasSearchedPast true)",
      "no rows, with code 200": "probe 20260331120000-20260331125959 (hasSearchedPast true)",
      "too large": "split at 20260326000000, too-large",
      "refused dates": "fails with the refusal",
    });
  });

  describe("one second with equal dates", () => {
    testCells("reading", second, inclusive, {
      rows: "done",
      "cut rows": "fails: window-not-divisible",
      "zero counts": "done",
      "no rows": "done, gap 20260310120000",
      "no rows, with code 200": "done",
      "too large": "fails: window-not-divisible",
      "refused dates": "fails: equal-dates-refused",
    });
  });

  test("days whose rows cover an hour, requests them again without the hour after", () => {
    const context = { ...contextOf(days, unknown), granularity: 86_400 };
    const step = nextStep({ kind: "reading", dateEnd: days.to }, observations["zero counts"], context);
    expect(summary(step, unknown)).toBe("excluding-next-hour to 20260312235959");
  });

  test("does not doubt an empty window if the profile says that a refusal is a 400", () => {
    const traits: ServerTraits = { ...exclusive, declared: { "range-refusal": "bad-request" } };
    const step = nextStep({ kind: "reading", dateEnd: march.to }, observations["no rows"], contextOf(march, traits));
    expect(summary(step, traits)).toBe("done");
  });

  test("searches the past for a row once", () => {
    const traits: ServerTraits = { ...withinMonths, hasSearchedPast: true };
    const state = { kind: "reading", dateEnd: monthEnd.to - 1 } as const;
    const step = nextStep(state, observations["no rows"], contextOf(monthEnd, traits));
    expect(summary(step, traits)).toBe("done, gap 20260331235959");
  });

  test.each([
    [97, "done"],
    [98, "split at 20260311120000, too-large"],
    [100, "split at 20260311120000, too-large"],
    [101, "done"],
  ])("%i rows of at most 100: %s", (count, expected) => {
    const rows = Array.from({ length: count }, () => menuRow);
    const context = { ...contextOf(days, inclusive), rowLimit: 100 };
    const step = nextStep({ kind: "reading", dateEnd: days.to - 1 }, { result: result(rows) }, context);
    expect(summary(step, inclusive)).toBe(expected);
  });
});

describe("checking-month", () => {
  testCells(
    "checking-month",
    march,
    { ...exclusive, isLastMonthEmpty: true },
    {
      rows: "reading to 20260401000000 (isLastMonthEmpty false)",
      "cut rows": "reading to 20260401000000 (isLastMonthEmpty false)",
      "zero counts": "reading to 20260401000000 (isLastMonthEmpty false)",
      "no rows": "done, gap 20260331235959",
      "no rows, with code 200": "done, gap 20260331235959",
      "too large": "split at 20260316120000, too-large",
      "refused dates": "fails with the refusal",
    },
  );
});

describe("confirming-empty", () => {
  testCells("confirming-empty", monthEnd, exclusive, {
    rows: "done, gap 20260331235959 (calendarMonth refused)",
    "cut rows": "split at 20260326000000, too-large (calendarMonth refused)",
    "zero counts": "done, gap 20260331235959 (calendarMonth refused)",
    "no rows": "done, gap 20260331235959 (isLastMonthEmpty true)",
    "no rows, with code 200": "done, gap 20260331235959 (isLastMonthEmpty true)",
    "too large": "split at 20260326000000, too-large",
    "refused dates": "fails with the refusal",
  });
});

describe("excluding-next-hour", () => {
  testCells("excluding-next-hour", days, unknown, {
    rows: "probe 20260310115959-20260310120000",
    "cut rows": "probe 20260310115959-20260310120000",
    "zero counts": "done",
    "no rows": "done",
    "no rows, with code 200": "done",
    "too large": "split at 20260311120000, too-large",
    "refused dates": "fails with the refusal",
  });
});

describe("probing", () => {
  const probing = probingState("probing", days.to);

  test.each([
    ["rows", "reading to 20260312235959 (windowEnd inclusive)"],
    ["cut rows", "reading to 20260312235959 (windowEnd inclusive)"],
    ["zero counts", "probe 20260310120000-20260310120001"],
    ["no rows", "probe 20260310120000-20260310120001"],
    ["no rows, with code 200", "probe 20260310120000-20260310120001"],
    ["too large", "fails: unknown-window-end"],
    ["refused dates", "fails with the refusal"],
  ] as const)("%s: %s", (name, expected) => {
    expect(summary(nextStep(probing, observations[name], contextOf(days, unknown)), unknown)).toBe(expected);
  });

  test("is done, without another request, if the end is excluded", () => {
    const context = contextOf(days, unknown);
    const second = nextStep(probing, observations["no rows"], context);
    const state = "state" in second ? second.state : probing;
    expect(summary(nextStep(state, observations.rows, context), unknown)).toBe("done (windowEnd exclusive)");
    expect(summary(nextStep(state, observations["no rows"], context), unknown)).toBe("fails: unknown-window-end");
  });

  test("is done, without another request, if the window was requested up to its last second", () => {
    const state = probingState("probing", monthEnd.to - 1);
    const step = nextStep(state, observations.rows, contextOf(monthEnd, withinMonths));
    expect(summary(step, withinMonths)).toBe("done (windowEnd inclusive)");
  });
});

describe("probing-past", () => {
  test.each([
    ["rows", "done (windowEnd inclusive)"],
    ["cut rows", "done (windowEnd inclusive)"],
    ["zero counts", "probe 20260310120000-20260310120001"],
    ["no rows", "probe 20260310120000-20260310120001"],
    ["no rows, with code 200", "probe 20260310120000-20260310120001"],
    ["too large", "done, gap 20260331235959"],
    ["refused dates", "fails with the refusal"],
  ] as const)("%s: %s", (name, expected) => {
    const traits: ServerTraits = { ...withinMonths, hasSearchedPast: true };
    const state = probingState("probing-past", monthEnd.to - 1);
    expect(summary(nextStep(state, observations[name], contextOf(monthEnd, traits)), traits)).toBe(expected);
  });
});

describe("begins", () => {
  test.each([
    ["up to the second after a window while the end is unknown", days, unknown, "reading to 20260313000000"],
    ["up to the last second if the end is included", days, inclusive, "reading to 20260312235959"],
    ["up to the last second of a month that must not be left", monthEnd, withinMonths, "reading to 20260331235959"],
    [
      "within a month after an empty one",
      march,
      { ...unknown, isLastMonthEmpty: true },
      "checking-month to 20260331235959",
    ],
    [
      "as ever after an empty month within a month",
      days,
      { ...unknown, isLastMonthEmpty: true },
      "reading to 20260313000000",
    ],
    [
      "with no request for equal dates that the profile says are refused",
      second,
      { ...inclusive, declared: { "equal-dates": "refused" } },
      "fails: equal-dates-refused",
    ],
  ] as const)("%s", (_, window, traits, expected) => {
    expect(summary(firstStep(contextOf(window, traits)), traits)).toBe(expected);
  });
});

/** Every observation in one state; a context that cannot be changed shows that steps change nothing. */
function testCells(kind: Requested, window: Interval, traits: ServerTraits, cells: Cells): void {
  const first = firstStep(contextOf(window, traits));
  const dateEnd = kind === "reading" && "state" in first ? first.state.dateEnd : window.to - 1;
  test.each(Object.entries(cells) as [ObservationName, string][])("%s: %s", (name, expected) => {
    const step = nextStep({ kind, dateEnd }, observations[name], contextOf(window, traits));
    expect(summary(step, traits)).toBe(expected);
  });
}

function probingState(kind: "probing" | "probing-past", dateEnd: number): WindowState {
  const { result: pending } = kind === "probing" ? observations.rows : observations["no rows"];
  const probe = startProbe(result([menuRow]), days, days.to);
  if (!("state" in probe)) throw new Error("The probe has no request.");
  return { kind, probe: probe.state, result: pending, dateEnd };
}

function contextOf(window: Interval, traits: ServerTraits): WindowContext {
  const past = interval("20260301000000", "20260401000000");
  return Object.freeze({ window, traits: Object.freeze(traits), granularity: 1, rowLimit: 60_000, past });
}

/** A step in words, with what it has learned. */
function summary(step: Step, before: ServerTraits): string {
  const learned = Object.entries(step.traits).filter(([name, value]) => before[name as keyof ServerTraits] !== value);
  const note = learned.map(([name, value]) => `${name} ${value}`).join(", ");
  return actionOf(step) + (note ? ` (${note})` : "");
}

function actionOf(step: Step): string {
  if ("split" in step) return `split at ${formatVendorTime(step.split[1].from)}, ${step.reason}`;
  if ("failure" in step) return typeof step.failure === "string" ? `fails: ${step.failure}` : "fails with the refusal";
  if ("done" in step) return `done${step.gap === undefined ? "" : `, gap ${formatVendorTime(step.gap)}`}`;
  const { from, dateEnd, isProbe } = step.request;
  return isProbe
    ? `probe ${formatVendorTime(from)}-${formatVendorTime(dateEnd)}`
    : `${step.state.kind} to ${formatVendorTime(dateEnd)}`;
}

function interval(from: string, to: string): Interval {
  return { from: parseSecond(from), to: parseSecond(to) };
}

function result(rows: readonly object[], code: number = rows.length > 0 ? 200 : 404): ReportResult {
  const envelope = { code, error: null, msg: "" };
  const data = rows as ReportResult["data"];
  const isEmpty = rows.length === 0;
  return { report: "diagram_13", data, isEmpty, isComplete: true, envelope, isUtf8: true, serverTimeMs: undefined };
}

function refusal(): QueryError {
  const request = { origin: "https://wv0001.wolkvox.com", report: "diagram_13", query: {} };
  return new QueryError(request, ["report-refused", {}, "refused"], { refusal: "invalid-date" });
}
