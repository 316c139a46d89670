import { styleText } from "node:util";
import type { RecordedRequest } from "@mockvox/mock-server";
import type { AccessLogEntry } from "@mockvox/mock-server/serve";
import { formatVendorTime, sanitizeForTerminal } from "@mockvox/spec";

/** A response of the server as a coloured line. */
export function formatAccessLogLine(entry: AccessLogEntry): string {
  const { at, method, path, status, info, bytes, durationMs } = entry;
  const dateRange = info.dateRange ?? [];
  return formatLine({ at, method, path, status, bytes, ...info, dateRange, took: ` ${Math.round(durationMs)} ms` });
}

/** A recorded request as a coloured line. */
export function formatRecordedRequest(entry: RecordedRequest): string {
  const { date_ini: from = "", date_end: to = "" } = entry.query;
  return formatLine({ ...entry, dateRange: [from, to], took: "" });
}

type LineFields = Pick<
  RecordedRequest,
  "at" | "method" | "path" | "status" | "report" | "refusal" | "note" | "rows" | "bytes"
> & {
  dateRange: readonly string[];
  took: string;
};

function formatLine(line: LineFields): string {
  const { at, status = 0, refusal, note, rows, bytes, took } = line;
  const isSuccess = status > 0 && status < 300;
  const colour = isSuccess ? "green" : status === 404 && refusal ? "yellow" : "red";
  const outcome = refusal ? styleText(colour, refusal) : rows === undefined ? "" : `${rows} rows`;
  const parts = [
    styleText("dim", readableTime(at).slice(11)),
    styleText(colour, status === 0 ? "---" : String(status)),
    subjectOf(line),
    outcome,
    note === undefined ? "" : styleText("yellow", note),
    styleText("dim", `${formatSize(bytes)}${took}`),
  ];
  return `${parts.filter(Boolean).join("  ")}\n`;
}

/** A response of the server as a line of JSON. */
export function formatAccessLogJson({ at, method, path, status, info, bytes, durationMs }: AccessLogEntry): string {
  const when = new Date(at).toISOString();
  return `${JSON.stringify({ event: "request", at: when, method, path, status, ...info, bytes, ms: Math.round(durationMs) })}\n`;
}

/** `YYYY-MM-DD HH:MM:SS` in GMT-5, from milliseconds. */
export function readableTime(milliseconds: number): string {
  const digits = formatVendorTime(Math.floor(milliseconds / 1000));
  return digits.replace(/(....)(..)(..)(..)(..)(..)/, "$1-$2-$3 $4:$5:$6");
}

function subjectOf({ method, path, report, dateRange }: LineFields): string {
  if (!report) return truncate(`${method} ${path}`);
  const [from, to] = dateRange;
  return `${report}  ${truncate(`${from} – ${to}`)}`;
}

/** Sanitizes and truncates client input, so that a request stays on one line. */
function truncate(text: string): string {
  return sanitizeForTerminal(text.slice(0, 120));
}

function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
