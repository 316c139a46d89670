import type { ClockDuration } from "@mockvox/mock-server";
import { text } from "../texts.ts";
import { invalidValue } from "./flags.ts";

const units: Readonly<Record<string, { readonly part: keyof ClockDuration; readonly milliseconds: number }>> = {
  ms: { part: "milliseconds", milliseconds: 1 },
  s: { part: "seconds", milliseconds: 1_000 },
  m: { part: "minutes", milliseconds: 60_000 },
  h: { part: "hours", milliseconds: 3_600_000 },
  d: { part: "days", milliseconds: 86_400_000 },
};

/** Parses a duration such as `60s`, `90m` or `1d12h`. */
export function parseDuration(value: string, name: string): ClockDuration {
  const duration: ClockDuration = {};
  for (const { amount, unit } of readParts(value, name)) {
    duration[unit.part] = (duration[unit.part] ?? 0) + amount;
  }
  return duration;
}

/** Parses a duration such as `60s`, `90m` or `1d12h` as milliseconds. */
export function parseMilliseconds(value: string, name: string): number {
  return readParts(value, name).reduce((sum, { amount, unit }) => sum + amount * unit.milliseconds, 0);
}

function readParts(value: string, name: string): { amount: number; unit: (typeof units)[string] }[] {
  const isDuration = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/.test(value);
  if (!isDuration) invalidValue(name, value, text("expect-duration"));
  return [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)].flatMap(([, amount, short = ""]) => {
    const unit = units[short];
    return unit ? [{ amount: Number(amount), unit }] : [];
  });
}
