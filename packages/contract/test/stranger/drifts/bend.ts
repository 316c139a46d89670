import type { Report } from "../answers.ts";
import type { About, Deviations, Drift, Expected, Reply } from "../drift.ts";
import type { Data, Row } from "../tables/table.ts";
import { eachRow } from "../write.ts";

/** A drift that no candidate answer explains. */
export function breaking(id: string, title: string, expected: Expected, deviates: Deviations): Drift {
  return { id, title, severity: "breaking", deviates, expected };
}

/** A drift to a candidate answer other than the stranger's own. */
export function notable(id: string, title: string, claim: string, deviates: Deviations): Drift {
  return { id, title, severity: "notable", deviates, expected: { claims: [claim] } };
}

/** The part of openapi.yaml that a report's rows and its envelope are described in. */
export function partsOf(report: Report): Expected {
  return { report, spec: [`/components/schemas/${report}_row`, `/components/schemas/${report}_envelope`] };
}

/** The part that describes one refusal. */
export function refusalPart(id: string): string[] {
  return ["/components/schemas/Refusal", `/components/examples/${id}`];
}

/** The parts that describe what all refusals have in common. */
export const anyRefusal: readonly string[] = ["/components/schemas/Refusal", "/components/examples"];

/** Rewrites every row of one report. */
export function rowsOf(report: Report, rewrite: (row: Row, nth: number, about: About) => Row): Deviations {
  return {
    data: (data, about) => (about.report === report ? eachRow(data, (row, nth) => rewrite(row, nth, about)) : data),
  };
}

/** Rewrites one value of every row of one report. */
export function valuesOf(report: Report, name: string, rewrite: (value: string, nth: number) => unknown): Deviations {
  return rowsOf(report, (row, nth) => ({ ...row, [name]: rewrite(`${row[name]}`, nth) }));
}

/** Rewrites the list of one report; a report with buckets stays as it is. */
export function listOf(report: Report, rewrite: (rows: Row[], about: About) => Row[]): Deviations {
  return {
    data: (data, about): Data => (about.report === report && Array.isArray(data) ? rewrite(data, about) : data),
  };
}

/** Renames a key where it stands. */
export function renamed(row: Row, before: string, after: string): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name === before ? after : name, value]));
}

export function without(row: Row, name: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([other]) => other !== name));
}

/** Rewrites the envelope of answers with rows. */
export function successes(rewrite: (envelope: Record<string, unknown>, about: About) => unknown): Deviations {
  return { envelope: (envelope, about) => (about.no ? envelope : rewrite(envelope, about)) };
}

/** Rewrites replies with rows. */
export function repliesWithRows(rewrite: (reply: Reply, about: About) => Reply): Deviations {
  return { reply: (reply, about) => (about.no ? reply : rewrite(reply, about)) };
}
