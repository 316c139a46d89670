import type { Fault, Latency } from "@mockvox/mock-server";
import { type FaultKind, faultKinds } from "@mockvox/spec/controls";
import { invalidValue } from "../args/flags.ts";
import { type Text, text } from "../texts.ts";

/** Parses milliseconds, or parts such as `medianMs=800 p95Ms=4000`; the server validates the names of the parts. */
export function parseLatency(args: readonly string[]): Latency {
  const [first = ""] = args;
  if (args.length === 1 && /^\d+(\.\d+)?$/.test(first)) return Number(first);
  return Object.fromEntries(args.map(numberPartParser("LATENCY", text("expect-latency")))) as Latency;
}

/** Parses a kind with its fields, such as `cut-body afterBytes=40`; the server validates the names. */
export function parseFault(kind: string, parts: readonly string[]): Fault {
  const parseNumber = numberPartParser("FAULT", text("expect-fault-part"));
  const { fields }: Partial<FaultKind> = Object.entries(faultKinds).find(([name]) => name === kind)?.[1] ?? {};
  const isText = (part: string): boolean => fields?.[part.split("=", 1)[0] ?? ""]?.type === "string";
  const parsed = parts.map((part) => (isText(part) ? parseTextPart(part) : parseNumber(part)));
  return { kind, ...Object.fromEntries<string | number>(parsed) } as Fault;
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
