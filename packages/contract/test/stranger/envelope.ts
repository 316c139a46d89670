import { type Answers, answerTo, type Report } from "./answers.ts";
import type { Table } from "./tables/table.ts";

const mostRows = 60_000;

/** The envelope of an answered window; undefined when it holds more rows than the server sends. */
export function envelopeOfTable(
  { data, count }: Table,
  report: Report,
  answers: Answers,
): Record<string, unknown> | undefined {
  const isLong = Array.isArray(data) && data.length > mostRows;
  const limit = isLong ? answerTo(answers, "row-limit") : "all";
  if (limit === "refused") return undefined;
  const sent = limit === "cut" && Array.isArray(data) ? data.slice(0, mostRows) : data;
  const named = limit === "cut" && answerTo(answers, "cut-count") === "sent" ? mostRows : count;
  return success(encoded(sent, report, answers), named, report, answers);
}

/** The envelope of an empty window that is answered with 200; undefined when it is refused instead. */
export function envelopeOfNothing(
  { data, count }: Table,
  report: Report,
  answers: Answers,
): Record<string, unknown> | undefined {
  const answer = answerTo(answers, "empty-window", report);
  if (answer === "not-found") return undefined;
  const hasBuckets = answer === "zero-buckets" && !Array.isArray(data);
  return success(encoded(hasBuckets ? data : [], report, answers), hasBuckets ? count : 0, report, answers);
}

function success(data: unknown, count: number, report: Report, answers: Answers): Record<string, unknown> {
  const code = answerTo(answers, "success-code-type", report) === "string" ? "200" : 200;
  return { code, error: null, msg: `${count} records were found`, data };
}

function encoded(data: unknown, report: Report, answers: Answers): unknown {
  const isString = report === "diagram_13" && answerTo(answers, "data-type") === "encoded-string";
  return isString ? JSON.stringify(data) : data;
}
