import type { Armed, Entry, Fault } from "@mockvox/mock-server";
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

/** What is still to come, each with what is left of it, as it would be asked for. */
export function armedText(armed: readonly (readonly [effect: string, often: Often])[]): string {
  const lines = armed.map(([effect, { when: { report, query = {} } = {}, ...often }]) =>
    [
      effect,
      ...Object.entries({ ...often, report }).flatMap(([name, value]) =>
        value === undefined ? [] : `--${name} ${value}`,
      ),
      ...Object.entries(query).map(([name, value]) => `--query ${name}=${value}`),
    ].join(" "),
  );
  return lines.length === 0 ? "none\n" : `${lines.join("\n")}\n`;
}

type Often = Omit<Armed["refusals"][number], "refusal">;

/** A fault with its parts, as it is asked for. */
export function faultText({ kind, ...parts }: Fault): string {
  return [kind, ...Object.entries(parts).map(([name, value]) => `${name}=${value}`)].join(" ");
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
