import type { Answers, ClaimId, ReportId } from "@mockvox/spec";
import { type FakeOptions, type OwnData, parseOwnData } from "../../src/index.ts";
import { type Asker, aDay, type Reply } from "../asker.ts";

/** Makes a fake with the profile under test. */
type Make = (options?: FakeOptions) => Asker;

/** Finds out by requests alone which answer to a claim a fake gives. */
export type Probe<Id extends ClaimId> = (make: Make, report: ReportId) => Promise<Answers[Id] | "something else">;

type Envelope = { code: unknown; error: unknown; msg: string; data?: unknown };

export const quiet = { date_ini: "20190101000000", date_end: "20190101235959" };
export const parse = (reply: Reply): Envelope => JSON.parse(reply.text);
export const bucketsOf = (reply: Reply): Record<string, Record<string, string>> => JSON.parse(reply.text).data;
export const rowsOf = (reply: Reply): Record<string, string>[] => JSON.parse(reply.text).data ?? [];
export const isOk = (reply: Reply): boolean => reply.status === 200;

export function queryOf(report: ReportId, window: Record<string, string> = aDay): Record<string, string> {
  return { api: report, campaign_id: "all", ...window };
}

/** Own rows that tell nothing but how many they are. */
export function rows(count: number, width = 1): OwnData {
  const row = { rp_id: "1", conn_id: "1", customer_id: "1", channel: "voice", attempt: "1", telephone: "1" };
  const rest = { date: "2026-03-02 10:05:09", second_event: "1", cod_opc_menu: "A".repeat(width) };
  return parseOwnData({ rows: { diagram_13: Array.from({ length: count }, () => ({ ...row, ...rest })) } });
}

export function call(start: string, seconds: number): object {
  const at = Date.parse(`${start}-05:00`) / 1000;
  return {
    start: at,
    end: at + seconds,
    call: { direction: "outbound", seconds, cents: 123_456_789 },
  };
}

export const calls = (...those: object[]): FakeOptions => ({ data: parseOwnData({ interactions: those }) });

/** Which of the words stands where a first match of the pattern is. */
export function named<Name extends string>(
  text: string | undefined,
  patterns: Record<Name, RegExp>,
): Name | "something else" {
  const entries = Object.entries(patterns) as [Name, RegExp][];
  return entries.find(([, pattern]) => pattern.test(text ?? ""))?.[0] ?? "something else";
}

/** One probe for every claim. */
export type Probes = { [Id in ClaimId]: Probe<Id> };
