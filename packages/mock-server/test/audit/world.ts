import { formatVendorTime, parseVendorTime, type ReportId } from "@mockvox/spec";
import { createFake, type Fake, type FakeOptions, toFetch, virtualClock } from "../../src/index.ts";

export const second = 1;
export const minute = 60;
export const hour = 3_600;
export const day = 86_400;

/** The epoch second of a time in GMT-5, such as `2026-03-02` or `2026-03-02 10:00:00`. */
export function at(text: string): number {
  const digits = text.replaceAll(/\D/g, "").padEnd(14, "0");
  const parsed = parseVendorTime(digits);
  if (parsed === undefined) throw new Error(`${text} is not a time`);
  return parsed;
}

/** What a program makes of a response. */
interface Answer {
  status: number;
  code: string;
  msg: string;
  rows: Record<string, string>[];
}

/** A mock server, its clock, and what a pipeline needs: the time, and a way to read a report. */
export interface World {
  fake: Fake;
  /** The time in epoch seconds. */
  now(): number;
  /** Moves the clock to a time; time passes only here. */
  wait(until: number): void;
  /** Sends a request; the dates are epoch seconds in GMT-5, or texts as they are. */
  read(report: ReportId, from: number | string, to: number | string, options?: ReadOptions): Promise<Answer>;
}

interface ReadOptions {
  token?: string;
  campaign?: string;
}

/** A contact centre in which the edges that clients get wrong happen. */
export function createWorld(start: string, options: FakeOptions = {}): World {
  const clock = virtualClock({ start: at(start) * 1000 });
  const fake = createFake({ clock, size: "small", edges: true, ...options });
  const fetch = toFetch(fake);
  return {
    fake,
    now: () => clock.now() / 1000,
    wait: (until) => clock.set(until * 1000),
    read: async (report, from, to, { token = "demo", campaign } = {}) => {
      const [date_ini, date_end] = [from, to].map((time) => (typeof time === "number" ? formatVendorTime(time) : time));
      const query = new URLSearchParams({ api: report, date_ini: `${date_ini}`, date_end: `${date_end}` });
      if (report === "campaign_8") query.set("campaign_id", campaign ?? "all");
      const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
      // A reset connection has no status.
      const response = await fetch(new Request(url, { headers: { "wolkvox-token": token } })).catch(() =>
        Response.error(),
      );
      return parseAnswer(response.status, await response.text().catch(() => ""));
    },
  };
}

function parseAnswer(status: number, text: string): Answer {
  try {
    const { code, msg, data } = JSON.parse(text);
    return { status, code: String(code), msg: String(msg), rows: toRows(data) };
  } catch {
    return { status, code: "", msg: text, rows: [] };
  }
}

function toRows(data: object | null): Record<string, string>[] {
  if (Array.isArray(data)) return data;
  return Object.entries(data ?? {}).map(([bucket, row]) => ({ bucket, ...row }));
}

/** The midnights of some days in a row. */
export function daysFrom(first: string, count: number): number[] {
  return Array.from({ length: count }, (_, index) => at(first) + index * day);
}

/** Runs a job at the same time of several days, each time with that day's midnight. */
export async function runDaily(
  { wait }: World,
  days: readonly number[],
  timeOfDay: number,
  job: (midnight: number) => Promise<unknown>,
): Promise<void> {
  for (const midnight of days) {
    wait(midnight + timeOfDay);
    await job(midnight);
  }
}
