import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import type { Profile } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { type Client, createClient, type Fetch } from "../../src/index.ts";
import { pull } from "../../src/pull.ts";
import { testNow } from "../test-client.ts";
import { callsAt } from "./calls.ts";
import { parseSecond } from "./multiset.ts";

type WindowEnd = "inclusive" | "exclusive";

/** The hours between two seconds, as rows without calls. */
function zeroHours(from: number, end: number): { date: string; calls: string; ivr_minutes: string }[] {
  const first = from - (from % 3_600);
  return Array.from({ length: Math.ceil((end - first) / 3_600) }, (_, at) => {
    const local = new Date((first + at * 3_600 - 5 * 3_600) * 1000).toISOString();
    return { date: `${local.slice(0, 10)}-${local.slice(11, 13)}`, calls: "0", ivr_minutes: "0.00" };
  });
}

/** A server that lists every hour of a range, even without calls; there are two calls in April. */
function zeroFillingClient(windowEnd: WindowEnd, limit = 60_000): Client {
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

async function hoursOf(client: Client, from: string, to: string): Promise<{ date: string; calls: string }[]> {
  const hours: { date: string; calls: string }[] = [];
  for await (const { data } of pull(client, "diagram_1_2", { from, to }))
    for (const row of data) if ("date" in row) hours.push({ date: row.date, calls: row.calls });
  return hours;
}

describe("reads each hour once from a server that lists hours without calls, with a window end of", () => {
  test.each(["inclusive", "exclusive"] as const)("%s", async (windowEnd) => {
    const [from, to] = ["20260301000000", "20260410235959"];
    const hours = await hoursOf(zeroFillingClient(windowEnd), from, to);
    expect(hours.map(({ date }) => date)).toEqual(
      zeroHours(parseSecond(from), parseSecond(to)).map(({ date }) => date),
    );
    expect(hours.filter(({ calls }) => calls !== "0").map(({ date }) => date)).toEqual([
      "2026-04-05-12",
      "2026-04-06-09",
    ]);
  });

  test.each(["inclusive", "exclusive"] as const)("%s, and many of them are cut off", async (windowEnd) => {
    const hours = await hoursOf(zeroFillingClient(windowEnd, 100), "20260401000000", "20260410235959");
    expect(hours).toHaveLength(240);
    expect(hours.filter(({ calls }) => calls !== "0")).toHaveLength(2);
  });
});
