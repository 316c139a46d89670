import type { ReportId } from "@mockvox/spec";

/** The reports that programs in other languages ask for; one that is added needs no new programs. */
export const five: readonly ReportId[] = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"];

/** A working day of a simulated contact centre: no report is empty. */
export const window = { date_ini: "20260304000000", date_end: "20260304235959" } as const;

/** The headers of the vendor's own samples. */
export const headers = { "wolkvox-token": "demo", wolkvox_server: "0001" } as const;

/** Path and query of one report, with whatever it needs beside the window. */
export function pathOf(
  report: ReportId,
  { date_ini, date_end }: Readonly<Record<keyof typeof window, string>> = window,
): string {
  const campaign = report === "campaign_8" ? "&campaign_id=all" : "";
  return `/api/v2/reports_manager.php?api=${report}&date_ini=${date_ini}&date_end=${date_end}${campaign}`;
}

/** What a program says of one report. */
export interface Outcome {
  report: ReportId;
  status: number;
  code: number | string;
  rows: number;
}

/** Reads all five reports with `fetch`. */
export async function readFive(url: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const report of five) {
    const response = await fetch(url + pathOf(report), { headers });
    const { code, data }: { code: number | string; data: object } = await response.json();
    outcomes.push({ report, status: response.status, code, rows: Object.keys(data).length });
  }
  return outcomes;
}
