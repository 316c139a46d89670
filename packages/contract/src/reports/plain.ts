import { formatVendorSecond, printable } from "@mockvox/spec";

/** How older CI runners begin a command, anywhere in a line of the log. */
const command = /##(?=(?:vso)?\[)/g;

/** Text from a report on one line, with nothing that steers a terminal, a log or a parser. */
export function oneLine(text: string): string {
  return printable(text)
    .replaceAll(command, "## ")
    .replaceAll(/[\ufffe\uffff]/g, "\ufffd")
    .trim();
}

/** An ISO time as `YYYY-MM-DD HH:MM GMT-5`; text that is no time stays as it is. */
export function readableTime(iso: string): string {
  const seconds = Math.floor(Date.parse(iso) / 1000);
  if (!Number.isFinite(seconds)) return oneLine(iso);
  return formatVendorSecond(seconds).replace(/^(.+)(..)(..)(..)(..)..$/, "$1-$2-$3 $4:$5 GMT-5");
}

/** When a run was, by its end; one that went on for days by both ends. */
export function whenOf({ startedAt, endedAt }: { readonly startedAt: string; readonly endedAt: string }): string {
  const [start, end] = [startedAt, endedAt].map(readableTime) as [string, string];
  return start.slice(0, 10) === end.slice(0, 10) ? end : `${start} – ${end}`;
}

/** What a case judges, as text: `claim window-end` or the place in openapi.yaml. */
export function judgedBy(judges: { readonly claim: string } | { readonly spec: string }): string {
  return "claim" in judges ? `claim ${judges.claim}` : `openapi.yaml#${judges.spec.replace(/^#/, "")}`;
}
