import type { ClockDuration, Fault, Latency } from "@mockvox/mock-server";
import { CliError } from "../cli-error.ts";
import { invalidValue } from "../flags.ts";
import { type Text, text } from "../texts.ts";

const units = { ms: "milliseconds", s: "seconds", m: "minutes", h: "hours", d: "days" } as const;

/** Parses a duration such as `60s`, `90m` or `1d12h`. */
export function parseDuration(value: string): ClockDuration {
  const isDuration = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/.test(value);
  if (!isDuration) invalidValue("DURATION", value, text("expect-duration"));
  const duration: ClockDuration = {};
  for (const [, amount, unit] of value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) {
    const part = Object.entries(units).find(([short]) => short === unit)?.[1] ?? "milliseconds";
    duration[part] = (duration[part] ?? 0) + Number(amount);
  }
  return duration;
}

/** Parses milliseconds, or parts such as `medianMs=800 p95Ms=4000`; the server validates the names of the parts. */
export function parseLatency(args: readonly string[]): Latency {
  const [first = ""] = args;
  if (args.length === 1 && /^\d+(\.\d+)?$/.test(first)) return Number(first);
  return Object.fromEntries(args.map(numberPartParser("LATENCY", text("expect-latency")))) as object as Latency;
}

/** Parses a kind with its parts, such as `cut-body afterBytes=40`; the server validates the names. */
export function parseFault(kind: string, parts: readonly string[]): Fault {
  const parseNumber = numberPartParser("FAULT", text("expect-fault-part"));
  const parsed = parts.map((part) => (/^(field|value)=/.test(part) ? parseTextPart(part) : parseNumber(part)));
  return { kind, ...Object.fromEntries<string | number>(parsed) } as object as Fault;
}

function numberPartParser(name: string, expected: Text): (arg: string) => readonly [string, number] {
  return (arg) => {
    const [, part, amount] = /^([a-z]\w*)=(\d+(?:\.\d+)?)$/i.exec(arg) ?? [];
    return part === undefined ? invalidValue(name, arg, expected) : [part, Number(amount)];
  };
}

function parseTextPart(arg: string): readonly [string, string] {
  const at = arg.indexOf("=");
  return [arg.slice(0, at), arg.slice(at + 1)];
}

/** The only argument, if there is one. */
export function optionalArg(args: readonly string[], control: string): string | undefined {
  if (args.length <= 1) return args[0];
  throw new CliError("too-many-arguments", { control, count: args.length });
}
