import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import type { Profile } from "@mockvox/spec";
import { type Client, createClient, type Fetch } from "../../src/index.ts";
import { testNow } from "../test-client.ts";
import { callsAt } from "./calls.ts";
import { parseSecond } from "./multiset.ts";

export type WindowEnd = "inclusive" | "exclusive";

/** The hours between two seconds, as rows without calls. */
export function zeroHours(from: number, end: number): { date: string; calls: string; ivr_minutes: string }[] {
  const first = from - (from % 3_600);
  return Array.from({ length: Math.ceil((end - first) / 3_600) }, (_, at) => {
    const local = new Date((first + at * 3_600 - 5 * 3_600) * 1000).toISOString();
    return { date: `${local.slice(0, 10)}-${local.slice(11, 13)}`, calls: "0", ivr_minutes: "0.00" };
  });
}

/** A server that lists every hour of a range, even without calls; there are two calls in April. */
export function zeroFillingClient(windowEnd: WindowEnd, limit = 60_000): Client {
  const profile: Profile = {
    mockvox: 1,
    name: "zeros",
    answers: { "window-end": windowEnd, "quiet-hours": "zero-filled" },
  };
  const clock = virtualClock({ start: testNow, auto: true });
  const limits = { rows: limit };
  const answer = toFetch(createFake({ clock, profile, limits, data: callsAt(["20260405120000", "20260406093000"]) }));
  const fetch: Fetch = async (url, init) => {
    const response = await answer(new Request(url, init));
    const { searchParams } = new URL(url);
    if (response.status !== 404 || searchParams.get("api") !== "diagram_1_2") return response;
    const [from = 0, end = 0] = ["date_ini", "date_end"].map((name) => parseSecond(searchParams.get(name) ?? ""));
    const data = zeroHours(from, windowEnd === "inclusive" ? end + 1 : end);
    return Response.json({
      code: 200,
      error: null,
      msg: `${Math.min(data.length, limit)} records were found`,
      data: data.slice(0, limit),
    });
  };
  return createClient({
    server: "0001",
    token: "demo",
    clock,
    fetch,
    timeoutMs: Number.POSITIVE_INFINITY,
    rowLimit: limit,
  });
}
