import { limits, parseVendorTime } from "@mockvox/spec";
import { expect, test } from "vitest";
import type { ReportRequest } from "../../src/views/reports/report-request.ts";
import { parseReportResponse } from "../../src/views/reports/response/report-response.ts";
import type { Exchange } from "../../src/views/reports/send-report.ts";
import { rowLimitOf, sendInParts } from "../../src/views/reports/split-request.ts";

const request: ReportRequest = {
  report: "diagram_13",
  server: "0001",
  query: { date_ini: "20260301000000", date_end: "20260331235959" },
};
const max = limits.rows.value;

/** A server with one row every ten seconds, which leaves rows out like the vendor's; `refuseAt` refuses that request with `msg`. */
function createServer(
  refuseAt = Number.POSITIVE_INFINITY,
  msg = "TOKEN LIMIT EXCEEDED",
): {
  sent: ReportRequest[];
  send(part: ReportRequest): Promise<Exchange>;
} {
  const sent: ReportRequest[] = [];
  return {
    sent,
    send: async (part) => {
      sent.push(part);
      const [from, to] = [
        parseVendorTime(part.query.date_ini ?? "") ?? 0,
        parseVendorTime(part.query.date_end ?? "") ?? 0,
      ];
      const first = Math.ceil(from / 10) * 10;
      const count = Math.max(0, Math.floor((to - first) / 10) + 1);
      const data = Array.from({ length: Math.min(max, count) }, (_, index) => ({ second: first + index * 10 }));
      const isRefused = sent.length === refuseAt;
      const envelope = isRefused ? { code: "403", error: "FORBIDDEN", msg } : { code: 200, error: null, msg: "", data };
      const response = parseReportResponse({
        report: part.report,
        method: "GET",
        url: JSON.stringify(part.query),
        status: isRefused ? 403 : 200,
        headers: [],
        durationMs: 1,
        bytes: 1,
        text: JSON.stringify(envelope),
      });
      return { request: part, response, provenance: undefined };
    },
  };
}

test("warns when rows were left out, and when nearly", () => {
  const rows = (count: number) => ({ rows: Array.from({ length: count }, () => ({})) });
  expect([0, max * 0.89, max * 0.9, max - 1, max].map((count) => rowLimitOf(rows(Math.round(count))))).toEqual([
    "none",
    "none",
    "near",
    "near",
    "cut",
  ]);
});

test("splits a range until no part is cut, and has each row once and in order", async () => {
  const { send, sent } = createServer();
  expect(rowLimitOf((await send(request)).response)).toBe("cut");
  const progress: number[] = [];
  const { response } = await sendInParts(request, send, ({ sent: count }) => progress.push(count));
  const seconds = response.rows.map(({ second }) => Number(second));
  expect(seconds.length).toBe(31 * 8_640);
  expect(seconds.every((second, index) => index === 0 || second === (seconds[index - 1] ?? 0) + 10)).toBe(true);
  expect(response.parts?.some(({ isCut }) => isCut)).toBe(false);
  expect(progress.length).toBe(sent.length - 1);
});

test.for([undefined, "Validate dates entered"])(
  "shows the error response %s of a part, not rows with a gap",
  async (msg) => {
    const { send } = createServer(3, msg);
    const { response } = await sendInParts(request, send, () => {});
    expect([response.status, response.outcome.kind, response.rows]).toEqual([403, "error-response", []]);
  },
);

test("sends at most 64 requests, and says that parts are still cut", async () => {
  let count = 0;
  const full = Array.from({ length: max }, () => ({}));
  const { send } = createServer();
  const cut = async (part: ReportRequest): Promise<Exchange> => {
    count += 1;
    const exchange = await send({ ...part, query: { date_ini: "20260301000000", date_end: "20260301000000" } });
    return { ...exchange, response: { ...exchange.response, rows: full, outcome: { kind: "rows" } } };
  };
  const { response } = await sendInParts(
    { ...request, query: { date_ini: "20260301000000", date_end: "20260301235959" } },
    cut,
    () => {},
  );
  expect(count).toBeLessThanOrEqual(64);
  expect(response.parts?.every(({ isCut }) => isCut)).toBe(true);
});
