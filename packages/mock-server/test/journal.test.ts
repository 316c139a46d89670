import { expect, test } from "vitest";
import { aDay, createAsker, present } from "./asker.ts";

const query = { api: "cdr_4", ...aDay };

test("keeps requests for other paths of the host too, with their status and for their tenant", async () => {
  const { fake, ask } = createAsker();
  await ask("", { path: "/api/v2/report_manager.php" });
  await ask("", { method: "OPTIONS" });
  await ask(`x=${"a".repeat(9_000)}`, { token: "one" });
  expect(fake.requests).toMatchObject([
    { path: "/api/v2/report_manager.php", status: 404, report: undefined, whole: true, waited: 0 },
    { method: "OPTIONS", status: 200 },
    { status: 414, query: { x: "…" } },
  ]);
  expect(fake.tenant({ token: "one" }).requests).toHaveLength(1);
  expect(fake.requests[0]?.quotaLeft).toBe(25_000);
});

test("lists requests by what they had and from when they came, perhaps none", async () => {
  const { fake, ask } = createAsker();
  await ask(query);
  fake.clock.advance({ minutes: 1 });
  await ask({ ...query, api: "campaign_8", campaign_id: "77" });
  await ask(query, { token: "refuse-quota-spent" });
  const count = (...wanted: Parameters<typeof fake.listRequests>): number => fake.listRequests(...wanted).length;
  expect(count({})).toBe(3);
  expect(count({ report: "cdr_4" })).toBe(2);
  expect(count({ since: present + 1 })).toBe(2);
  expect(count({ refusal: "quota-spent", status: 403 })).toBe(1);
  expect(count({ query: { campaign_id: "77" } })).toBe(1);
  expect(count({ report: "diagram_2" })).toBe(0);
  expect(() => fake.findRequests({ report: "cdr_4", since: present + 120_000 })).toThrow(
    `No request had report "cdr_4", since ${present + 120_000}. The nearest of 3 had since ${present} instead.`,
  );
});

test("is bounded, however long the requests are", async () => {
  const { fake, ask } = createAsker({ requestsKept: 10 });
  for (let count = 0; count < 30; count += 1) {
    await ask(`api=${"b".repeat(3_000)}&campaign_id=${"c".repeat(3_000)}`, { path: `/${"d-".repeat(1_000)}` });
  }
  expect(fake.requests).toHaveLength(10);
  expect(JSON.stringify(fake.requests).length).toBeLessThan(10_000);
});

test("tells one tenant's requests alone to who follows that tenant", async () => {
  const { fake, ask } = createAsker();
  const [all, own]: number[][] = [[], []];
  const endAll = fake.follow(({ status = 0 }) => all?.push(status));
  fake.tenant({ token: "one" }).follow(({ status = 0 }) => own?.push(status));
  await ask(query, { token: "one" });
  await ask(query, { token: "two" });
  endAll();
  await ask(query, { token: "one" });
  expect([all, own]).toEqual([
    [200, 200],
    [200, 200],
  ]);
});
