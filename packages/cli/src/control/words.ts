import type { Fault, Latency, Span } from "@mockvox/mock-server";
import { Failure } from "../failure.ts";
import { wrong } from "../flags.ts";
import type { Said } from "../language.ts";

const units = { ms: "milliseconds", s: "seconds", m: "minutes", h: "hours", d: "days" } as const;

/** A span such as `60s`, `90m` or `1d12h`. */
export function readSpan(text: string): Span {
  const isSpan = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/.test(text);
  if (!isSpan) wrong("SPAN", text, "a span such as 60s, 90m or 1d12h", "un lapso como 60s, 90m o 1d12h");
  const span: Span = {};
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) {
    const part = Object.entries(units).find(([short]) => short === unit)?.[1] ?? "milliseconds";
    span[part] = (span[part] ?? 0) + Number(amount);
  }
  return span;
}

/** Milliseconds, or parts such as `medianMs=800 p95Ms=4000`; which parts there are the fake knows. */
export function readLatency(words: readonly string[]): Latency {
  const [first = ""] = words;
  if (words.length === 1 && /^\d+(\.\d+)?$/.test(first)) return Number(first);
  return Object.fromEntries(words.map(readNumberPart("LATENCY", latencyWanted))) as object as Latency;
}

/** A kind with its parts, such as `cut-body afterBytes=40`; which there are the fake knows. */
export function readFault(kind: string, parts: readonly string[]): Fault {
  const read = parts.map((part) =>
    /^(field|value)=/.test(part) ? textPart(part) : readNumberPart("FAULT", partWanted)(part),
  );
  return { kind, ...Object.fromEntries<string | number>(read) } as object as Fault;
}

const latencyWanted: Said = {
  en: "milliseconds, or parts such as medianMs=800 p95Ms=4000",
  es: "milisegundos, o partes como medianMs=800 p95Ms=4000",
};

const partWanted: Said = { en: "parts such as afterBytes=40", es: "partes como afterBytes=40" };

function readNumberPart(name: string, wanted: Said): (text: string) => readonly [string, number] {
  return (text) => {
    const [, part, amount] = /^([a-z]\w*)=(\d+(?:\.\d+)?)$/i.exec(text) ?? [];
    if (part !== undefined) return [part, Number(amount)];
    return wrong(name, text, wanted.en, wanted.es);
  };
}

function textPart(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The only word that a sub-command takes, or none. */
export function atMostOne(words: readonly string[], verb: string): string | undefined {
  if (words.length <= 1) return words[0];
  throw new Failure({
    en: `\`mockvox control ${verb}\` takes one word at the most; found ${words.length}.`,
    es: `\`mockvox control ${verb}\` recibe una palabra como máximo; se encontraron ${words.length}.`,
  });
}
