import type { ReportData } from "@mockvox/fixtures";
import type { Answers, ReportId } from "@mockvox/spec";
import { reportHeaders } from "./headers.ts";
import { type Head, rowWritingOf, writeBody } from "./json.ts";
import type { FakeLimits } from "./options.ts";
import type { Answer } from "./plain.ts";
import { type RowFault, withRowFault } from "./row-fault.ts";
import { bytesOf, joined, type RowSource, toBody, writeRows } from "./row-text.ts";
import type { Soon } from "./soon.ts";
import { withValueTypes } from "./value-type.ts";

/** Answers of at most so many rows go out in one piece. */
const rowsInOnePiece = 400;

/** What sending depends on besides the data. */
export interface Sending {
  report: ReportId;
  answers: Answers;
  limits: Pick<FakeLimits, "rows" | "bytes">;
  /** Whether rows may be of any length, as a user's own; simulated ones are short. */
  rowsMayBeLong: boolean;
  /** What is wrong with the first row. */
  rowFault?: RowFault | undefined;
}

/** A report's data as an answer 200, or the limit that the data exceed. */
export function send(data: ReportData, sending: Sending): Soon<Answer | "row-limit" | "size-limit"> {
  const { body } = withRowFault(withValueTypes(data, sending.report, sending.answers), sending.rowFault);
  return body.shape === "rows" ? sendRows(data.count, body, sending) : sendBuckets(data.count, body.data, sending);
}

/** The answer 200 of an empty window, where the claim `empty-window` wants one. */
export function sendEmpty(data: ReportData, sending: Sending): Answer | "size-limit" {
  const { report, answers } = sending;
  const { body } = withValueTypes(data, report, answers);
  if (body.shape === "buckets" && answers["empty-window"] === "zero-buckets") {
    const answer = sendBuckets(data.count, body.data, sending);
    return typeof answer === "string" ? answer : { ...answer, about: { report, rows: 0 } };
  }
  const writing = rowWritingOf(answers);
  return ok(writing.opening(headOf(0, answers)) + writing.closing(true), { report, rows: 0 });
}

function sendBuckets(count: number, buckets: object, { report, answers, limits }: Sending): Answer | "size-limit" {
  const body = writeBody({ ...headOf(count, answers), data: buckets }, answers);
  if (body.length > limits.bytes && answers["size-limit"] !== "all") return "size-limit";
  return ok(body, { report, rows: Object.keys(buckets).length });
}

function sendRows(found: number, source: RowSource, sending: Sending): Soon<Answer | "row-limit" | "size-limit"> {
  const { report, answers, limits } = sending;
  const isOver = found > limits.rows;
  if (isOver && answers["row-limit"] === "refused") return "row-limit";
  const sent = isOver && answers["row-limit"] === "cut" ? limits.rows : found;
  const head = headOf(sent < found && answers["cut-count"] === "found" ? found : sent, answers);
  const writing = rowWritingOf(answers);
  const text = (): Iterable<string> => writeRows(head, source, sent, writing);
  const write = (): Answer => ok(sent <= rowsInOnePiece ? joined(text()) : toBody(text()), { report, rows: sent });
  const mayBeLarge = sending.rowsMayBeLong || sent > limits.rows;
  if (!mayBeLarge || answers["size-limit"] === "all") return write();
  return bytesOf(text(), limits.bytes).then((bytes) => (bytes > limits.bytes ? "size-limit" : write()));
}

function headOf(count: number, answers: Answers): Head {
  return {
    code: answers["success-code-type"] === "string" ? "200" : 200,
    error: null,
    msg: `${count} records were found`,
  };
}

function ok(body: Answer["body"], about: Answer["about"]): Answer {
  return { status: 200, headers: reportHeaders, body, end: "close", about };
}
