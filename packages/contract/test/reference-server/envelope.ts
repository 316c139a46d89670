import { type Answers, answerTo, type Report } from "./answers.ts";
import type { Table } from "./tables/table.ts";

const maxRows = 60_000;

/** The envelope of a date range with rows; undefined if it has more rows than the server sends. */
export function tableEnvelope(
  { data, count }: Table,
  report: Report,
  answers: Answers,
): Record<string, unknown> | undefined {
  const isLong = Array.isArray(data) && data.length > maxRows;
  const limit = isLong ? answerTo(answers, "row-limit") : "all";
  if (limit === "refused") return undefined;
  const sent = limit === "cut" && Array.isArray(data) ? data.slice(0, maxRows) : data;
  const named = limit === "cut" && answerTo(answers, "cut-count") === "sent" ? maxRows : count;
  return success(encoded(sent, report, answers), named, report, answers);
}

/** The envelope of an empty date range with status 200; undefined if it is refused instead. */
export function emptyEnvelope(
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
