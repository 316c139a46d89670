import { emptyWindow, isRefusalId, type RefusalId, type ReportId, refusalIds, refusals, reportOf } from "@mockvox/spec";

/** One row as it came: whatever fields it had. */
export type Row = Readonly<Record<string, unknown>>;

/** What came back for one request, as the page shows it. */
export interface Reply {
  report: ReportId;
  method: string;
  /** Without a token. */
  url: string;
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** Milliseconds from sending to the last byte. */
  tookMs: number;
  bytes: number;
  text: string;
  /** Undefined when the body is no JSON. */
  envelope: Readonly<Record<string, unknown>> | undefined;
  /** Also the buckets of a report that has them, each with its key under `bucket`. */
  rows: readonly Row[];
  outcome: Outcome;
}

type Outcome =
  | { kind: "rows" }
  | { kind: "empty" }
  | { kind: "refused"; refusal: RefusalId | undefined }
  | { kind: "unreadable" };

/** Reads a body: what it says, whether it is rows, nothing or a no. */
export function readReply(
  sent: Pick<Reply, "report" | "method" | "url" | "status" | "headers" | "tookMs" | "bytes" | "text">,
): Reply {
  const envelope = parseEnvelope(sent.text);
  const rows = envelope ? rowsIn(envelope, sent.report) : [];
  return { ...sent, envelope, rows, outcome: outcomeOf(sent.status, envelope, rows) };
}

function parseEnvelope(text: string): Reply["envelope"] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function rowsIn(envelope: NonNullable<Reply["envelope"]>, report: ReportId): readonly Row[] {
  const data = typeof envelope.data === "string" ? parseList(envelope.data) : envelope.data;
  if (Array.isArray(data)) return data;
  if (reportOf(report).shape !== "buckets" || typeof data !== "object" || data === null) return [];
  return Object.entries(data).map(([bucket, row]) => ({ bucket, ...row }));
}

/** Where `data` is a string with JSON inside, which a claim allows. */
function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outcomeOf(status: number, envelope: Reply["envelope"], rows: readonly Row[]): Outcome {
  if (!envelope) return { kind: "unreadable" };
  if (rows.length > 0) return { kind: "rows" };
  const { msg, code } = envelope;
  const isGood = Number(code ?? status) < 400;
  if (isGood || isSame(msg, emptyWindow.msg)) return { kind: "empty" };
  const named = refusalIds.filter((id) => isSame(msg, refusals[id].msg));
  const refusal = named.find((id) => refusals[id].status === Number(code ?? status)) ?? named[0];
  return { kind: "refused", refusal: refusal !== undefined && isRefusalId(refusal) ? refusal : undefined };
}

/** The case of messages is a claim. */
function isSame(found: unknown, known: string): boolean {
  return typeof found === "string" && found.toLowerCase() === known.toLowerCase();
}
