import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "@mockvox/mock-server/connect";
import { expect, test } from "vitest";
import { startRedis } from "../packages/limit-store-redis/test/redis-server.ts";
import { startProcess } from "./child-process.ts";
import { requireTool } from "./require-tool.ts";
import { parseReadyUrl } from "./start-mock-server.ts";

const command = join(dirname(fileURLToPath(import.meta.resolve("mockvox/package.json"))), "bin/mockvox.js");

/** A replica as a process of its own. */
interface ReplicaProcess extends Disposable {
  readonly url: string;
  readonly stdout: () => string;
}

/** Starts `mockvox serve --store`; disposing of it kills it. */
async function startReplica(store: string, ...flags: string[]): Promise<ReplicaProcess> {
  const args = [command, "serve", "--port", "0", "--log", "json", "--store", store, ...flags];
  const { child, stdout } = startProcess(process.execPath, args, {});
  const kill = (): void => void child.kill("SIGKILL");
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const ready = stdout().split("\n").slice(0, -1).map(parseReadyUrl).find(Boolean);
      if (ready) resolve(ready);
    });
    child.once("exit", () => reject(new Error(`It ended: ${stdout()}`)));
  });
  return { url, stdout, [Symbol.dispose]: kill };
}

function statusOf(url: string): Promise<number> {
  const query = "api=diagram_1_2&date_ini=20260302000000&date_end=20260302235959";
  const headers = { "wolkvox-token": "demo" };
  return fetch(`${url}/api/v2/reports_manager.php?${query}`, { headers }).then(
    ({ status }) => status,
    () => 0,
  );
}

async function untilTrue(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("two processes share slots, and those of a killed one come back when they expire", async (context) => {
  await requireTool(["redis-server", "--version"], context);
  await using redis = await startRedis();
  using one = await startReplica(redis.url, "--speed", "0", "--latency", "30000");
  using other = await startReplica(redis.url, "--speed", "0", "--latency", "30000");
  const abandoned = [statusOf(one.url), statusOf(one.url)];
  const controls = connect(other.url);
  const used = async (): Promise<number> => (await controls.tenant().usage()).slots.used;
  await untilTrue(async () => (await used()) === 2);
  expect(await statusOf(other.url)).toBe(403);
  one[Symbol.dispose]();
  expect(await Promise.all(abandoned)).toEqual([0, 0]);
  expect([await used(), await statusOf(other.url)]).toEqual([2, 403]);
  await controls.clock.advance({ seconds: 60 });
  expect(await used()).toBe(0);
  expect((await controls.tenant().usage()).quota.left).toBe(24_998);
});

test("the log says that the store is lost, and that it is back", async (context) => {
  await requireTool(["redis-server", "--version"], context);
  await using redis = await startRedis();
  using replica = await startReplica(redis.url);
  expect(await statusOf(replica.url)).toBe(200);
  await redis.kill();
  await untilTrue(() => replica.stdout().includes('"event":"store","isReachable":false'));
  expect(await statusOf(replica.url)).toBe(503);
  await redis.start();
  await untilTrue(() => replica.stdout().includes('"event":"store","isReachable":true'));
  expect(await statusOf(replica.url)).toBe(200);
});
