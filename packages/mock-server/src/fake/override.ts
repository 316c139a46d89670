import type { RandomSource } from "@mockvox/fixtures";
import type { ReportId } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import { byteLengthOf } from "./bodies.ts";
import { quoted } from "./known-names.ts";

/** Which requests an override is for: those for a report, those with some parameters; without both, all. */
export interface When {
  report?: ReportId;
  /** Parameters that must have these values. */
  query?: Readonly<Record<string, string>>;
}

/** How often an override acts: on the next `times` requests, or on each with the probability `rate`, above 0 and up to 1. */
export type Frequency = { times: number } | { rate: number };

/** An effect that some requests are made to meet: a refusal or a fault. */
export type Override<Effect> = Frequency & { effect: Effect; when?: When };

/** Overrides in the order in which they were set, a bounded number. */
interface OverrideList<Effect> {
  /** @throws {RangeError} when as many are pending as may be, or their bytes. */
  add(override: Override<Effect>): void;
  /** Forgets those of some effects. Default: all. */
  clear(isMeant?: (effect: Effect) => boolean): void;
  /** Those that still act; one for the next requests with what is left of it. */
  list(): readonly Override<Effect>[];
}

/** Those for everybody. Each tenant counts for itself how often they have acted. */
export interface CommonOverrides<Effect> extends OverrideList<Effect> {
  /** Each with its number, which grows. */
  numbered(): readonly Numbered<Effect>[];
  /** The number of the one that was set last. */
  latest(): number;
}

/** Those that one tenant meets: everybody's and its own. */
export interface Overrides<Effect> extends OverrideList<Effect> {
  /** The effect that this request meets, if any; an override for the next requests has then acted once more. */
  meet(ask: Ask): Effect | undefined;
  /** Bytes that its own take. */
  bytes(): number;
}

interface Numbered<Effect> {
  number: number;
  override: Override<Effect>;
  bytes: number;
}

/** What a list is called in messages, and how it is emptied. */
interface Kind {
  name: string;
  remedy: string;
}

export const pendingRefusals: Kind = { name: "refusals", remedy: "clearRefusals(), DELETE /refusals or a reset" };
export const pendingFaults: Kind = { name: "faults", remedy: "clearFaults(), DELETE /faults or a reset" };

/** The most that may be pending for everybody, and for one tenant beside them, and their bytes. */
const mostPending = 1_000;
const mostBytes = 1024 * 1024;

/** @throws {RangeError} when a parameter is no text, so that no request would have it. */
export function checkedQuery(query: NonNullable<When["query"]>): NonNullable<When["query"]> {
  const isOfTexts =
    typeof query === "object" && Object.values(query ?? [0]).every((value) => typeof value === "string");
  if (isOfTexts) return query;
  throw new RangeError(
    `The parameters of a request are an object of texts, such as { campaign_id: "77" }; found ${quoted(query)}.`,
  );
}

/** @throws {RangeError} unless it is exactly one of a positive number of times and a rate above 0 and up to 1. */
export function checkedFrequency(frequency: Frequency): Frequency {
  const { times, rate, ...rest }: { times?: unknown; rate?: unknown } = Object(frequency);
  const hasOne = (times === undefined) !== (rate === undefined) && Object.keys(rest).length === 0;
  if (!hasOne) throw new RangeError(`A frequency is { times: 3 } or { rate: 0.1 }, found ${quoted(frequency)}.`);
  if (rate === undefined) {
    if (typeof times === "number" && Number.isSafeInteger(times) && times > 0) return { times };
    throw new RangeError(`"times" is a whole number above 0, found ${quoted(times)}.`);
  }
  if (typeof rate === "number" && rate > 0 && rate <= 1) return { rate };
  throw new RangeError(`"rate" is a number above 0 and up to 1, found ${quoted(rate)}.`);
}

export function createCommonOverrides<Effect>(kind: Kind): CommonOverrides<Effect> {
  let all: readonly Numbered<Effect>[] = [];
  let latest = 0;
  return {
    numbered: () => all,
    latest: () => latest,
    list: () => all.map(({ override }) => override),
    clear: (isMeant = () => true) => {
      all = all.filter(({ override }) => !isMeant(override.effect));
    },
    add: (override) => {
      all = [...all, checkedRoom(all, { number: latest + 1, override, bytes: bytesOf(override) }, kind)];
      latest += 1;
    },
  };
}

/** Makes the list of one tenant. It copies nothing of what is for everybody. */
export function createOverrides<Effect>(
  random: RandomSource,
  common: CommonOverrides<Effect>,
  kind: Kind,
): Overrides<Effect> {
  /** Each has the number of the one for everybody after which it was set. */
  let own: readonly Numbered<Effect>[] = [];
  /** What is left of those that have acted, or were forgotten. */
  const left = new Map<Override<Effect>, number>();

  const inOrder = (): readonly Numbered<Effect>[] =>
    own.length === 0 ? common.numbered() : [...common.numbered(), ...own].sort((a, b) => a.number - b.number);

  const leftOf = (override: Override<Effect>): number => left.get(override) ?? timesOf(override);

  const acts = (override: Override<Effect>): boolean =>
    leftOf(override) > 0 && (!("rate" in override) || random() < override.rate);

  const keepOwn = (isKept: (override: Override<Effect>) => boolean): void => {
    own = own.filter(({ override }) => isKept(override));
    const known = new Set(inOrder().map(({ override }) => override));
    for (const override of left.keys()) if (!known.has(override)) left.delete(override);
  };

  return {
    bytes: () => total(own),
    clear: (isMeant = () => true) => {
      for (const { override } of common.numbered()) if (isMeant(override.effect)) left.set(override, 0);
      keepOwn(({ effect }) => !isMeant(effect));
    },
    list: () =>
      inOrder()
        .map(({ override }) => ({ override, times: leftOf(override) }))
        .filter(({ times }) => times > 0)
        .map(({ override, times }) => ("times" in override ? { ...override, times } : override)),
    add: (override) => {
      own = [...own, checkedRoom(own, { number: common.latest(), override, bytes: bytesOf(override) }, kind)];
    },
    meet: (ask) => {
      const pending = inOrder();
      if (pending.length === 0) return undefined;
      const met = pending.find(({ override }) => isFor(override.when, ask) && acts(override))?.override;
      if (!met) return undefined;
      left.set(met, leftOf(met) - 1);
      if (leftOf(met) === 0) keepOwn((override) => leftOf(override) > 0);
      return met.effect;
    },
  };
}

/** @throws {RangeError} when the list is full. */
function checkedRoom<Effect>(
  pending: readonly Numbered<Effect>[],
  one: Numbered<Effect>,
  { name, remedy }: Kind,
): Numbered<Effect> {
  if (pending.length < mostPending && total(pending) + one.bytes <= mostBytes) return one;
  throw new RangeError(
    `Failed to set one more of the ${name}: ${pending.length} are pending, and there is room for ${mostPending}, of 1 MB together. ` +
      `Give one more "times", or forget some with ${remedy}.`,
  );
}

function total(pending: readonly Numbered<unknown>[]): number {
  return pending.reduce((sum, { bytes }) => sum + bytes, 0);
}

function bytesOf(override: Override<unknown>): number {
  return byteLengthOf(JSON.stringify(override));
}

function timesOf(override: Frequency): number {
  return "times" in override ? override.times : Number.POSITIVE_INFINITY;
}

function isFor({ report, query = {} }: When = {}, ask: Ask): boolean {
  const isReport = report === undefined || report === ask.report;
  return isReport && Object.entries(query).every(([name, value]) => ask.parameters.get(name) === value);
}
