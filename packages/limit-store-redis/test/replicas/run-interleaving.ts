import { setTimeout } from "node:timers/promises";
import { aliveMs } from "../../src/script/program.ts";
import type { RedisServer } from "../redis-server.ts";
import type { Step } from "./steps.ts";
import {
  closeReplica,
  createWorld,
  day,
  heldSlots,
  holders,
  killReplica,
  recover,
  type SentRequest,
  send,
  slotDuration,
  unitsPerDay,
  type World,
  whenReachable,
} from "./world.ts";

/** Runs the steps over two replicas, and returns what must never be. */
export async function runInterleaving(steps: readonly Step[], shared: SharedServer): Promise<readonly string[]> {
  const { redis, prefix, whileItRuns } = shared;
  const world = await createWorld(redis, prefix);
  try {
    await recover(world);
    for (const step of steps) await take(step, world, shared);
    await whileItRuns(async () => {
      await settle(world);
      for (const holder of holders) await check(world, holder);
    });
    return world.violations;
  } finally {
    for (const { abort } of world.requests) abort.abort();
    await Promise.all(world.replicas.map(closeReplica));
  }
}

/** The server, which other interleavings use, too. */
export interface SharedServer {
  redis: RedisServer;
  prefix: string;
  /** Kills the server and starts it again. */
  restart(): Promise<void>;
  /** Acts while no other interleaving kills the server. */
  whileItRuns(act: () => Promise<void>): Promise<void>;
}

async function take(step: Step, world: World, { redis, prefix, restart }: SharedServer): Promise<void> {
  switch (step.kind) {
    case "send":
      return send(world, world.replicas[step.replica], holders[step.holder] ?? never(), step.waits);
    case "release":
    case "refund":
    case "abort":
      return act(step.kind, world.requests[step.request % world.requests.length]);
    case "advance":
      return world.clock.advance({ milliseconds: step.milliseconds });
    case "cut":
    case "cutReplies":
      return world.replicas[step.replica].proxy[step.kind]();
    case "kill":
      return killReplica(world, step.replica, redis, prefix);
    case "pause":
      return setTimeout(step.milliseconds);
    case "recover":
      return recover(world);
    case "restart":
      return restart();
  }
}

function never(): never {
  throw new Error("There is no such holder.");
}

function act(kind: "release" | "refund" | "abort", request: SentRequest | undefined): void {
  if (!request || request.replica.isKilled) return;
  if (kind === "abort") request.abort.abort(new Error("The client has disconnected."));
  else if (!request.admission) return;
  else if (kind === "release") {
    request.isReleased = true;
    void request.admission.releaseSlot();
  } else {
    request.isRefunded = true;
    void request.admission.refundQuota();
  }
}

/** Everything is connected, no request waits, and what was sent has arrived. */
async function settle(world: World): Promise<void> {
  await Promise.all(world.replicas.map(({ proxy }) => proxy.settled()));
  // The end of a connection is seen in a later turn of the event loop.
  await setTimeout(20);
  await recover(world);
  const alive = world.requests.filter(({ replica }) => !replica.isKilled);
  await setTimeout(20);
  for (const { abort, state } of alive) if (state === "pending") abort.abort(new Error("The test is over."));
  const late = setTimeout(20_000, "late", { ref: false });
  const outcome = await Promise.race([Promise.all(alive.map(({ settled }) => settled)), late]);
  if (outcome === "late") world.violations.push("a request waits for ever");
  for (const { store } of world.replicas) {
    await whenReachable(world, () => store.unitsSpent({ owner: "", day, unitsPerDay }));
  }
}

async function check(world: World, { name, maxSlots }: (typeof holders)[number]): Promise<void> {
  const { violations, clock, replicas } = world;
  const [{ store }] = replicas;
  const own = world.requests.filter(({ holder }) => holder.name === name);
  // Of a killed replica it is not known whether its latest operations were applied.
  const uncertain = own.filter(
    (one) => one.wasLost || (one.replica.isKilled && (one.isRefunded || one.isReleased || one.state === "failed")),
  );
  const paid = own.filter(({ state, isRefunded }) => state === "admitted" && !isRefunded).length;
  const spent = await whenReachable(world, () => store.unitsSpent({ owner: name, day, unitsPerDay }));
  expectBetween(violations, `units spent of ${name}`, spent, [paid, paid + uncertain.length]);
  if (paid > unitsPerDay) violations.push(`${paid} units of ${name} were spent, of ${unitsPerDay}`);
  const held = heldSlots(world, name).length;
  const used = await whenReachable(world, () => store.slotsInUse(name, clock.now()));
  expectBetween(violations, `slots in use of ${name}`, used, [held, held + uncertain.length]);
  clock.advance({ milliseconds: slotDuration });
  await whenReachable(world, () => store.resetQuota(name));
  // Until then the waiting requests of a killed replica keep their places, also those whose cancellation was lost with it.
  const mayWait = own.some(({ wasLost, replica, state }) => wasLost || (replica.isKilled && state === "failed"));
  if (mayWait) await setTimeout(aliveMs + 100);
  const admitted: boolean[] = [];
  for (let count = 0; count <= maxSlots; count += 1) {
    const now = clock.now();
    const wanted = { owner: name, day, unitsPerDay, holder: name, maxSlots, now, expiresAt: now + slotDuration };
    const { store: asked } = replicas[count % 2 === 0 ? 0 : 1];
    admitted.push(typeof (await whenReachable(world, () => asked.admit(wanted))) === "object");
  }
  const expected = admitted.map((_, at) => at < maxSlots);
  if (String(admitted) !== String(expected)) {
    violations.push(`after the expiry of all slots of ${name}, requests are admitted: ${admitted}`);
  }
}

function expectBetween(violations: string[], what: string, actual: number, [least, most]: [number, number]): void {
  if (actual < least || actual > most) violations.push(`${what}: ${actual}, expected ${least} to ${most}`);
}
