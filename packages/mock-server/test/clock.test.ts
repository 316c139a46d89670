import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forkClock } from "../src/clock/fork-clock.ts";
import { type Clock, createClock, virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { withCode } from "./with-code.ts";

/** A time source that is advanced by hand. */
function createManualTimeSource() {
  let time = 0;
  const timers = new Set<{ due: number; callBack: () => void }>();
  return {
    now: () => 1_000_000 + time,
    monotonic: () => time,
    after: (milliseconds: number, callBack: () => void) => {
      const timer = { due: time + milliseconds, callBack };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    onIdle: (callBack: () => void) => {
      const timer = { due: time, callBack };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
      for (const timer of [...timers]) {
        if (timer.due > time) continue;
        timers.delete(timer);
        timer.callBack();
      }
    },
    pending: () => timers.size,
  };
}

test("never schedules a callback in the past, however fast time passes", async () => {
  const host = createManualTimeSource();
  const scheduled: number[] = [];
  const after = (milliseconds: number, callBack: () => void) => {
    scheduled.push(milliseconds);
    return host.after(milliseconds, callBack);
  };
  let reads = 0;
  const clock = createClock({ timeSource: { ...host, after, monotonic: () => host.monotonic() + ++reads } });
  const slept = clock.sleep(1.5);
  host.pass(0);
  await slept;
  expect(scheduled).toEqual([0]);
});

test("starts at the current time and runs with it", () => {
  const host = createManualTimeSource();
  const clock = createClock({ timeSource: host });
  host.pass(500);
  expect(clock.now()).toBe(1_000_500);
});

test("starts at the given time and runs at the given speed", () => {
  const host = createManualTimeSource();
  const clock = createClock({ timeSource: host, start: 5_000, speed: 60 });
  host.pass(1_000);
  expect(clock.now()).toBe(65_000);
});

test("wakes a sleeper when its time has come on the time source", async () => {
  const host = createManualTimeSource();
  const clock = createClock({ timeSource: host, speed: 10 });
  const slept = clock.sleep(1_000);
  host.pass(100);
  await slept;
  expect(host.pending()).toBe(0);
});

test("changes its speed without a jump, and sleepers wake at the new speed", async () => {
  const host = createManualTimeSource();
  const clock = createClock({ timeSource: host, start: 0 });
  const slept = clock.sleep(10_000).then(() => host.monotonic());
  host.pass(1_000);
  clock.setSpeed(10);
  expect([clock.now(), clock.speed()]).toEqual([1_000, 10]);
  host.pass(400);
  clock.setSpeed(0);
  host.pass(50_000);
  expect([clock.now(), host.pending()]).toEqual([5_000, 0]);
  clock.setSpeed(1);
  expect(clock.now()).toBe(5_000);
  host.pass(5_000);
  expect(await slept).toBe(56_400);
});

test("changes the speed of its forks, including sleeping ones", async () => {
  const host = createManualTimeSource();
  const clock = createClock({ timeSource: host, start: 0 });
  const fork = forkClock(clock);
  fork.advance({ seconds: 60 });
  const slept = fork.sleep(1_000).then(() => host.monotonic());
  clock.setSpeed(100);
  expect([fork.now(), fork.speed()]).toEqual([60_000, 100]);
  host.pass(10);
  expect([await slept, fork.now()]).toEqual([10, 61_000]);
  expect(() => fork.setSpeed(2)).toThrow(withCode("tenant-clock-speed", { speed: 2 }));
});

test("never goes back, whatever the order of speeds, steps and waits", () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant("speed" as const), value: fc.constantFrom(0, 0.5, 1, 60, 10_000) }),
    fc.record({ kind: fc.constant("pass" as const), value: fc.nat(5_000) }),
    fc.record({ kind: fc.constant("advance" as const), value: fc.nat(5_000) }),
  );
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const host = createManualTimeSource();
      const clock = createClock({ timeSource: host, start: 0 });
      let expected = 0;
      for (const { kind, value } of acts) {
        if (kind === "speed") clock.setSpeed(value);
        if (kind === "pass") host.pass(value);
        if (kind === "advance") clock.advance({ milliseconds: value });
        expected += { speed: 0, pass: value * clock.speed(), advance: value }[kind];
        expect(clock.now()).toBeCloseTo(expected, 3);
      }
    }),
  );
});

