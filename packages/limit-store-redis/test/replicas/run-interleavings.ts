import type { RedisServer } from "../redis-server.ts";
import { runInterleaving, type SharedServer } from "./run-interleaving.ts";
import { sampleInterleavings } from "./steps.ts";

/** How many run at the same time, on one server. */
const parallel = 12;

/** Runs interleavings over pairs of replicas, and returns what must never be, each with its steps. */
export async function runInterleavings(count: number, seed: number, redis: RedisServer): Promise<readonly string[]> {
  const interleavings = sampleInterleavings(count, seed).entries();
  const failures: string[] = [];
  const server = shareServer(redis);
  const work = async (): Promise<void> => {
    for (const [at, steps] of interleavings) {
      const violations = await runInterleaving(steps, { redis, prefix: `test-${seed}-${at}`, ...server });
      if (violations.length > 0) failures.push(`${at}: ${violations.join("; ")}\n${JSON.stringify(steps)}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return failures;
}

/** Restarts wait for those who need the server to run, who then wait for the restart. */
function shareServer(redis: RedisServer): Pick<SharedServer, "restart" | "whileItRuns"> {
  const users = new Set<Promise<void>>();
  let restarting: Promise<void> | undefined;
  return {
    restart: async () => {
      restarting ??= (async () => {
        await Promise.allSettled(users);
        await redis.kill();
        await redis.start();
        restarting = undefined;
      })();
      await restarting;
    },
    whileItRuns: async (act) => {
      while (restarting) await restarting;
      const use = act();
      users.add(use);
      await use.finally(() => users.delete(use));
    },
  };
}
