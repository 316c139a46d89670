import { createFake, toFetch } from "@mockvox/mock-server";
import { type ReportId, reportIds } from "@mockvox/spec";
import { parseReportResponse, type ReportResponse } from "../../src/views/reports/response/report-response.ts";

const send = toFetch(createFake({ seed: 7 }));

/** Requests a report as the page does; for 2 March 2026 unless the query has other dates. */
export async function fetchReport(
  report: ReportId,
  { token = "demo", ...query }: Record<string, string> = {},
): Promise<ReportResponse> {
  const parameters = { date_ini: "20260302000000", date_end: "20260302235959", campaign_id: "all", ...query };
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams({ api: report, ...parameters })}`;
  const response = await send(new Request(url, { headers: { "wolkvox-token": token } }));
  const text = await response.text();
  const { status } = response;
  return parseReportResponse({
    report,
    method: "GET",
    url,
    status,
    headers: [],
    durationMs: 0,
    bytes: text.length,
    text,
  });
}

export const allReports: readonly ReportId[] = reportIds;