test("wakes sleepers in the order in which they are due", async () => {
  const clock = virtualClock({ start: 0 });
  const woken: string[] = [];
  const all = [
    ["late", 30],
    ["early", 10],
    ["middle", 20],
  ] as const;
  const asleep = all.map(([name, ms]) => clock.sleep(ms).then(() => woken.push(name)));
  clock.advance({ milliseconds: 25 });
  clock.advance({ milliseconds: 5 });
  await Promise.all(asleep);
  expect(woken).toEqual(["early", "middle", "late"]);
});

test("wakes the sleepers of all forks in the order in which they are due, including those of an advanced fork", async () => {
  const sleep = fc.record({ kind: fc.constant("sleep" as const), who: fc.nat(3), milliseconds: fc.nat(100) });
  const advance = fc.record({
    kind: fc.constant("advance" as const),
    who: fc.constantFrom(0, 0, 1, 2),
    milliseconds: fc.nat(100),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 4, arbitrary: sleep }, advance), { minLength: 10, maxLength: 30 }),
      async (acts) => {
        const base = virtualClock({ start: 0 });
        const clocks = [base, forkClock(base), forkClock(base), forkClock(base)];
        const expected: { due: number; of: number }[] = [];
        const woken: { due: number; of: number }[] = [];
        for (const { kind, who, milliseconds } of acts) {
          const clock = clocks[who] ?? base;
          if (kind === "advance") {
            const before = woken.length;
            // Sorted by how long they are overdue by their own clock.
            const late = ({ due, of }: { due: number; of: number }): number => due - (clocks[of]?.now() ?? 0);
            clock.advance({ milliseconds });
            const due = expected.filter((sleeper) => late(sleeper) <= 0).sort((a, b) => late(a) - late(b));
            for (const sleeper of due) expected.splice(expected.indexOf(sleeper), 1);
            await setImmediate();
            expect(woken.slice(before).map(late)).toEqual(due.map(late));
          } else {
            const sleeper = { due: clock.now() + milliseconds, of: who };
            void clock.sleep(milliseconds).then(() => woken.push(sleeper));
            if (milliseconds > 0) expected.push(sleeper);
          }
          await setImmediate();
        }
      },
    ),
  );
});

test("wakes ten thousand sleepers of one fork at once, also on a foreign base clock", async () => {
  const ours = virtualClock({ start: 0 });
  for (const base of [ours, { ...ours }]) {
    const fork = forkClock(base);
    const woken: number[] = [];
    const asleep = Array.from({ length: 10_000 }, (_, at) => fork.sleep(at + 1).then(() => woken.push(at)));
    ours.advance({ seconds: 10 });
    await Promise.all(asleep);
    expect(woken).toEqual(Array.from({ length: 10_000 }, (_, at) => at));
  }
});

test("advances at every speed", async () => {
  const host = createManualTimeSource();
  for (const speed of [0, 1, 1_000]) {
    const clock = createClock({ timeSource: host, start: 0, speed });
    const slept = clock.sleep(60_000);
    clock.advance({ minutes: 1 });
    await slept;
    expect(clock.now()).toBe(60_000);
  }
});

describe("when set back during a sleep, sleepers sleep for the rest of their duration", () => {
  test.each([
    ["on its own", (base: Clock) => base],
    ["of a fork", (base: Clock) => forkClock(base)],
    ["of a fork of a fork", (base: Clock) => forkClock(forkClock(base))],
  ])("%s", async (_, sleeperOf) => {
    for (const isSetByBase of [true, false]) {
      const host = createManualTimeSource();
      const base = createClock({ timeSource: host, start: 86_400_000_000 });
      const clock = sleeperOf(base);
      const woken: number[] = [];
      const asleep = [500, 700, 900].map((span) => clock.sleep(span).then(() => woken.push(host.monotonic())));
      host.pass(200);
      (isSetByBase ? base : clock).set(5_000);
      expect(clock.now()).toBe(5_000);
      for (let at = 0; at < 8; at += 1) {
        host.pass(100);
        await setImmediate();
      }
      await Promise.all(asleep);
      expect(woken).toEqual([500, 700, 900]);
      expect(clock.now()).toBe(5_800);
    }
  });

  test("and when set forward again, wakes the sleepers that are due", async () => {
    const clock = virtualClock({ start: 10_000_000 });
    const slept = clock.sleep(500);
    clock.set(1_000_000);
    clock.set(1_000_500);
    await slept;
    expect(clock.now()).toBe(1_000_500);
  });
});

