import { type ReportId, reportIds } from "@mockvox/spec";
import { roles } from "../roles.ts";
import type { Case } from "./case.ts";

const ofOneReport: Readonly<Record<string, ReportId>> = {
  seam: roles.seconds,
  "seam-beside": roles.seconds,
  gzip: roles.third,
};

/** The report whose rows a sample brings; an empty window needs none. */
function reportOfSample(sample: string): ReportId | undefined {
  const [, report] = /^(?:day|first|rest|again):(.+)$/.exec(sample) ?? [];
  return reportIds.find((id) => id === report) ?? ofOneReport[sample];
}

/**
 * Whether a case cannot be decided without rows of a report: it is the report's, it reads it beside others, or it compares an odd request
 * with a plain one for it. A case that reads every report can do without each.
 */
export function needsRowsOf(one: Case, report: string): boolean {
  if (one.report !== undefined) return one.report === report;
  const plain = (one.also ?? []).filter((id) => id.startsWith("day:"));
  const read = new Set([...one.samples.flat(), ...plain].map(reportOfSample));
  return [...read].some((id) => id === report) && !reportIds.every((id) => read.has(id));
}
