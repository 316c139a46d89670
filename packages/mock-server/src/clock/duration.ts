import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** A duration by its parts, which are added. */
export interface ClockDuration {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
}

const millisecondsIn: Readonly<Record<keyof ClockDuration, number>> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

/** @throws {MockServerError} `invalid-duration`, `negative-duration` */
export function toMilliseconds(duration: ClockDuration): number {
  const isKnown = (name: string): name is keyof ClockDuration => Object.hasOwn(millisecondsIn, name);
  const names = Object.keys(Object(duration));
  if (names.length === 0 || !names.every(isKnown)) {
    const expected = Object.keys(millisecondsIn);
    throw new MockServerError("invalid-duration", { value: quoted(duration), expected });
  }
  const total = names.reduce((sum, name) => sum + (duration[name] ?? 0) * millisecondsIn[name], 0);
  if (!Number.isFinite(total) || total < 0) throw new MockServerError("negative-duration", { value: String(total) });
  return total;
}
