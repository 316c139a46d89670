import type { Fault, PendingOverrides, RecordedRequest } from "@mockvox/mock-server";
import type { ControlResponse } from "@mockvox/spec/controls";
import { formatRecordedRequest, readableTime } from "../format-request.ts";

export function formatTime(milliseconds: number, speed: number): string {
  return `${readableTime(milliseconds)} GMT-5 × ${speed}\n`;
}

export function formatRequests(entries: readonly RecordedRequest[]): string {
  return entries.map(formatRecordedRequest).join("");
}

/** Ids and names, each list below its heading. */
export function formatData(data: ControlResponse<"GET /data">): string {
  const lists = Object.entries(data).map(([heading, items]) =>
    [`${heading}:`, ...items.map(({ id, name }) => `  ${id}  ${name}`)].join("\n"),
  );
  return `${lists.join("\n")}\n`;
}

/** Pending refusals or faults with their frequency and scope, written as flags. */
export function formatPending(pending: readonly (readonly [effect: string, frequency: PendingFrequency])[]): string {
  const lines = pending.map(([effect, { when: { report, query = {} } = {}, ...frequency }]) =>
    [
      effect,
      ...Object.entries({ ...frequency, report }).flatMap(([name, value]) =>
        value === undefined ? [] : `--${name} ${value}`,
      ),
      ...Object.entries(query).map(([name, value]) => `--query ${name}=${value}`),
    ].join(" "),
  );
  return lines.length === 0 ? "none\n" : `${lines.join("\n")}\n`;
}

type PendingFrequency = Omit<PendingOverrides["refusals"][number], "refusal">;

/** A fault with its parts, written as arguments. */
export function formatFault({ kind, ...parts }: Fault): string {
  return [kind, ...Object.entries(parts).map(([name, value]) => `${name}=${value}`)].join(" ");
}

export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
