import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";
import type { TimeSource } from "./time-source.ts";

/** How a clock runs on its own. */
export interface ClockMotion {
  /** Milliseconds by which it has run. */
  elapsed(): number;
  /** Milliseconds by which it was set back. The clock of a tenant is set back with the main clock. */
  rewoundMs(): number;
  speed(): number;
  /** Changes the speed from now on; elapsed time is kept. */
  setSpeed(speed: number): void;
}

/** @throws {MockServerError} `invalid-clock-speed` */
export function createClockMotion(timeSource: TimeSource, initialSpeed: number): ClockMotion {
  let speed = validateSpeed(initialSpeed);
  let since = timeSource.monotonic();
  let elapsedBefore = 0;
  const elapsed = (): number =>
    speed === 0 ? elapsedBefore : elapsedBefore + (timeSource.monotonic() - since) * speed;
  return {
    elapsed,
    rewoundMs: () => 0,
    speed: () => speed,
    setSpeed: (next) => {
      const validated = validateSpeed(next);
      elapsedBefore = elapsed();
      since = timeSource.monotonic();
      speed = validated;
    },
  };
}

/** At this speed a day takes less than 0.1 s, and a working day does not exceed the calendar. */
export const maxSpeed = 1_000_000;

function validateSpeed(speed: number): number {
  if (typeof speed === "number" && speed >= 0 && speed <= maxSpeed) return speed;
  throw new MockServerError("invalid-clock-speed", { value: quoted(speed), max: maxSpeed });
}
