import { formatVendorTime, sanitizeForTerminal } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";
import { translate } from "../messages/localize.ts";
import type { Subject, VerdictStatus } from "../report.ts";

/** How older CI runners start a command, anywhere in a line of the log. */
const azureCommand = /##(?=(?:vso)?\[)/g;

/** Text from a report on one line, without anything that controls a terminal, a log or a parser. */
export function oneLine(text: string): string {
  return sanitizeForTerminal(text)
    .replaceAll(azureCommand, "## ")
    .replaceAll(/[\ufffe\uffff]/g, "\ufffd")
    .trim();
}

/** An ISO time as `YYYY-MM-DD HH:MM GMT-5`; any other text is returned as it is. */
export function readableTime(iso: string): string {
  const seconds = Math.floor(Date.parse(iso) / 1000);
  if (!Number.isFinite(seconds)) return oneLine(iso);
  return formatVendorTime(seconds).replace(/^(.+)(..)(..)(..)(..)..$/, "$1-$2-$3 $4:$5 GMT-5");
}

/** When a run was: its end, or both ends if it took several days. */
export function formatRunTime({
  startedAt,
  endedAt,
}: {
  readonly startedAt: string;
  readonly endedAt: string;
}): string {
  const [start, end] = [startedAt, endedAt].map(readableTime) as [string, string];
  return start.slice(0, 10) === end.slice(0, 10) ? end : `${start} – ${end}`;
}

/** What a check covers, as text: `claim window-end`, `definition of agent_3` or the place in openapi.yaml. */
export function describeSubject(subject: Subject): string {
  if ("claim" in subject) return `claim ${subject.claim}`;
  if ("definition" in subject) return `definition of ${subject.definition}`;
  return `openapi.yaml#${subject.spec.replace(/^#/, "")}`;
}

/** How many checks have each status, such as `1 passed · 0 failed · 0 inconclusive · 0 skipped`. */
export function countsLine(counts: Readonly<Record<VerdictStatus, number>>, language: Language): string {
  const statuses = ["passed", "failed", "inconclusive", "skipped"] as const;
  return statuses.map((status) => translate(`count-${status}`, language, { checks: counts[status] })).join(" · ");
}
