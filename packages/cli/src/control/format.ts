import type { Fault, MockStatus, Overview, PendingOverrides, RecordedRequest } from "@mockvox/mock-server";
import type { ControlResponse } from "@mockvox/spec/controls";
import { formatRecordedRequest, readableTime } from "../output/format-request.ts";

export function formatTime(milliseconds: number, speed: number): string {
  return `${readableTime(milliseconds)} GMT-5 × ${speed}\n`;
}

export function formatRequests(entries: readonly RecordedRequest[]): string {
  return entries.map(formatRecordedRequest).join("");
}

/** Ids and names, each list below its heading, and the edges. */
export function formatData({ edges = [], ...named }: ControlResponse<"GET /data">): string {
  const lists = Object.entries(named).map(([heading, items]) => [
    `${heading}:`,
    ...items.map(({ id, name }) => `  ${id}  ${name}`),
  ]);
  if (edges.length > 0) {
    lists.push(["edges:", ...edges.map(({ id, when, catches }) => `  ${id}  ${when}. ${catches}`)]);
  }
  return `${lists.flat().join("\n")}\n`;
}

/** The clock, then a line for each thing that can be set, and for what is pending. */
export function formatStatus({ source, clock, settings, usage }: MockStatus): string {
  const { profile, latency, maintenance, refusals, faults, responses } = settings;
  const lines = [
    ["seed", String(source.seed)],
    ["size", String(source.size)],
    ["profile", profile.name],
    ["latency", typeof latency === "number" ? String(latency) : JSON.stringify(latency)],
    ["maintenance", JSON.stringify(maintenance)],
    ["pending", `refusals ${refusals.length}, faults ${faults.length}, responses ${responses.length}`],
    ...(usage ? [["usage", formatUsage(usage).trimEnd()]] : []),
  ];
  return formatTime(clock.milliseconds, clock.speed) + lines.map(([name, value]) => `${name} ${value}\n`).join("");
}

export function formatUsage({ slots, quota }: NonNullable<MockStatus["usage"]>): string {
  return `slots ${slots.used}/${slots.of}, quota ${quota.left}/${quota.of}\n`;
}

/** A line for each report: its rows and totals. */
export function formatOverview({ from, to, reports }: Overview): string {
  const lines = reports.map(({ report, rows, totals }) => {
    const figures = Object.entries(totals).map(([name, total]) => `, ${name} ${total}`);
    return `${report}  rows ${rows}${figures.join("")}\n`;
  });
  return `${from} ${to}\n${lines.join("")}`;
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

/** On one line, since it is meant for a file. */
export function formatSnapshot(snapshot: object): string {
  return `${JSON.stringify(snapshot)}\n`;
}

export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
