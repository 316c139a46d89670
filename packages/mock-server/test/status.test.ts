import { expect, test } from "vitest";
import type { TimeSource } from "../src/clock/time-source.ts";
import { connect } from "../src/connect.ts";
import { followStatus, type MockStatus } from "../src/controls/status.ts";
import { createClock, type Fake } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { createManualTime } from "./manual-time.ts";
import { aDay, createTestClient, present } from "./test-client.ts";

test("has the source, the clock, the settings and, of a tenant, its usage", async () => {
  const { fake, send } = createTestClient({ seed: 7, size: "small", licenses: 1 });
  fake.refuse("quota-spent", { times: 2 });
  await send({ api: "diagram_2", ...aDay });
  await send({ api: "diagram_2", ...aDay }, { token: "other" });
  const status = await fake.tenant().status();
  expect(status).toMatchObject({
    source: { seed: 7, size: "small" },
    clock: { milliseconds: present, speed: 0 },
    settings: { profile: { name: "default" }, refusals: [{ refusal: "quota-spent", times: 1 }] },
    usage: { slots: { used: 0, of: 2 }, quota: { of: 1000 } },
  });
  expect(await fake.status()).not.toHaveProperty("usage");
});

test("counts the other tenants with something pending of their own", async () => {
  const { fake, send } = createTestClient();
  const [one, other] = [fake.tenant({ token: "one" }), fake.tenant({ token: "other" })];
  const counts = async (): Promise<number[]> =>
    (await Promise.all([fake, one, other].map((controls) => controls.status()))).map(
      (status) => status.pendingForOthers,
    );
  // What is pending for all is in the settings of each.
  fake.refuse("maintenance");
  await send({ api: "diagram_2", ...aDay }, { token: "third" });
  expect(await counts()).toEqual([0, 0, 0]);
  one.injectFault({ kind: "reset" });
  one.refuse("quota-spent", { rate: 0.5 });
  other.injectFault({ kind: "garbage" });
  other.respondWith({ status: 418, body: "tea" });
  expect(await counts()).toEqual([2, 1, 1]);
  other.clearResponses();
  expect(await counts()).toEqual([2, 1, 1]);
  // The first request is refused, since that is pending for all.
  await send({ api: "diagram_2", ...aDay }, { token: "other" });
  await send({ api: "diagram_2", ...aDay }, { token: "other" });
  expect(await counts()).toEqual([1, 0, 1]);
  fake.clearFaults();
  fake.clearRefusals();
  expect(await counts()).toEqual([0, 0, 0]);
});

/** Follows the status of the token `demo` in time that is advanced by hand. */
async function follow(fake: Fake): Promise<{ statuses: MockStatus[]; pass(ms: number): Promise<void>; stop(): void }> {
  const { timeSource, pass } = createManualTime();
  let elapsed = 0;
  const statuses: MockStatus[] = [];
  const stop = followStatus(
    () => fake.tenant().status(),
    (status) => statuses.push(status),
    { ...timeSource, monotonic: () => elapsed },
  );
  const passReal = async (milliseconds: number): Promise<void> => {
    for (let rest = milliseconds; rest > 0; rest -= 50) {
      elapsed += 50;
      await pass(50);
    }
  };
  await pass(0);
  return { statuses, pass: passReal, stop };
}

test("tells the status at once, after each change, and not because time passes", async () => {
  const { fake } = createTestClient();
  const { statuses, pass, stop } = await follow(fake);
  expect(statuses).toHaveLength(1);
  await pass(5_000);
  expect(statuses).toHaveLength(1);
  fake.tenant().injectFault({ kind: "reset" });
  await pass(500);
  expect(statuses.at(-1)?.settings.faults).toEqual([{ fault: { kind: "reset" }, times: 1 }]);
  fake.clock.advance({ minutes: 1 });
  await pass(500);
  expect(statuses.at(-1)?.clock.milliseconds).toBe(present + 60_000);
  await fake.tenant().spendQuota(5);
  await pass(500);
  expect(statuses).toHaveLength(4);
  stop();
  fake.tenant().clearFaults();
  await pass(500);
  expect(statuses).toHaveLength(4);
});

test("expects a running clock to run", async () => {
  let real = present;
  const monotonic = (): number => real;
  const { timeSource, pass } = createManualTime();
  const source: TimeSource = {
    ...timeSource,
    now: monotonic,
    monotonic,
    onIdle: (callBack) => timeSource.after(0, callBack),
  };
  const { fake } = createTestClient({ clock: createClock({ start: present, speed: 60, timeSource: source }) });
  const seen: number[] = [];
  const stop = followStatus(
    () => fake.status(),
    (status) => seen.push(status.clock.milliseconds),
    { ...timeSource, monotonic },
  );
  for (let second = 0; second < 20; second += 1) {
    real += 250;
    await pass(250);
  }
  expect(seen).toHaveLength(1);
  stop();
});

test("streams the status of a tenant of a running server", async () => {
  await using server = await serve({ port: 0 });
  const { promise: pending, resolve } = Promise.withResolvers<MockStatus>();
  const stop = await connect(server.url)
    .tenant({ token: "one" })
    .followStatus((status) => status.settings.refusals.length > 0 && resolve(status));
  server.wolkvox.tenant({ token: "one" }).refuse("maintenance");
  expect(await pending).toMatchObject({ settings: { refusals: [{ refusal: "maintenance", times: 1 }] } });
  stop();
});
