import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { type Column, columns } from "@mockvox/spec/columns";

/** The columns of a report whose unit matches, including alternative columns. */
export function columnsOfUnit(report: ReportId, unit: RegExp): readonly string[] {
  return Object.entries(columns[report])
    .filter(([, column]) => unit.test(column.unit))
    .map(([name]) => name);
}

export function columnOf(report: ReportId, name: string): Column | undefined {
  return columns[report][name];
}

export const unitPatterns: Readonly<Record<"hour" | "second" | "minutes" | "money" | "share" | "additive", RegExp>> = {
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
const hours = reportWith(unitPatterns.hour, first);
const seconds = reportWith(unitPatterns.second, first);
const campaign = reportIds.find((id) => reportOf(id).required.includes("campaign_id")) ?? first;

/** Representative reports, chosen by units and parameters in the spec. */
export const reportRoles: Readonly<Record<"small" | "hours" | "seconds" | "campaign" | "third", ReportId>> = {
  /** Has small responses, for cases about the request only. */
  small: first,
  /** Has a column with hours. */
  hours,
  /** Has a column with seconds. */
  seconds,
  /** Has the parameter `campaign_id`. */
  campaign,
  /** Any other report. */
  third: reportIds.find((id) => ![first, hours, seconds, campaign].includes(id)) ?? first,
};

/** The query of a report for a date range, with `all` as the campaign. */
export function queryOf(report: ReportId, window: Readonly<Record<string, string>>): Record<string, string> {
  const campaign = reportOf(report).parameters.includes("campaign_id") ? { campaign_id: "all" } : {};
  return { api: report, ...campaign, ...window };
}