describe("rejects a sleep that would end after the last time, and keeps working", () => {
  const lateClock = (host: ReturnType<typeof createManualTimeSource>): Clock =>
    virtualClock({ start: Date.UTC(9999, 11, 30), auto: true, timeSource: host });

  test.each([
    ["on its own", (base: Clock) => base],
    ["on a fork that is behind", behind],
  ])("%s", async (_, sleeperOf) => {
    const host = createManualTimeSource();
    const clock = sleeperOf(lateClock(host));
    for (const span of [10 * 86_400_000, 1e300, Number.POSITIVE_INFINITY]) {
      const failed = expect(clock.sleep(span)).rejects.toThrow(withCode("clock-end-reached"));
      host.pass(1);
      await failed;
    }
    const slept = clock.sleep(1_000);
    host.pass(1);
    await slept;
    expect(host.pending()).toBe(0);
  });

  function behind(base: Clock): Clock {
    const fork = forkClock(base);
    fork.set(0);
    return fork;
  }

  test("for a throttled body or a latency, and the request fails", async () => {
    const failures: unknown[] = [];
    const clock = virtualClock({ start: Date.UTC(9999, 11, 30), auto: true });
    await using server = await serve({ port: 0, clock, onError: (error) => failures.push(error) });
    const sendRequest = (): Promise<Response> =>
      fetch(`${server.url}/api/v2/reports_manager.php?api=cdr_4`, { headers: { "wolkvox-token": "demo" } });
    server.wolkvox.injectFault({ kind: "slow-drip", bytesPerSecond: 1e-9 });
    await expect(sendRequest().then((response) => response.text())).rejects.toThrow();
    server.wolkvox.injectFault({ kind: "slow-drip", bytesPerSecond: 1e9 });
    expect((await sendRequest()).status).toBe(400);
    expect(failures).toMatchObject([{ code: "clock-end-reached" }]);
  });
});

test("an automatic clock jumps from sleeper to sleeper", async () => {
  const clock = virtualClock({ start: 0, auto: true });
  const woken: number[] = [];
  const asleep = [60_000, 1_000, 86_400_000].map((ms) => clock.sleep(ms).then(() => woken.push(clock.now())));
  await Promise.all(asleep);
  expect(woken).toEqual([1_000, 60_000, 86_400_000]);
});

test("an automatic clock does not jump for a sleeper that was cancelled", async () => {
  const host = createManualTimeSource();
  const aborter = new AbortController();
  const clock = virtualClock({ start: 0, auto: true, timeSource: host });
  const slept = clock.sleep(1_000, aborter.signal).catch(() => "aborted");
  aborter.abort();
  expect(await slept).toBe("aborted");
  host.pass(1);
  expect([clock.now(), host.pending()]).toEqual([0, 0]);
});

test("cancels a sleeper when its signal aborts, and keeps no timer for it", async () => {
  const host = createManualTimeSource();
  const clock = createClock({ timeSource: host });
  const aborter = new AbortController();
  const slept = clock.sleep(1_000, aborter.signal);
  aborter.abort(new Error("aborted"));
  await expect(slept).rejects.toThrow("aborted");
  expect(host.pending()).toBe(0);
  await expect(clock.sleep(1, aborter.signal)).rejects.toThrow("aborted");
});

describe("rejects", () => {
  test.each<[string, () => unknown, string, object?]>([
    ["a negative speed", () => createClock({ speed: -1 }), "invalid-clock-speed", { value: "-1", max: 1_000_000 }],
    ["a speed that is not a number", () => virtualClock().setSpeed(Number.NaN), "invalid-clock-speed"],
    ["a speed that would leave the calendar", () => virtualClock().setSpeed(1e300), "invalid-clock-speed"],
    ["a start that is not a time", () => createClock({ start: Number.NaN }), "invalid-clock-time", { value: "NaN" }],
    ["a negative duration", () => virtualClock().advance({ seconds: -1 }), "negative-duration", { value: "-1000" }],
    ["an empty duration", () => virtualClock().advance({}), "invalid-duration", { value: "{}" }],
    ["an unknown unit", () => virtualClock().advance(JSON.parse('{"second":60}')), "invalid-duration"],
    ["a number as a duration", () => virtualClock().advance(JSON.parse("60")), "invalid-duration", { value: "60" }],
  ])("%s", (_, act, code, params) => {
    expect(act).toThrow(withCode(code, params));
  });
});
