import { expect, test } from "vitest";
import { createNameLookup, listOf } from "../../src/views/reports/entity-names.ts";
import { addToHistory, type HistoryEntry } from "../../src/views/reports/request-history.ts";
import { parseReportResponse } from "../../src/views/reports/response/report-response.ts";
import type { Exchange } from "../../src/views/reports/send-report.ts";

function exchange(report: string, bytes: number, query: Record<string, string> = {}): Exchange {
  const received = { report, method: "GET", url: "", status: 200, headers: [], durationMs: 1, bytes, text: "{}" };
  return { request: { report, server: "0001", query }, response: parseReportResponse(received), provenance: undefined };
}

test("has each request once, the latest first, whatever the order of its parameters", () => {
  const sent = [
    exchange("cdr_4", 1, { a: "1", b: "2" }),
    exchange("diagram_2", 1),
    exchange("cdr_4", 1, { b: "2", a: "1" }),
  ];
  const history = sent.reduce<readonly HistoryEntry[]>(addToHistory, []);
  expect(history.map(({ request }) => request.report)).toEqual(["cdr_4", "diagram_2"]);
  expect(history[0]?.exchange).toBe(sent[2]);
});

test("keeps at most 20 requests, and bodies of 32 MB, but always the latest", () => {
  const many = Array.from({ length: 25 }, (_, index) => exchange("cdr_4", 3_000_000, { n: String(index) }));
  const history = many.reduce<readonly HistoryEntry[]>(addToHistory, []);
  expect(history).toHaveLength(20);
  expect(history.filter((entry) => entry.exchange).length).toBe(10);
  const [latest] = addToHistory(history, exchange("diagram_13", 200_000_000));
  expect(latest?.exchange).toBeDefined();
});

test("knows the names behind ids, and suggests them for parameters", () => {
  const directory = {
    campaigns: [{ id: "11", name: "Cartera" }],
    skills: [{ id: "5", name: "5" }],
    routingPoints: [{ id: "11", name: "Línea" }],
    agents: [],
  };
  const nameOf = createNameLookup(directory);
  expect([nameOf("campaign_id", "11"), nameOf("rp_id", "11"), nameOf("skill_id", "5"), nameOf("calls", "11")]).toEqual([
    "Cartera",
    "Línea",
    undefined,
    undefined,
  ]);
  expect([listOf(directory, "campaign_id"), listOf(undefined, "agent_id"), listOf(directory, "team")]).toEqual([
    directory.campaigns,
    [],
    undefined,
  ]);
});
