import type { Answers, ClaimId, ReportId } from "@mockvox/spec";
import { type CustomData, type FakeOptions, parseCustomData } from "../../src/index.ts";
import { aDay, type ReceivedResponse, type TestClient } from "../test-client.ts";

/** Creates a mock server with the profile under test. */
type CreateClient = (options?: FakeOptions) => TestClient;

/** Finds out only by requests which answer to a claim a mock server gives. */
export type Probe<Id extends ClaimId> = (
  make: CreateClient,
  report: ReportId,
) => Promise<Answers[Id] | "something else">;

type Envelope = { code: unknown; error: unknown; msg: string; data?: unknown };

export const emptyRange = { date_ini: "20190101000000", date_end: "20190101235959" };
export const parse = (response: ReceivedResponse): Envelope => JSON.parse(response.text);
export const bucketsOf = (response: ReceivedResponse): Record<string, Record<string, string>> =>
  JSON.parse(response.text).data;
export const rowsOf = (response: ReceivedResponse): Record<string, string>[] => JSON.parse(response.text).data ?? [];
export const isOk = (response: ReceivedResponse): boolean => response.status === 200;

export function queryOf(report: ReportId, window: Record<string, string> = aDay): Record<string, string> {
  return { api: report, campaign_id: "all", ...window };
}

/** Custom rows without meaning except for their number. */
export function rows(count: number, width = 1): CustomData {
  const row = { rp_id: "1", conn_id: "1", customer_id: "1", channel: "voice", attempt: "1", telephone: "1" };
  const rest = { date: "2026-03-02 10:05:09", second_event: "1", cod_opc_menu: "A".repeat(width) };
  return parseCustomData({ rows: { diagram_13: Array.from({ length: count }, () => ({ ...row, ...rest })) } });
}

export function call(start: string, seconds: number): object {
  const at = Date.parse(`${start}-05:00`) / 1000;
  return {
    start: at,
    end: at + seconds,
    call: { direction: "outbound", seconds, cents: 123_456_789 },
  };
}

export const calls = (...those: object[]): FakeOptions => ({ data: parseCustomData({ interactions: those }) });

/** The first name whose pattern matches. */
export function classify<Name extends string>(
  text: string | undefined,
  patterns: Record<Name, RegExp>,
): Name | "something else" {
  const entries = Object.entries(patterns) as [Name, RegExp][];
  return entries.find(([, pattern]) => pattern.test(text ?? ""))?.[0] ?? "something else";
}

/** One probe for every claim. */
export type Probes = { [Id in ClaimId]: Probe<Id> };
