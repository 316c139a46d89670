import type { DataOf, ReportId } from "@mockvox/spec";
import { shapes } from "@mockvox/spec/wire";
import type { Connection } from "./connection.ts";
import { type Envelope, isEnvelope, isObject, parseJson, saysNothingFound } from "./envelope.ts";
import { type Asked, UnexpectedAnswerError } from "./errors.ts";
import type { RawAnswer } from "./exchange.ts";
import { refusalError, remedyOf, strangeAnswerError } from "./refusal.ts";

/** A report's data as it is read: rows, or the buckets of `cdr_4`, of which an empty window has none. */
export type ReadData<Id extends ReportId> = Id extends ReportId
  ? DataOf<Id> extends readonly unknown[]
    ? DataOf<Id>
    : Partial<DataOf<Id>>
  : never;

/** A report that was read. */
export interface Reading<Id extends ReportId = ReportId> {
  readonly report: Id;
  /** The rows on the wire, unchanged: values keep their spelling, unknown fields are still there. */
  readonly data: ReadData<Id>;
  /** Whether nothing was found in the window. */
  readonly empty: boolean;
  /** False when the server may have cut the rows at its limit; ask for a shorter window then. */
  readonly complete: boolean;
  /** The answer as it came. */
  readonly envelope: Envelope;
  /** False when bytes of the response were not UTF-8; each such place has U+FFFD in the rows. */
  readonly isUtf8: boolean;
  /** The server's time when the request was sent, in epoch milliseconds by its header `Date`; undefined when it sends none. */
  readonly serverTimeMs: number | undefined;
}

/**
 * Makes a reading of an answer.
 *
 * @throws {WolkvoxError} of the class that says what to do when the answer is a refusal or none of the known ones
 */
export function readAnswer<Id extends ReportId>(
  report: Id,
  answer: RawAnswer,
  asked: Asked,
  { rowLimit, token }: Connection,
): Reading<Id> {
  const envelope = parseJson(answer.text);
  if (envelope === undefined) throw strangeAnswerError(asked, answer);
  if (!isEnvelope(envelope)) throw unexpected(asked, answer, "the answer is JSON but no envelope");
  const { shape } = shapes[report];
  const { isUtf8, serverTimeMs } = answer;
  const common = { envelope, isUtf8, serverTimeMs };
  if (saysNothingFound(answer.status, envelope)) return reading(report, shape === "rows" ? [] : {}, true, common);
  const isGood = Number(envelope.code) === 200 && !envelope.error && answer.status < 300;
  if (!isGood) throw refusalError(asked, answer, withoutToken(envelope, token));
  const data = typeof envelope.data === "string" ? parseJson(envelope.data) : envelope.data;
  const records = recordsOf(data, shape);
  if (!records)
    throw unexpected(asked, answer, `data is not ${shape === "rows" ? "a list of rows" : "an object of buckets"}`);
  if (isNested(records, deepest)) throw unexpected(asked, answer, "a value is nested too deep");
  const found = shape === "rows" ? (countIn(envelope.msg) ?? records.length) : records.length;
  if (found > records.length && records.length < rowLimit) {
    throw unexpected(asked, answer, `it says ${found} records and has ${records.length}`);
  }
  const isWhole = records.length !== rowLimit && found <= records.length;
  return reading(report, records.length === 0 && shape === "buckets" ? {} : data, isWhole, common);
}

function reading<Id extends ReportId>(
  report: Id,
  data: unknown,
  complete: boolean,
  common: Pick<Reading, "envelope" | "isUtf8" | "serverTimeMs">,
): Reading<Id> {
  // Checked as far as a reader of rows needs it; `@mockvox/client/validate` checks the rest.
  const read = data as ReadData<Id>;
  return { report, data: read, empty: countRecords(read) === 0, complete, ...common };
}

/** Rows, or buckets. */
export function countRecords(data: object): number {
  return Array.isArray(data) ? data.length : Object.keys(data).length;
}

/** A server may repeat the token in what it minds; an error does not. */
function withoutToken({ code, error, msg }: Envelope, token: string): Envelope {
  return { code, error: error?.replaceAll(token, "…") ?? null, msg: msg.replaceAll(token, "…") };
}

/** The rows or the buckets, when all are objects. An empty list stands for no buckets too. */
function recordsOf(data: unknown, shape: "rows" | "buckets"): readonly unknown[] | undefined {
  const isEmptyList = Array.isArray(data) && data.length === 0;
  const records = shape === "rows" || isEmptyList ? data : isObject(data) ? Object.values(data) : undefined;
  return Array.isArray(records) && records.every(isObject) ? records : undefined;
}

/** Levels of nesting within data. The vendor has two; readers and writers that call themselves take some hundreds. */
const deepest = 64;

function isNested(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isNested(part, levels - 1));
}

/** The number that `msg` begins with. */
function countIn(msg: string): number | undefined {
  const [digits] = /^\s*\d+/.exec(msg) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function unexpected(asked: Asked, { status }: RawAnswer, what: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError(asked, `${what}, status ${status}.`, {
    status,
    remedy: remedyOf(UnexpectedAnswerError),
  });
}
