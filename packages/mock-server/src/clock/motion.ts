import { quoted } from "../fake/known-names.ts";
import type { Host } from "./host.ts";

/** How a clock moves by itself. */
export interface Motion {
  /** The milliseconds by which it has moved. */
  passed(): number;
  /** The milliseconds by which it was set back: a tenant's clock goes back with everybody's. */
  setBack(): number;
  speed(): number;
  /** Changes the speed from now on; what has passed stays. */
  setSpeed(speed: number): void;
}

/** @throws {RangeError} when the speed is no number from 0 to 1,000,000. */
export function createMotion(host: Host, first: number): Motion {
  let speed = checkedSpeed(first);
  let since = host.monotonic();
  let before = 0;
  const passed = (): number => (speed === 0 ? before : before + (host.monotonic() - since) * speed);
  return {
    passed,
    setBack: () => 0,
    speed: () => speed,
    setSpeed: (next) => {
      const checked = checkedSpeed(next);
      before = passed();
      since = host.monotonic();
      speed = checked;
    },
  };
}

/** At the fastest a day passes in less than a tenth of a second, and no year leaves the calendar within a day of work. */
export const fastest = 1_000_000;

function checkedSpeed(speed: number): number {
  if (typeof speed === "number" && speed >= 0 && speed <= fastest) return speed;
  throw new RangeError(`A clock's speed is 0 to ${fastest}, found ${quoted(speed)}.`);
}
