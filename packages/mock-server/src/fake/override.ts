import type { RandomSource } from "@mockvox/fixtures";
import type { RefusalId, ReportId } from "@mockvox/spec";
import type { Ask } from "./ask.ts";

/** Which requests an override is for: those for a report, those with some parameters; without both, all. */
export interface When {
  report?: ReportId;
  /** Parameters that must have these values. */
  query?: Readonly<Record<string, string>>;
}

/** How often an override acts: on the next so many requests, or on a share of all, 0 to 1. */
export type HowOften = { times: number } | { share: number };

/** A refusal that some requests are made to meet. */
export type Override = HowOften & { refusal: RefusalId; when?: When };

/** The overrides of one tenant, in the order in which they were set. */
export interface Overrides {
  add(override: Override): void;
  /** The refusal that this request meets, if any; an override for the next so many has then acted once more. */
  meet(ask: Ask): RefusalId | undefined;
  clear(): void;
}

/** @throws {RangeError} when it would never act. */
export function checkedOverride(override: Override): Override {
  if ("times" in override && !(Number.isSafeInteger(override.times) && override.times > 0)) {
    throw new RangeError(`An override acts a whole number of times above 0, found ${override.times}.`);
  }
  if ("share" in override && !(override.share > 0 && override.share <= 1)) {
    throw new RangeError(`An override acts on a share above 0 and up to 1, found ${override.share}.`);
  }
  return override;
}

export function createOverrides(random: RandomSource, inherited: readonly Override[] = []): Overrides {
  let active = inherited.map((override) => ({ override, left: timesOf(override) }));

  const acts = ({ override, left }: { override: Override; left: number }): boolean =>
    left > 0 && (!("share" in override) || random() < override.share);

  return {
    add: (override) => void active.push({ override, left: timesOf(override) }),
    clear: () => {
      active = [];
    },
    meet: (ask) => {
      const met = active.find((candidate) => isFor(candidate.override.when, ask) && acts(candidate));
      if (!met) return undefined;
      met.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return met.override.refusal;
    },
  };
}

function timesOf(override: Override): number {
  return "times" in override ? override.times : Number.POSITIVE_INFINITY;
}

function isFor({ report, query = {} }: When = {}, ask: Ask): boolean {
  const isReport = report === undefined || report === ask.report;
  return isReport && Object.entries(query).every(([name, value]) => ask.parameters.get(name) === value);
}
