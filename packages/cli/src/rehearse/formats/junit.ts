import { type RehearsalReport, type ScenarioResult, scenarioMarks } from "@mockvox/runner";
import { type JunitCase, toJunit } from "../../output/junit.ts";
import { type Translator, text } from "../../texts.ts";
import { describeGap, missingMarks } from "../describe-result.ts";

/** A rehearsal as JUnit XML: a suite per scenario with a test for each mark. */
export function renderJunit({ results }: RehearsalReport, t: Translator): string {
  const suites = results.map((result) => ({ name: `mockvox.rehearse.${result.name}`, cases: casesOf(result, t) }));
  return toJunit("mockvox rehearse", suites);
}

function casesOf(result: ScenarioResult, t: Translator): JunitCase[] {
  const missing = missingMarks(result, t);
  return scenarioMarks.map((mark): JunitCase => {
    const name = t.translate(text(`rehearse-mark-${mark}`));
    if (result.gap) return { name, skipped: describeGap(result.gap, t) };
    const found = missing.find((one) => one.name === name);
    if (found) {
      const [message = ""] = found.reasons;
      return { name, failure: { type: mark, message, text: found.reasons.join("\n") } };
    }
    const isJudged = result.marks?.[mark].outcome === "passed";
    return isJudged ? { name } : { name, skipped: t.translate(text("rehearse-not-applicable")) };
  });
}
