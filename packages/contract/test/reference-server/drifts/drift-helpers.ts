import type { Report } from "../answers.ts";
import type { Deviations, Drift, Expected, ResponseContext, ServerResponse } from "../drift.ts";
import type { Data, Row } from "../tables/table.ts";
import { eachRow } from "../write-response.ts";

/** A drift that no candidate answer explains. */
export function breaking(id: string, title: string, expected: Expected, deviations: Deviations): Drift {
  return { id, title, severity: "breaking", deviations, expected };
}

/** A drift that contradicts only what no page states: captured responses, or what follows from how a contact centre works. */
export function undocumented(
  severity: "warning" | "info",
  id: string,
  title: string,
  expected: Expected,
  deviations: Deviations,
): Drift {
  return { id, title, severity, deviations, expected };
}

/** A drift to another candidate answer than the reference server's. */
export function warning(id: string, title: string, claim: string, deviations: Deviations): Drift {
  return { id, title, severity: "warning", deviations, expected: { claims: [claim] } };
}

/** The parts of openapi.yaml that describe a report's rows and its envelope. */
export function reportPointers(report: Report): Expected {
  return { report, spec: [`/components/schemas/${report}_row`, `/components/schemas/${report}_envelope`] };
}

/** The parts that describe one error response. */
export function refusalPointers(id: string): string[] {
  return ["/components/schemas/Refusal", `/components/examples/${id}`];
}

/** The parts that describe all error responses. */
export const allRefusalPointers: readonly string[] = ["/components/schemas/Refusal", "/components/examples"];

/** Rewrites every row of one report. */
export function rewriteRows(
  report: Report,
  rewrite: (row: Row, nth: number, context: ResponseContext) => Row,
): Deviations {
  return {
    data: (data, context) =>
      context.report === report ? eachRow(data, (row, nth) => rewrite(row, nth, context)) : data,
  };
}

/** Rewrites one value of every row of one report. */
export function rewriteValues(
  report: Report,
  name: string,
  rewrite: (value: string, nth: number) => unknown,
): Deviations {
  return rewriteRows(report, (row, nth) => ({ ...row, [name]: rewrite(`${row[name]}`, nth) }));
}

/** Rewrites the list of one report; a report with buckets stays as it is. */
export function rewriteList(report: Report, rewrite: (rows: Row[], context: ResponseContext) => Row[]): Deviations {
  return {
    data: (data, context): Data => (context.report === report && Array.isArray(data) ? rewrite(data, context) : data),
  };
}

/** Renames a key in place. */
export function renameKey(row: Row, before: string, after: string): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name === before ? after : name, value]));
}

export function omitKey(row: Row, name: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([other]) => other !== name));
}

/** Rewrites the envelopes of responses with rows. */
export function rewriteEnvelopes(
  rewrite: (envelope: Record<string, unknown>, context: ResponseContext) => unknown,
): Deviations {
  return { envelope: (envelope, context) => (context.refusal ? envelope : rewrite(envelope, context)) };
}

/** Rewrites responses with rows. */
export function rewriteResponses(
  rewrite: (reply: ServerResponse, context: ResponseContext) => ServerResponse,
): Deviations {
  return { response: (reply, context) => (context.refusal ? reply : rewrite(reply, context)) };
}
