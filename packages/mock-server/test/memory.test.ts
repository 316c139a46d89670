import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { namedProfile, type Profile } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { aDay, createTestClient } from "./test-client.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

test("keeps no unused profile", async () => {
  const { fake, send } = createTestClient();
  const used: WeakRef<Profile>[] = [];
  for (let count = 0; count < 20; count += 1) {
    const profile: Profile = { mockvox: 1, name: `profile ${count}`, answers: {} };
    fake.useProfile(profile);
    await send({ api: "cdr_4", ...aDay });
    used.push(new WeakRef(profile));
  }
  fake.useProfile(namedProfile("default"));
  const countKept = (): number => used.filter((profile) => profile.deref() !== undefined).length;
  // The engine itself may keep the last ones for a while.
  for (let collections = 0; collections < 20 && countKept() > 2; collections += 1) {
    await setImmediate();
    collectGarbage();
  }
  expect(countKept()).toBeLessThan(3);
});

describe("keeps a bounded number of bytes of what clients send:", () => {
  /** Bytes of the heap that are kept after an act. */
  const heldAfter = async (act: () => Promise<void>): Promise<number> => {
    await setImmediate();
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    await act();
    await setImmediate();
    collectGarbage();
    return process.memoryUsage().heapUsed - before;
  };
  const megabyte = 1024 * 1024;
  /** As received from a connection, in one piece. */
  const long = (start: string, bytes: number): string => Buffer.alloc(bytes, start.padEnd(40, "-")).toString("latin1");
  const times = async (count: number, act: (number: number) => unknown): Promise<void> => {
    for (let number = 0; number < count; number += 1) await act(number);
  };

  test("tokens that no web server would accept", async () => {
    const { fake, send } = createTestClient();
    const statuses = new Set<number>();
    const held = await heldAfter(() =>
      times(200, async (number) => {
        statuses.add((await send({ api: "cdr_4", ...aDay }, { token: long(`${number}x`, 200_000) })).status);
      }),
    );
    expect([...statuses]).toEqual([400]);
    expect(held).toBeLessThan(10 * megabyte);
    expect(fake.requests).toHaveLength(200);
  });

  test("the longest tokens that a web server accepts", async () => {
    const { fake, send } = createTestClient();
    const held = await heldAfter(() =>
      times(8_000, async (number) => {
        const token = long(`${number}x`, 8_000);
        fake.tenant({ token }).spendQuota(1);
        await send("", { token, path: "/" });
      }),
    );
    expect(held).toBeLessThan(70 * megabyte);
    expect(fake.requests).toHaveLength(1_000);
  });

  test("secrets, as many and as long as a request can contain", async () => {
    const { fake, send } = createTestClient();
    const held = await heldAfter(() =>
      times(1_000, async (number) => {
        const secrets = Array.from({ length: 10 }, (_, at) => `key=${long(`a+${number}.${at}`, 700)}`);
        await send(secrets.join("&"), { path: "/" });
      }),
    );
    expect(held).toBeLessThan(10 * megabyte);
    expect(JSON.stringify(fake.requests).length).toBeLessThan(megabyte);
  });

  test("URLs that no web server would accept", async () => {
    const { fake, send } = createTestClient();
    const held = await heldAfter(() =>
      times(500, async (number) => {
        const url = long(`/a-long-enough-path/${number}`, 200_000);
        await send(url.slice(100), { path: url.slice(0, 40) });
      }),
    );
    expect(held).toBeLessThan(10 * megabyte);
    expect(JSON.stringify(fake.requests).length).toBeLessThan(megabyte);
  });

  test("methods and hosts", async () => {
    const { send } = createTestClient();
    const held = await heldAfter(() =>
      times(200, (number) => send("", { method: long(`${number}`, 100_000), host: long(`${number}`, 100_000) })),
    );
    expect(held).toBeLessThan(10 * megabyte);
  });

  test("server numbers", async () => {
    const { send } = createTestClient();
    const held = await heldAfter(() =>
      times(200, (number) => send({ api: "cdr_4", ...aDay }, { headers: { wolkvox_server: String(1_000 + number) } })),
    );
    expect(held).toBeLessThan(30 * megabyte);
  });

  test("what is set for all tenants, for any number of tenants", async () => {
    const { fake, send } = createTestClient();
    const held = await heldAfter(async () => {
      await times(500, () => fake.when("diagram_13").injectFault({ kind: "garbage" }));
      await times(1_000, (number) => send("", { token: `token${number}`, path: "/" }));
    });
    // A tenant takes some nine kilobytes; copies of the faults would take fifty megabytes.
    expect(held).toBeLessThan(15 * megabyte);
  });

  test("what is set for each of many tenants", async () => {
    const { fake } = createTestClient();
    const held = await heldAfter(() =>
      times(150, (number) => {
        const tenant = fake.tenant({ token: `token${number}` });
        tenant.useProfile({ mockvox: 1, name: long(`profile ${number}`, 200_000), answers: {} });
        tenant.injectFault({ kind: "extra-field", field: "x", value: long(`${number}`, 200_000) });
      }),
    );
    expect(held).toBeLessThan(45 * megabyte);
  });
});
