import { styleText } from "node:util";
import type { Entry } from "@mockvox/mock-server";
import type { Answered } from "@mockvox/mock-server/serve";
import { formatVendorSecond, printable } from "@mockvox/spec";

/** One answered request as one coloured line. */
export function prettyLine(answered: Answered): string {
  const { at, method, path, status, about, bytes, took } = answered;
  const window = about.window ?? [];
  return lineOf({ at, method, path, status, bytes, ...about, window, took: ` ${Math.round(took)} ms` });
}

/** One request of the journal as one coloured line. */
export function entryLine(entry: Entry): string {
  const { date_ini: from = "", date_end: to = "" } = entry.query;
  return lineOf({ ...entry, window: [from, to], took: "" });
}

type Line = Pick<Entry, "at" | "method" | "path" | "status" | "report" | "refusal" | "rows" | "bytes"> & {
  window: readonly string[];
  took: string;
};

function lineOf(line: Line): string {
  const { at, status = 0, refusal, rows, bytes, took } = line;
  const isWell = status > 0 && status < 300;
  const colour = isWell ? "green" : status === 404 && refusal ? "yellow" : "red";
  const outcome = refusal ? styleText(colour, refusal) : rows === undefined ? "" : `${rows} rows`;
  const parts = [
    styleText("dim", readableTime(at).slice(11)),
    styleText(colour, status === 0 ? "---" : String(status)),
    subjectOf(line),
    outcome,
    styleText("dim", `${sizeOf(bytes)}${took}`),
  ];
  return `${parts.filter(Boolean).join("  ")}\n`;
}

/** One answered request as one line of JSON. */
export function jsonLine({ at, method, path, status, about, bytes, took }: Answered): string {
  const when = new Date(at).toISOString();
  return `${JSON.stringify({ event: "request", at: when, method, path, status, ...about, bytes, ms: Math.round(took) })}\n`;
}

/** `YYYY-MM-DD HH:MM:SS` in GMT-5, from milliseconds. */
export function readableTime(milliseconds: number): string {
  const digits = formatVendorSecond(Math.floor(milliseconds / 1000));
  return digits.replace(/(....)(..)(..)(..)(..)(..)/, "$1-$2-$3 $4:$5:$6");
}

function subjectOf({ method, path, report, window }: Line): string {
  if (!report) return shortened(`${method} ${path}`);
  const [from, to] = window;
  return `${report}  ${shortened(`${from} – ${to}`)}`;
}

/** What a caller wrote, so that one request stays one line. */
function shortened(text: string): string {
  return printable(text.slice(0, 120));
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
