import type { RandomSource } from "@mockvox/fixtures";
import type { ReportId } from "@mockvox/spec";
import type { Ask } from "./ask.ts";

/** Which requests an override is for: those for a report, those with some parameters; without both, all. */
export interface When {
  report?: ReportId;
  /** Parameters that must have these values. */
  query?: Readonly<Record<string, string>>;
}

/** How often an override acts: on the next so many requests, or on a share of all, 0 to 1. */
export type HowOften = { times: number } | { share: number };

/** An effect that some requests are made to meet: a refusal or a fault. */
export type Override<Effect> = HowOften & { effect: Effect; when?: When };

/** The overrides of one tenant, in the order in which they were set. */
export interface Overrides<Effect> {
  add(override: Override<Effect>): void;
  /** Forgets those of some effects. Default: all. */
  clear(isMeant?: (effect: Effect) => boolean): void;
  /** Those that still act; one for the next so many with what is left of it. */
  list(): readonly Override<Effect>[];
  /** The effect that this request meets, if any; an override for the next so many has then acted once more. */
  meet(ask: Ask): Effect | undefined;
}

/** @throws {RangeError} when it would never act. */
export function checkedOften<Often extends HowOften>(override: Often): Often {
  if ("times" in override && !(Number.isSafeInteger(override.times) && override.times > 0)) {
    throw new RangeError(`An override acts a whole number of times above 0, found ${override.times}.`);
  }
  if ("share" in override && !(override.share > 0 && override.share <= 1)) {
    throw new RangeError(`An override acts on a share above 0 and up to 1, found ${override.share}.`);
  }
  return override;
}

export function createOverrides<Effect>(
  random: RandomSource,
  inherited: readonly Override<Effect>[] = [],
): Overrides<Effect> {
  let active = inherited.map((override) => ({ override, left: timesOf(override) }));

  const acts = ({ override, left }: { override: Override<Effect>; left: number }): boolean =>
    left > 0 && (!("share" in override) || random() < override.share);

  return {
    clear: (isMeant = () => true) => {
      active = active.filter(({ override }) => !isMeant(override.effect));
    },
    list: () => active.map(({ override, left }) => ("times" in override ? { ...override, times: left } : override)),
    add: (override) => void active.push({ override, left: timesOf(override) }),
    meet: (ask) => {
      if (active.length === 0) return undefined;
      const met = active.find((candidate) => isFor(candidate.override.when, ask) && acts(candidate));
      if (!met) return undefined;
      met.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return met.override.effect;
    },
  };
}

function timesOf(override: HowOften): number {
  return "times" in override ? override.times : Number.POSITIVE_INFINITY;
}

function isFor({ report, query = {} }: When = {}, ask: Ask): boolean {
  const isReport = report === undefined || report === ask.report;
  return isReport && Object.entries(query).every(([name, value]) => ask.parameters.get(name) === value);
}
