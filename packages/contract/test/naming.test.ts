import { expect, test } from "vitest";
import type { Finding, Judges, Severity, Verdict } from "../src/index.ts";
import { alarmsIn, namesDrift } from "./naming.ts";
import type { Drift } from "./stranger/drift.ts";

const drift: Drift = {
  id: "day-renamed",
  title: "The day has another name.",
  severity: "breaking",
  deviates: {},
  expected: { claims: ["hour-key"], spec: ["/components/schemas/diagram_1_2_row"], report: "diagram_1_2" },
};
const said = { en: "", es: "" };

function broken(judges: Judges, severity: Severity = "breaking", report: Verdict["report"] = "diagram_1_2"): Verdict {
  const finding: Finding = { severity, fingerprint: "f", expected: said, found: said, at: [], accepted: false };
  return { case: "a", title: said, judges, report, kind: "failed", findings: [finding], calls: 0 };
}

const pointer = "/components/schemas/diagram_1_2_row";
test.each<[string, boolean, Verdict]>([
  ["by its claim", true, broken({ claim: "hour-key" })],
  ["by its part of the spec", true, broken({ spec: pointer })],
  ["by a part below, written as a reference", true, broken({ spec: `#${pointer}/properties/date` })],
  ["by a part whose name merely begins so", false, broken({ spec: `${pointer}_by_day` })],
  ["by another claim", false, broken({ claim: "hour-format" })],
  ["for another report", false, broken({ claim: "hour-key" }, "breaking", "cdr_4")],
  ["with another severity", false, broken({ claim: "hour-key" }, "notable")],
  ["by a case that holds", false, { ...broken({ claim: "hour-key" }), kind: "passed" }],
])("a drift named %s: %s", (_, isNamed, verdict) => {
  expect(namesDrift([verdict], drift)).toBe(isNamed);
});

test("an alarm is a finding that is more than information", () => {
  const verdicts = (["breaking", "notable", "information"] as const).map((severity) => broken({ spec: "/" }, severity));
  expect(alarmsIn(verdicts)).toEqual(["a: breaking", "a: notable"]);
});
