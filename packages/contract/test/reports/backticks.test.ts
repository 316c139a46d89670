import { cases } from "@mockvox/contract";
import { renderReport } from "@mockvox/contract/reports";
import { expect, test } from "vitest";
import { both, findingOf, reportOf, verdictOf } from "./report-of.ts";

/** A report with every title of a case, as title, as what was expected and as a reason, and with the sentence of a run that stopped. */
const report = reportOf(
  cases.flatMap(({ id, title, never }) => [
    verdictOf({ case: id, title, kind: "failed", findings: [findingOf({ expected: title, found: both("1") })] }),
    verdictOf({ case: id, title, kind: "inconclusive", reason: never ?? title }),
    verdictOf({ case: id, title, kind: "passed", findings: [findingOf({ severity: "information", expected: title })] }),
  ]),
  {
    stopped: {
      en: "Go on with `--resume` or a larger `--budget`.",
      es: "Continúe con `--resume` o con otro `--budget`.",
    },
  },
);

test.each(["en", "es"] as const)(
  "shows what stands between backticks as code, and no backtick, in HTML and Markdown: %s",
  (language) => {
    const html = renderReport("html", report, { language });
    const markdown = renderReport("markdown", report, { language });
    for (const text of [html, markdown]) {
      expect(text.split("\n").filter((line) => line.includes("`"))).toEqual([]);
      expect(text).toMatch(/<code>\\?--resume<\/code>/);
      expect(text).toMatch(/<code>\\?--accept<\/code>/);
    }
  },
);

test("leaves a lone backtick of a server's as it is", () => {
  const odd = reportOf([verdictOf({ kind: "inconclusive", reason: both("a ` b") })]);
  expect(renderReport("html", odd, { language: "en" })).toContain("a ` b");
  expect(renderReport("markdown", odd, { language: "en" })).toContain("a \\` b");
});

test("expects nothing of information: no profile said what to expect", () => {
  const findings = [findingOf({ severity: "information", expected: both("EXPECTED-VALUE") })];
  const html = renderReport("html", reportOf([verdictOf({ findings })]), { language: "en" });
  expect(html).not.toContain("EXPECTED-VALUE");
  expect(html).toContain("letters");
});
