import { describe, expect, test } from "vitest";
import { parseOwnData } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, createAsker } from "./asker.ts";

test("lists ids that the reports carry, each with a name", async () => {
  const { fake, ask } = createAsker();
  const { campaigns, skills, routingPoints, agents } = await fake.data();
  for (const { id, name } of [...campaigns, ...skills, ...routingPoints, ...agents]) {
    expect(id).toMatch(/^\d+$/);
    expect(name).toMatch(/\p{L}/u);
  }
  const rowsOf = async (query: Record<string, string>): Promise<Record<string, string>[]> =>
    JSON.parse((await ask({ ...query, ...aDay })).text).data;
  const skillIds = (await rowsOf({ api: "diagram_2" })).map((row) => row.skill_id);
  const pointIds = (await rowsOf({ api: "diagram_13" })).map((row) => row.rp_id);
  expect(skills.map(({ id }) => id)).toEqual(expect.arrayContaining(skillIds));
  expect(routingPoints.map(({ id }) => id)).toEqual(expect.arrayContaining(pointIds));
  for (const { id } of campaigns) expect(await rowsOf({ api: "campaign_8", campaign_id: id })).not.toEqual([]);
});

test("lists another server's own", async () => {
  const { fake } = createAsker();
  expect(await fake.data("0002")).not.toEqual(await fake.data("0001"));
  expect(await setupWolkvox({ server: "0002" }).data()).toEqual(await fake.data("0002"));
});

test("lists the ids of own interactions", async () => {
  const dial = { campaignId: "10001", telephone: "3605550142", result: "BUSY" };
  const data = parseOwnData({ interactions: [{ start: "2026-03-02 10:05:00", dial }] });
  expect(await createAsker({ data }).fake.data()).toMatchObject({
    campaigns: [{ id: "10001", name: "10001" }],
    agents: [],
  });
});

describe("over HTTP", () => {
  test("lists the same", async () => {
    await using server = await serve({ port: 0 });
    const response = await fetch(`${server.url}/__mockvox/data`, { headers: { wolkvox_server: "0002" } });
    expect([response.status, await response.json()]).toEqual([200, await server.wolkvox.data("0002")]);
  });

  test("says what is wrong with a server number", async () => {
    await using server = await serve({ port: 0 });
    const response = await fetch(`${server.url}/__mockvox/data`, { headers: { wolkvox_server: "two" } });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'A server number is four digits, found "two".' },
    ]);
  });

  test("has nothing at other paths of its own", async () => {
    await using server = await serve({ port: 0 });
    expect((await fetch(`${server.url}/__mockvox/toString`)).status).toBe(404);
  });
});

test("restates values hours later when asked to, and opens when it is told", async () => {
  const late = createAsker({ openedOn: "2026-03-03" });
  expect((await late.ask({ api: "cdr_4", ...aDay })).status).toBe(404);
  const window = { api: "diagram_13", date_ini: "20260601000000", date_end: "20260601060000" };
  const onTwoDays = async (restatement: boolean): Promise<[string, string]> => {
    const { ask, fake } = createAsker({ restatement, size: "large" });
    const first = (await ask(window)).text;
    fake.clock.advance({ days: 3 });
    return [first, (await ask(window)).text];
  };
  const [first, later] = await onTwoDays(false);
  expect(later).toBe(first);
  const [stated, restated] = await onTwoDays(true);
  expect(restated).not.toBe(stated);
  expect(JSON.parse(restated).msg).toBe(JSON.parse(stated).msg);
});
