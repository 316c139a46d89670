import type { ContractReport, Finding, Verdict } from "@mockvox/contract";
import { claimIds, reportIds } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import * as fc from "fast-check";
import { stopCauses } from "../../src/report.ts";

/** Text that could be interpreted in one of the formats. */
export const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "::error::forged",
  "\n::error::forged",
  "##[error]forged",
  "]]>",
  "<!-- -->",
  "a | b | c",
  "```\n# title",
  "[link](javascript:alert(1))",
  "\u001b[31mred\u001b]0;title\u0007",
  "line\r\nline\u2028line",
  "\u202eright to left",
  "\ud800 lone surrogate",
  "\u0000\uffff",
  "@everyone",
  "%0A::warning::",
  "__proto__",
  "",
];

const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 200 }),
);
const arbitraryText: fc.Arbitrary<LocalizedText> = fc.record({ en: text, es: text });
const name = text.filter((one) => one !== "");
const count = fc.nat(1000);
const time = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

const finding: fc.Arbitrary<Finding> = fc.record({
  severity: fc.constantFrom("breaking", "warning", "info"),
  fingerprint: name,
  expected: arbitraryText,
  actual: arbitraryText,
  locations: fc.array(text, { maxLength: 10 }),
  accepted: fc.boolean(),
});

const parts: fc.Arbitrary<Verdict> = fc.record(
  {
    case: name,
    title: arbitraryText,
    covers: fc.oneof(fc.record({ claim: fc.constantFrom(...claimIds) }), fc.record({ spec: text })),
    report: fc.constantFrom(...reportIds),
    status: fc.constant("passed"),
    answer: text,
    fittingAnswers: fc.array(text, { minLength: 2, maxLength: 3 }),
    findings: fc.array(finding, { maxLength: 4 }),
    reason: arbitraryText,
    requests: count,
  },
  { requiredKeys: ["case", "title", "covers", "status", "findings", "requests"] },
);

/** A check fails if and only if it has a finding above info that is not accepted. */
const verdict: fc.Arbitrary<Verdict> = fc
  .tuple(parts, fc.constantFrom("passed", "inconclusive", "skipped"))
  .map(([one, otherwise]) => ({
    ...one,
    status: one.findings.some(({ accepted, severity }) => !accepted && severity !== "info") ? "failed" : otherwise,
  }));

/** Any report that the types allow, with hostile text everywhere. */
export const arbitraryReport: fc.Arbitrary<ContractReport> = fc.record(
  {
    mockvox: fc.constant(2 as const),
    kind: fc.constant("contract-report" as const),
    name: text,
    server: text,
    startedAt: time,
    endedAt: time,
    profile: text,
    requests: fc.record({ planned: count, sent: count, budget: count }),
    verdicts: fc.array(verdict, { maxLength: 25 }),
    stopped: fc.record({ cause: fc.constantFrom(...stopCauses), reason: arbitraryText }),
    setupFailed: fc.constant(true as const),
    observed: fc.constant({ mockvox: 1 as const, name: "observed", answers: { "window-end": "exclusive" as const } }),
  },
  {
    requiredKeys: ["mockvox", "kind", "name", "server", "startedAt", "endedAt", "requests", "verdicts", "observed"],
  },
);
