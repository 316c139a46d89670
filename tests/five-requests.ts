import type { ReportId } from "@mockvox/spec";

/** The reports that the programs in other languages read. They need no change when a report is added. */
export const fiveReports: readonly ReportId[] = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"];

/** A working day of a simulated contact centre: no report is empty. */
export const dateRange = { date_ini: "20260304000000", date_end: "20260304235959" } as const;

/** The headers of the vendor's samples. */
export const headers = { "wolkvox-token": "demo", wolkvox_server: "0001" } as const;

/** Path and query of one report, including the parameters it needs in addition to the date range. */
export function reportPath(
  report: ReportId,
  { date_ini, date_end }: Readonly<Record<keyof typeof dateRange, string>> = dateRange,
): string {
  const campaign = report === "campaign_8" ? "&campaign_id=all" : "";
  return `/api/v2/reports_manager.php?api=${report}&date_ini=${date_ini}&date_end=${date_end}${campaign}`;
}

/** What a program prints about one report. */
export interface ReportOutcome {
  report: ReportId;
  status: number;
  code: number | string;
  rows: number;
}

/** Reads all five reports with `fetch`. */
export async function readFiveReports(url: string): Promise<ReportOutcome[]> {
  const outcomes: ReportOutcome[] = [];
  for (const report of fiveReports) {
    const response = await fetch(url + reportPath(report), { headers });
    const { code, data }: { code: number | string; data: object } = await response.json();
    outcomes.push({ report, status: response.status, code, rows: Object.keys(data).length });
  }
  return outcomes;
}
