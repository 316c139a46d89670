import { expect, test } from "vitest";
import type { Finding, Severity, Subject, Verdict } from "../src/index.ts";
import { alarmingFindings, detectsDrift } from "./drift-detection.ts";
import type { Drift } from "./reference-server/drift.ts";

const drift: Drift = {
  id: "day-renamed",
  title: "The day has another name.",
  severity: "breaking",
  deviations: {},
  expected: { claims: ["hour-key"], spec: ["/components/schemas/diagram_1_2_row"], report: "diagram_1_2" },
};
const emptyText = { en: "", es: "" };

function failedVerdict(
  judges: Subject,
  severity: Severity = "breaking",
  report: Verdict["report"] = "diagram_1_2",
): Verdict {
  const finding: Finding = {
    severity,
    fingerprint: "f",
    expected: emptyText,
    actual: emptyText,
    locations: [],
    accepted: false,
  };
  return { case: "a", title: emptyText, covers: judges, report, status: "failed", findings: [finding], requests: 0 };
}

const pointer = "/components/schemas/diagram_1_2_row";
test.each<[string, boolean, Verdict]>([
  ["by its claim", true, failedVerdict({ claim: "hour-key" })],
  ["by its part of the spec", true, failedVerdict({ spec: pointer })],
  ["by a part below, written as a reference", true, failedVerdict({ spec: `#${pointer}/properties/date` })],
  ["by a part whose name merely begins so", false, failedVerdict({ spec: `${pointer}_by_day` })],
  ["by another claim", false, failedVerdict({ claim: "hour-format" })],
  ["for another report", false, failedVerdict({ claim: "hour-key" }, "breaking", "cdr_4")],
  ["with another severity", false, failedVerdict({ claim: "hour-key" }, "warning")],
  ["by a case that holds", false, { ...failedVerdict({ claim: "hour-key" }), status: "passed" }],
])("a drift detected %s: %s", (_, isNamed, verdict) => {
  expect(detectsDrift([verdict], drift)).toBe(isNamed);
});

test("lists findings above info", () => {
  const verdicts = (["breaking", "warning", "info"] as const).map((severity) => failedVerdict({ spec: "/" }, severity));
  expect(alarmingFindings(verdicts)).toEqual(["a: breaking", "a: warning"]);
});
