import { describe, expect, test } from "vitest";
import { parseCustomData } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, createTestClient } from "./test-client.ts";

test("lists the ids that the reports use, each with a name", async () => {
  const { fake, send } = createTestClient();
  const { campaigns, skills, routingPoints, agents } = await fake.data();
  for (const { id, name } of [...campaigns, ...skills, ...routingPoints, ...agents]) {
    expect(id).toMatch(/^\d+$/);
    expect(name).toMatch(/\p{L}/u);
  }
  const rowsOf = async (query: Record<string, string>): Promise<Record<string, string>[]> =>
    JSON.parse((await send({ ...query, ...aDay })).text).data;
  const skillIds = (await rowsOf({ api: "diagram_2" })).map((row) => row.skill_id);
  const pointIds = (await rowsOf({ api: "diagram_13" })).map((row) => row.rp_id);
  expect(skills.map(({ id }) => id)).toEqual(expect.arrayContaining(skillIds));
  expect(routingPoints.map(({ id }) => id)).toEqual(expect.arrayContaining(pointIds));
  for (const { id } of campaigns) expect(await rowsOf({ api: "campaign_8", campaign_id: id })).not.toEqual([]);
});

test("lists other ids for another server", async () => {
  const { fake } = createTestClient();
  expect(await fake.data("0002")).not.toEqual(await fake.data("0001"));
  expect(await setupWolkvox({ server: "0002" }).data()).toEqual(await fake.data("0002"));
});

test("lists the edges, if it has them, and serves them", async () => {
  const { fake, send } = createTestClient({ edges: true });
  const { edges = [] } = await fake.data();
  expect(edges.map(({ id }) => id)).toContain("first-second-of-month");
  expect(await createTestClient().fake.data()).not.toHaveProperty("edges");
  const second = { date_ini: "20260301000000", date_end: "20260301000000" };
  const { data } = JSON.parse((await send({ api: "diagram_13", ...second })).text);
  expect(data.map(({ date }: Record<string, string>) => date)).toContain("2026-03-01 00:00:00");
});

test.each(["en", "pt_BR"] as const)(
  "gives agents names of the locale %s, however the server is made",
  async (locale) => {
    const { agents } = await createTestClient({ locale }).fake.data();
    await using server = await serve({ port: 0, locale });
    const plain = await createTestClient().fake.data();
    expect(agents.map(({ id }) => id)).toEqual(plain.agents.map(({ id }) => id));
    expect(agents.some(({ name }, at) => name === plain.agents[at]?.name)).toBe(false);
    expect((await setupWolkvox({ locale }).data()).agents).toEqual(agents);
    expect((await server.wolkvox.data()).agents).toEqual(agents);
  },
);

test("rejects an unknown locale", () => {
  const options = JSON.parse('{"locale":"fr"}');
  expect(() => createTestClient(options)).toThrow('Unknown locale "fr". Expected one of es, en, pt_BR.');
});

test("lists the ids of custom interactions", async () => {
  const dial = { campaignId: "10001", telephone: "3605550142", result: "BUSY" };
  const data = parseCustomData({ interactions: [{ start: "2026-03-02 10:05:00", dial }] });
  expect(await createTestClient({ data }).fake.data()).toMatchObject({
    campaigns: [{ id: "10001", name: "10001" }],
    agents: [],
  });
});

describe("over HTTP", () => {
  test("lists the same ids", async () => {
    await using server = await serve({ port: 0 });
    const response = await fetch(`${server.url}/__mockvox/data`, { headers: { wolkvox_server: "0002" } });
    expect([response.status, await response.json()]).toEqual([200, await server.wolkvox.data("0002")]);
  });

  test("rejects an invalid server number", async () => {
    await using server = await serve({ port: 0 });
    const response = await fetch(`${server.url}/__mockvox/data`, { headers: { wolkvox_server: "two" } });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: "malformed-server-number", params: { value: '"two"' } }),
    ]);
  });

  test("has no other paths", async () => {
    await using server = await serve({ port: 0 });
    expect((await fetch(`${server.url}/__mockvox/toString`)).status).toBe(404);
  });
});

test("restates values hours later if enabled, and has no data before it opened", async () => {
  const late = createTestClient({ openedOn: "2026-03-03" });
  expect((await late.send({ api: "cdr_4", ...aDay })).status).toBe(404);
  const window = { api: "diagram_13", date_ini: "20260601000000", date_end: "20260601060000" };
  const onTwoDays = async (restatement: boolean): Promise<[string, string]> => {
    const { send, fake } = createTestClient({ restatement, size: "large" });
    const first = (await send(window)).text;
    fake.clock.advance({ days: 3 });
    return [first, (await send(window)).text];
  };
  const [first, later] = await onTwoDays(false);
  expect(later).toBe(first);
  const [stated, restated] = await onTwoDays(true);
  expect(restated).not.toBe(stated);
  expect(JSON.parse(restated).msg).toBe(JSON.parse(stated).msg);
});
