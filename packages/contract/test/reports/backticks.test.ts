import { cases } from "@mockvox/contract";
import { renderReport } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { makeFinding, makeReport, makeVerdict, sameText } from "./report-builders.ts";

/** A report with every title of a case as title, as expectation and as reason, and with a stop reason. */
const report = makeReport(
  cases.flatMap(({ id, title, undecidableReason }) => [
    makeVerdict({
      case: id,
      title,
      status: "failed",
      findings: [makeFinding({ expected: title, actual: sameText("1") })],
    }),
    makeVerdict({ case: id, title, status: "inconclusive", reason: undecidableReason ?? title }),
    makeVerdict({ case: id, title, status: "passed", findings: [makeFinding({ severity: "info", expected: title })] }),
  ]),
  {
    stopped: {
      cause: "budget-spent",
      reason: {
        en: "Go on with `--resume` or a larger `--budget`.",
        es: "Continúe con `--resume` o con otro `--budget`.",
      },
    },
  },
);

test.each(["en", "es"] as const)("shows text between backticks as code in HTML and Markdown: %s", (language) => {
  const html = renderReport("html", report, { language });
  const markdown = renderReport("markdown", report, { language });
  for (const text of [html, markdown]) {
    expect(text.split("\n").filter((line) => line.includes("`"))).toEqual([]);
    expect(text).toMatch(/<code>\\?--resume<\/code>/);
    expect(text).toMatch(/<code>\\?--accept<\/code>/);
  }
});

test("leaves a single backtick from a server unchanged", () => {
  const odd = makeReport([makeVerdict({ status: "inconclusive", reason: sameText("a ` b") })]);
  expect(renderReport("html", odd, { language: "en" })).toContain("a ` b");
  expect(renderReport("markdown", odd, { language: "en" })).toContain("a \\` b");
});

test("shows no expectation for info findings", () => {
  const findings = [makeFinding({ severity: "info", expected: sameText("EXPECTED-VALUE") })];
  const html = renderReport("html", makeReport([makeVerdict({ findings })]), { language: "en" });
  expect(html).not.toContain("EXPECTED-VALUE");
  expect(html).toContain("letters");
});
