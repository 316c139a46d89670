import { describeAuditFinding } from "@mockvox/mock-server";
import {
  type Gap,
  hasMissingMark,
  type MarkOutcome,
  type MissingReason,
  type RehearsalReport,
  type ScenarioResult,
  scenarioMarks,
} from "@mockvox/runner";
import { sanitizeForTerminal } from "@mockvox/spec";
import { type Translator, text } from "../texts.ts";

/** How an outcome looks in a table. */
export const markSigns: Readonly<Record<MarkOutcome, string>> = { passed: "✓", missing: "✗", "not-applicable": "–" };

/** The headings of the marks, in their order. */
export function markNames(t: Translator): string[] {
  return scenarioMarks.map((mark) => t.translate(text(`rehearse-mark-${mark}`)));
}

/** Each missing mark of a scenario with its reasons. */
export function missingMarks({ marks }: ScenarioResult, t: Translator): { name: string; reasons: string[] }[] {
  if (!marks) return [];
  return scenarioMarks
    .filter((mark) => marks[mark].outcome === "missing")
    .map((mark) => ({
      name: t.translate(text(`rehearse-mark-${mark}`)),
      reasons: marks[mark].reasons.map((reason) => describeReason(reason, t)),
    }));
}

function describeReason(reason: MissingReason, t: Translator): string {
  switch (reason.kind) {
    case "timed-out":
      return t.translate(text("rehearse-timed-out", reason));
    case "ended-by-signal":
      return t.translate(text("rehearse-ended-by-signal", reason));
    case "finding":
      return describeFinding(reason.finding, t);
    case "no-rows":
      return t.translate(text("rehearse-no-rows", { ...reason, message: sanitizeForTerminal(reason.message) }));
    case "retry-storm":
      return t.translate(text("rehearse-retry-storm", { ...reason, report: sanitizeForTerminal(reason.report) }));
    case "silent":
      return t.translate(text("rehearse-silent"));
  }
}

/** Without the advice, which `mockvox run --audit` gives. */
function describeFinding(finding: Extract<MissingReason, { kind: "finding" }>["finding"], t: Translator): string {
  const details = describeAuditFinding(finding, t.language)
    .slice(0, -1)
    .map(([label, value]) => `${label}: ${value}`);
  const id = finding.cause === undefined ? finding.id : `${finding.id}/${finding.cause}`;
  return sanitizeForTerminal(`${finding.title[t.language]} (${id}; ${details.join("; ")})`);
}

/** Why a scenario was not judged. */
export function describeGap(gap: Gap, t: Translator): string {
  switch (gap.kind) {
    case "real-time":
      return t.translate(text("rehearse-gap-real-time", gap));
    case "no-requests":
      return t.translate(text("rehearse-gap-no-requests"));
    case "not-reached":
      return t.translate(text("rehearse-gap-not-reached", gap));
    case "other-reports":
      return t.translate(text("rehearse-gap-other-reports", gap));
    case "other-days":
      return t.translate(text("rehearse-gap-other-days", gap));
  }
}

/** How many scenarios have all marks, lack one, and were not judged. */
export function summarize({ results }: RehearsalReport, t: Translator): string {
  const missing = results.filter(hasMissingMark).length;
  const gaps = results.filter(({ gap }) => gap !== undefined).length;
  return t.translate(text("rehearse-summary", { passed: results.length - missing - gaps, missing, gaps }));
}
