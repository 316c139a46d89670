import { type RefusalId, refusalIds } from "@mockvox/spec";
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
const sharedMessage: readonly RefusalId[] = ["invalid-date", "reversed-dates", "window-too-long"];
const identified = refusalIds.filter((id) => !sharedMessage.includes(id));

test.for(identified)("recognizes the error response %s", async (refusal) => {
  const { outcome } = await fetchReport("cdr_4", { token: `refuse-${refusal}` });
  expect(outcome).toEqual({ kind: "error-response", refusals: [refusal] });
});

test.for([
  ["invalid-date", { date_ini: "20260230000000" }],
  ["invalid-date", { date_end: "2026-03-02" }],
  ["reversed-dates", { date_ini: "20260303000000" }],
  ["window-too-long", { date_ini: "20260201000000", date_end: "20260331235959" }],
] as const)("tells %s from the dates of the request: %j", async ([refusal, dates]) => {
  const { status, outcome } = await fetchReport("cdr_4", dates);
  expect([status, outcome]).toEqual([400, { kind: "error-response", refusals: [refusal] }]);
});

test.for(sharedMessage)("does not guess where the dates do not explain the error response %s", async (refusal) => {
  const { status, outcome } = await fetchReport("diagram_13", { token: `refuse-${refusal}` });
  expect([status, outcome]).toEqual([400, { kind: "error-response", refusals: sharedMessage }]);
});

const received = { report: "diagram_13", method: "GET", url: "", headers: [], durationMs: 0, bytes: 0 } as const;
const success = { code: 200, error: null, msg: "2 records were found" };
const notFound = { code: 404, error: "NOT FOUND", msg: "Validate dates entered" };

test.for([
  [404, notFound],
  [404, { ...notFound, code: "404", msg: "validate  dates entered" }],
  [200, notFound],
  [200, { ...success, msg: "0 records were found", data: [] }],
  [200, { ...success, msg: " records were found", data: "[]" }],
] as const)("takes a status %i with %j for an empty date range", ([status, body]) => {
  expect(parseReportResponse({ ...received, status, text: JSON.stringify(body) }).outcome).toEqual({ kind: "empty" });
});

test.for([
  [404, { ...notFound, msg: "NOTHING HERE" }, []],
  [404, { ...notFound, error: "BAD REQUEST" }, sharedMessage],
  [400, { ...notFound, code: 400 }, sharedMessage],
  [400, notFound, sharedMessage],
  [200, { ...success, error: "FORBIDDEN", data: [] }, []],
  [200, { ...success, code: 500, data: [{ calls: "1" }] }, []],
] as const)("takes a status %i with %j for an error response", ([status, body, refusals]) => {
  const { outcome, rows } = parseReportResponse({ ...received, status, text: JSON.stringify(body) });
  expect([outcome, rows]).toEqual([{ kind: "error-response", refusals }, []]);
});

test.for([
  ["diagram_13", {}],
  ["diagram_13", [1, 2]],
  ["diagram_13", null],
  ["diagram_13", { code: 200, data: [] }],
  ["diagram_13", success],
  ["diagram_13", { ...success, data: [null, 1, "x"] }],
  ["diagram_13", { ...success, data: [{ rp_id: "1" }, null] }],
  ["diagram_13", { ...success, data: "no JSON" }],
  ["diagram_13", { ...success, data: [] }],
  ["diagram_13", { ...success, data: { rp_id: "1" } }],
  ["cdr_4", { ...success, data: [{ calls: "1" }] }],
  ["cdr_4", { ...success, data: { "0_10_seg": "1" } }],
  ["agent_1", { ...success, data: { agent_id: "1" } }],
] as const)("does not call it empty when %s responds with %j", ([report, body]) => {
  const { outcome, rows } = parseReportResponse({ ...received, report, status: 200, text: JSON.stringify(body) });
  expect([outcome, rows]).toEqual([{ kind: "unexpected" }, []]);
});

test.for([
  ["<html>502 Bad Gateway</html>", 502, "unreadable"],
  ['{"message":"no such route"}', 502, "unexpected"],
] as const)("classifies %j of a proxy", ([text, status, kind]) => {
  expect(parseReportResponse({ ...received, status, text }).outcome).toEqual({ kind });
});
