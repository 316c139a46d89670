import { describe, expect, test } from "vitest";
import type { Client } from "../../src/index.ts";
import { pull } from "../../src/pull.ts";
import { parseSecond } from "./multiset.ts";
import { zeroFillingClient, zeroHours } from "./zero-filling.ts";

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
