import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forkClock } from "../src/clock/fork.ts";
import { type Clock, createClock, virtualClock } from "../src/index.ts";
import { serve } from "../src/serve.ts";

/** A machine whose time moves by hand. */
function handMade() {
  let time = 0;
  const timers = new Set<{ due: number; callBack: () => void }>();
  return {
    wall: () => 1_000_000 + time,
    monotonic: () => time,
    after: (milliseconds: number, callBack: () => void) => {
      const timer = { due: time + milliseconds, callBack };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    whenIdle: (callBack: () => void) => {
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

test("never asks the machine to call back in the past, however fast time passes", async () => {
  const host = handMade();
  const asked: number[] = [];
  const after = (milliseconds: number, callBack: () => void) => {
    asked.push(milliseconds);
    return host.after(milliseconds, callBack);
  };
  let reads = 0;
  const clock = createClock({ host: { ...host, after, monotonic: () => host.monotonic() + ++reads } });
  const slept = clock.sleep(1.5);
  host.pass(0);
  await slept;
  expect(asked).toEqual([0]);
});

test("starts at the present and runs with it", () => {
  const host = handMade();
  const clock = createClock({ host });
  host.pass(500);
  expect(clock.now()).toBe(1_000_500);
});

test("starts where it is told and runs at its speed", () => {
  const host = handMade();
  const clock = createClock({ host, start: 5_000, speed: 60 });
  host.pass(1_000);
  expect(clock.now()).toBe(65_000);
});

test("wakes a sleeper when its time has come on the machine", async () => {
  const host = handMade();
  const clock = createClock({ host, speed: 10 });
  const slept = clock.sleep(1_000);
  host.pass(100);
  await slept;
  expect(host.pending()).toBe(0);
});

test("changes its speed without a jump, and its sleepers wake at the new one", async () => {
  const host = handMade();
  const clock = createClock({ host, start: 0 });
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

test("takes its forks along when it changes its speed, those asleep too", async () => {
  const host = handMade();
  const clock = createClock({ host, start: 0 });
  const fork = forkClock(clock);
  fork.advance({ seconds: 60 });
  const slept = fork.sleep(1_000).then(() => host.monotonic());
  clock.setSpeed(100);
  expect([fork.now(), fork.speed()]).toEqual([60_000, 100]);
  host.pass(10);
  expect([await slept, fork.now()]).toEqual([10, 61_000]);
  expect(() => fork.setSpeed(2)).toThrow("found the speed 2 for one alone. Set it for everybody.");
});

test("never goes back, whatever the order of speeds, steps and waiting", () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant("speed" as const), value: fc.constantFrom(0, 0.5, 1, 60, 10_000) }),
    fc.record({ kind: fc.constant("pass" as const), value: fc.nat(5_000) }),
    fc.record({ kind: fc.constant("advance" as const), value: fc.nat(5_000) }),
  );
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const host = handMade();
      const clock = createClock({ host, start: 0 });
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

test("wakes the sleepers of all forks in the order in which they are due, also those of a fork that was moved on", async () => {
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
            // Who is due by its own clock, and how long that has been.
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

test("wakes ten thousand sleepers of one fork at once, also on a clock of somebody else's", async () => {
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
  const host = handMade();
  for (const speed of [0, 1, 1_000]) {
    const clock = createClock({ host, start: 0, speed });
    const slept = clock.sleep(60_000);
    clock.advance({ minutes: 1 });
    await slept;
    expect(clock.now()).toBe(60_000);
  }
});

describe("set back while somebody sleeps, lets the rest of the sleep pass and no more", () => {
  test.each([
    ["of its own", (base: Clock) => base],
    ["of a fork", (base: Clock) => forkClock(base)],
    ["of a fork of a fork", (base: Clock) => forkClock(forkClock(base))],
  ])("%s", async (_, sleeperOf) => {
    for (const isSetByBase of [true, false]) {
      const host = handMade();
      const base = createClock({ host, start: 86_400_000_000 });
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

  test("and set on again wakes those who are due by then", async () => {
    const clock = virtualClock({ start: 10_000_000 });
    const slept = clock.sleep(500);
    clock.set(1_000_000);
    clock.set(1_000_500);
    await slept;
    expect(clock.now()).toBe(1_000_500);
  });
});

describe("rejects a sleep that ends after the end of time, and lives on", () => {
  const lateClock = (host: ReturnType<typeof handMade>): Clock =>
    virtualClock({ start: Date.UTC(9999, 11, 30), auto: true, host });

  test.each([
    ["of its own", (base: Clock) => base],
    ["of a fork that is behind", behind],
  ])("%s", async (_, sleeperOf) => {
    const host = handMade();
    const clock = sleeperOf(lateClock(host));
    for (const span of [10 * 86_400_000, 1e300, Number.POSITIVE_INFINITY]) {
      const failed = expect(clock.sleep(span)).rejects.toThrow("A clock ends with the year 9999");
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

  test("of a drip or a latency, and the request ends with an error", async () => {
    const failures: unknown[] = [];
    const clock = virtualClock({ start: Date.UTC(9999, 11, 30), auto: true });
    await using server = await serve({ port: 0, clock, onFailed: (error) => failures.push(error) });
    const ask = (): Promise<Response> =>
      fetch(`${server.url}/api/v2/reports_manager.php?api=cdr_4`, { headers: { "wolkvox-token": "demo" } });
    server.wolkvox.injectFault({ kind: "slow-drip", bytesPerSecond: 1e-9 });
    await expect(ask().then((response) => response.text())).rejects.toThrow();
    server.wolkvox.injectFault({ kind: "slow-drip", bytesPerSecond: 1e9 });
    expect((await ask()).status).toBe(400);
    expect(failures).toMatchObject([{ message: expect.stringContaining("A clock ends with the year 9999") }]);
  });
});

test("jumps from sleeper to sleeper by itself when told to", async () => {
  const clock = virtualClock({ start: 0, auto: true });
  const woken: number[] = [];
  const asleep = [60_000, 1_000, 86_400_000].map((ms) => clock.sleep(ms).then(() => woken.push(clock.now())));
  await Promise.all(asleep);
  expect(woken).toEqual([1_000, 60_000, 86_400_000]);
});

test("does not jump while it is told not to, nor for a sleeper that was let go", async () => {
  const host = handMade();
  const gone = new AbortController();
  const clock = virtualClock({ start: 0, auto: true, host });
  const slept = clock.sleep(1_000, gone.signal).catch(() => "gone");
  gone.abort();
  expect(await slept).toBe("gone");
  host.pass(1);
  expect([clock.now(), host.pending()]).toEqual([0, 0]);
});

test("lets a sleeper go whose signal aborts, and keeps no timer for it", async () => {
  const host = handMade();
  const clock = createClock({ host });
  const gone = new AbortController();
  const slept = clock.sleep(1_000, gone.signal);
  gone.abort(new Error("gone"));
  await expect(slept).rejects.toThrow("gone");
  expect(host.pending()).toBe(0);
  await expect(clock.sleep(1, gone.signal)).rejects.toThrow("gone");
});

describe("refuses", () => {
  test.each([
    ["a negative speed", () => createClock({ speed: -1 }), /speed is 0 to 1000000, found -1/],
    ["a speed that is no number", () => virtualClock().setSpeed(Number.NaN), /speed is 0 to 1000000, found NaN/],
    ["a speed that leaves the calendar", () => virtualClock().setSpeed(1e300), /speed is 0 to 1000000, found 1e\+300/],
    [
      "a start that is no time",
      () => createClock({ start: Number.NaN }),
      /a time from the year 1000 to 9999, found NaN/,
    ],
    ["a step back", () => virtualClock().advance({ seconds: -1 }), /advances forward, found -1000 ms/],
    ["a span that says nothing", () => virtualClock().advance({}), /a span of days, hours.*found {}/],
    [
      "a span with a part that is not known",
      () => virtualClock().advance(JSON.parse('{"second":60}')),
      /a span of days, hours.*found {"second":60}/,
    ],
    ["a number for a span", () => virtualClock().advance(JSON.parse("60")), /a span of days, hours.*found 60/],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(message);
  });
});
