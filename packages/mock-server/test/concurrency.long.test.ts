import { expect, test } from "vitest";
import { serve } from "../src/serve.ts";
import { fetchThreeElsewhere, runLane, simultaneous, writeThree } from "./concurrency.ts";

test("three requests written in one turn give one 403, a hundred times out of a hundred", async () => {
  await using server = await serve({ port: 0 });
  for (let count = 0; count < 100; count += 1) expect(await writeThree(server.url)).toEqual([200, 200, 403]);
}, 60_000);

test("three requests that arrive at once from another process give one 403, every time", async () => {
  await using server = await serve({ port: 0 });
  const close = simultaneous(await fetchThreeElsewhere(server.url, 300));
  expect(close.length).toBeGreaterThanOrEqual(30);
  expect(close.filter(({ statuses }) => statuses !== "200,200,403")).toEqual([]);
}, 120_000);

test.each([true, false])(
  "of two clients with a thousand requests each, none is refused, keep-alive: %s",
  async (keepAlive) => {
    await using server = await serve({ port: 0 });
    const lanes = [runLane(server.url, 1_000, keepAlive), runLane(server.url, 1_000, keepAlive)];
    expect(await Promise.all(lanes)).toEqual([{ 200: 1_000 }, { 200: 1_000 }]);
  },
  120_000,
);
