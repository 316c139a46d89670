import { refusalIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { parseReportResponse } from "../../src/views/reports/response/report-response.ts";
import { allReports, fetchReport } from "./fetch-report.ts";

test.for(allReports)("reads the rows of %s", async (report) => {
  const { outcome, rows, status } = await fetchReport(report);
  expect([status, outcome]).toEqual([200, { kind: "rows" }]);
  expect(rows.length).toBeGreaterThan(0);
});

test("names the bucket of each row where a report has buckets", async () => {
  const { rows } = await fetchReport("cdr_4");
  expect(rows.map(({ bucket }) => bucket)).toContain("greater_than_121");
});

test("recognizes an empty date range", async () => {
  const emptyDateRange = { date_ini: "20190101000000", date_end: "20190101235959" };
  expect((await fetchReport("diagram_13", emptyDateRange)).outcome).toEqual({ kind: "empty" });
});

/** Error responses that share their message with another one, so that the response does not identify them. */
const ambiguous = new Set(["invalid-date", "reversed-dates", "window-too-long", "missing-parameter", "maintenance"]);

test.for(refusalIds.filter((id) => !ambiguous.has(id)))("recognizes the error response %s", async (refusal) => {
  const { outcome } = await fetchReport("cdr_4", { token: `refuse-${refusal}` });
  expect(outcome).toEqual({ kind: "error-response", refusal });
});

test("classifies the HTML page of a proxy as unreadable", () => {
  const text = "<html>502 Bad Gateway</html>";
  const received = {
    report: "cdr_4",
    method: "GET",
    url: "",
    status: 502,
    headers: [],
    durationMs: 0,
    bytes: 0,
    text,
  } as const;
  expect(parseReportResponse(received).outcome).toEqual({ kind: "unreadable" });
});
