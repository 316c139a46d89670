import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { type Column, columns } from "@mockvox/spec/columns";

/** The columns of a report by a part of their unit, alternates included. */
export function columnsOfUnit(report: ReportId, unit: RegExp): readonly string[] {
  return Object.entries(columns[report])
    .filter(([, column]) => unit.test(column.unit))
    .map(([name]) => name);
}

export function columnOf(report: ReportId, name: string): Column | undefined {
  return columns[report][name];
}

export const units: Readonly<Record<"hour" | "second" | "minutes" | "money" | "share" | "additive", RegExp>> = {
  hour: /^hour/,
  second: /^second, /,
  minutes: /^minutes/,
  money: /^currency/,
  share: /^percent/,
  additive: /^(calls|attempts|minutes|currency)/,
};

function reportWith(unit: RegExp, otherwise: ReportId): ReportId {
  return reportIds.find((id) => columnsOfUnit(id, unit).length > 0) ?? otherwise;
}

const [first = "cdr_4"] = reportIds;
const hours = reportWith(units.hour, first);
const seconds = reportWith(units.second, first);
const campaign = reportIds.find((id) => reportOf(id).required.includes("campaign_id")) ?? first;

/** What some report is good for, read from the spec's units and parameters. */
export const roles: Readonly<Record<"small" | "hours" | "seconds" | "campaign" | "third", ReportId>> = {
  /** Small answers, for questions about the request alone. */
  small: first,
  /** Tells the hours in which something happened. */
  hours,
  /** Tells seconds in which something happened. */
  seconds,
  /** Asks for a campaign. */
  campaign,
  /** Any other. */
  third: reportIds.find((id) => ![first, hours, seconds, campaign].includes(id)) ?? first,
};

/** The query of a report for a window, `all` for a campaign. */
export function queryOf(report: ReportId, window: Readonly<Record<string, string>>): Record<string, string> {
  const campaign = reportOf(report).parameters.includes("campaign_id") ? { campaign_id: "all" } : {};
  return { api: report, ...campaign, ...window };
}
