import type { AuditedDay, AuditedSeries, AuditFinding, Cost } from "@mockvox/mock-server";

/** How a day of a series was read. `partial`: some of its seconds are missing. */
export type DayState = "covered" | "doubled" | "partial" | "missing";

export function stateOf({ readSeconds, doubledSeconds, missingSeconds }: AuditedDay): DayState {
  if (missingSeconds > 0) return readSeconds + doubledSeconds > 0 ? "partial" : "missing";
  return doubledSeconds > 0 ? "doubled" : "covered";
}

/** The days of a series by month, the latest month first; within a month in order. */
export function monthsOf({ days }: Pick<AuditedSeries, "days">): readonly (readonly [string, readonly AuditedDay[]])[] {
  const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
  return [...months].toSorted(([one], [other]) => other.localeCompare(one));
}

/** Seconds as hours, minutes and seconds, such as `1 h 30 min`. */
export function formatSeconds(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), "h"],
    [Math.floor((seconds % 3600) / 60), "min"],
    [seconds % 60, "s"],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return shown.length === 0 ? "0 s" : shown.join(" ");
}

/** The costs of a finding: one if it is the same under both answers to the claim `window-end`. */
export function costsOf({ cost }: Pick<AuditFinding, "cost">): readonly { answer?: string; cost: Cost }[] {
  if (!cost) return [];
  const { inclusive, exclusive } = cost;
  if (isSameCost(inclusive, exclusive)) return [{ cost: inclusive }];
  return [
    { answer: "inclusive", cost: inclusive },
    { answer: "exclusive", cost: exclusive },
  ];
}

function isSameCost(one: Cost, other: Cost): boolean {
  const columns = Object.keys({ ...one.totals, ...other.totals });
  return (
    one.rows === other.rows &&
    one.isExact === other.isExact &&
    columns.every((column) => one.totals[column] === other.totals[column])
  );
}

/** The names of a series or a finding that tell it from others. */
export function keyOf({
  server,
  token,
  report,
  campaign,
}: Pick<AuditedSeries, "server" | "token" | "report" | "campaign">): string {
  return [server, token, report, campaign].join(" ");
}
