import { styleText } from "node:util";
import type { Answered } from "@mockvox/mock-server/serve";
import { formatVendorSecond } from "@mockvox/spec";

/** One answered request as one coloured line. */
export function prettyLine(answered: Answered): string {
  const { at, status, about, bytes, took } = answered;
  const colour = status < 300 ? "green" : status === 404 && about.refusal ? "yellow" : "red";
  const outcome = about.refusal
    ? styleText(colour, about.refusal)
    : about.rows === undefined
      ? ""
      : `${about.rows} rows`;
  const parts = [
    styleText("dim", readableTime(at).slice(11)),
    styleText(colour, String(status)),
    subjectOf(answered),
    outcome,
    styleText("dim", `${sizeOf(bytes)} ${Math.round(took)} ms`),
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

function subjectOf({ method, path, about }: Answered): string {
  if (!about.report) return printable(`${method} ${path}`);
  const [from, to] = about.window ?? [];
  return `${about.report}  ${printable(`${from} – ${to}`)}`;
}

/** A caller's bytes must not steer the terminal. */
function printable(text: string): string {
  return text.slice(0, 120).replaceAll(/[^\x20-\x7e–]/g, "?");
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
