import { type Clock, type ClockOptions, createClock } from "@mockvox/mock-server";
import type { Connection } from "./connection.ts";

/** The clock that all replicas share, as this replica has it. */
export interface SharedClock {
  readonly clock: Clock;
  /** Takes over the shared clock, or begins it. */
  join(call: Connection["call"]): Promise<void>;
  /** Takes over a change that another replica has made, or this one. */
  receive(message: string): void;
}

/** Its changes are applied here at once, and sent to the store, which tells the other replicas. */
export function createSharedClock(options: ClockOptions | undefined, connection: () => Connection): SharedClock {
  const clock = createClock(options);
  const own = { ...clock };
  const versions = createVersions((stored) => {
    if (stored.speed !== own.speed()) own.setSpeed(stored.speed);
    own.set(stored.time);
  });
  let lastChange = Promise.resolve();

  const share = (kind: "set" | "advance" | "speed", act: () => number): void => {
    connection().requireReady();
    const value = act();
    versions.begin();
    lastChange = connection()
      .callOnce("changeClock", kind, value)
      .reply.then(([message]) => versions.confirm(parse(message)));
    // A control that waits for it reports the error.
    lastChange.catch(() => {});
  };

  const setTime = (now: number): number => {
    own.set(now);
    return now;
  };
  const setSpeed = (speed: number): number => {
    own.setSpeed(speed);
    return speed;
  };
  const advance = (duration: Parameters<Clock["advance"]>[0]): number => {
    const before = own.now();
    own.advance(duration);
    return own.now() - before;
  };
  Object.assign(clock, {
    set: (now) => share("set", () => setTime(now)),
    setSpeed: (speed) => share("speed", () => setSpeed(speed)),
    advance: (duration) => share("advance", () => advance(duration)),
    settled: () => lastChange,
  } satisfies Partial<Clock>);

  return {
    clock,
    join: async (call) => {
      const [message] = await call("joinClock", own.now(), own.speed());
      versions.join(parse(message));
    },
    receive: (message) => versions.receive(parse(message)),
  };
}

/** Decides which changes of the stored clock this replica takes over: those that it did not make itself. */
interface Versions {
  /** A change was applied here, and sent. */
  begin(): void;
  /** The store has applied it. */
  confirm(stored: StoredTime): void;
  /** A replica has changed it, possibly this one. */
  receive(stored: StoredTime): void;
  /** What the store has after a new connection. */
  join(stored: StoredTime): void;
}

function createVersions(apply: (stored: StoredTime) => void): Versions {
  let version = 0;
  /** The number of changes that were sent and not confirmed. */
  let unconfirmed = 0;
  /** The latest change that came meanwhile, and whether another replica made one. */
  let latest: StoredTime | undefined;
  let isMixed = false;

  const takeOver = (stored: StoredTime): void => {
    version = stored.version;
    apply(stored);
  };
  const note = (stored: StoredTime): void => {
    if (stored.version > (latest?.version ?? 0)) latest = stored;
  };
  const forget = (): void => {
    latest = undefined;
    isMixed = false;
  };
  return {
    begin: () => {
      unconfirmed += 1;
    },
    // If only this replica has changed it, it has the time already.
    confirm: (stored) => {
      note(stored);
      unconfirmed -= 1;
      isMixed ||= stored.version !== version + 1;
      version = stored.version;
      if (unconfirmed > 0) return;
      if (latest && (isMixed || latest.version > version)) takeOver(latest);
      forget();
    },
    receive: (stored) => {
      if (stored.version <= version) return;
      if (unconfirmed === 0) takeOver(stored);
      else note(stored);
    },
    join: (stored) => {
      if (stored.version !== version || unconfirmed > 0) takeOver(stored);
      unconfirmed = 0;
      forget();
    },
  };
}

/** The time of the shared clock when the server sent it. */
interface StoredTime {
  version: number;
  time: number;
  speed: number;
}

function parse(message = "[]"): StoredTime {
  const [version = 0, time = 0, speed = 0] = JSON.parse(message).map(Number);
  return { version, time, speed };
}
