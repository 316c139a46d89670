import type { Entry } from "@mockvox/mock-server";
import type { ControlAnswer } from "@mockvox/spec/controls";
import { entryLine, readableTime } from "../request-line.ts";

export function timeText(milliseconds: number, speed: number): string {
  return `${readableTime(milliseconds)} GMT-5 × ${speed}\n`;
}

export function entriesText(entries: readonly Entry[]): string {
  return entries.map(entryLine).join("");
}

/** Ids and names, each list under its heading. */
export function dataText(data: ControlAnswer<"GET /data">): string {
  const lists = Object.entries(data).map(([heading, items]) =>
    [`${heading}:`, ...items.map(({ id, name }) => `  ${id}  ${name}`)].join("\n"),
  );
  return `${lists.join("\n")}\n`;
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
