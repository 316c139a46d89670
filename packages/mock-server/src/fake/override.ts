import type { RandomSource } from "@mockvox/fixtures";
import type { ReportId } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import { byteLengthOf } from "./bodies.ts";
import type { ParsedRequest } from "./parse-request.ts";
import { quoted } from "./reject-unknown-names.ts";

/** Which requests an override applies to: those for a report, with these parameters, or both. Empty: all requests. */
export interface RequestMatcher {
  report?: ReportId;
  /** Parameters that must have these values. */
  query?: Readonly<Record<string, string>>;
}

/** How often an override acts: on the next `times` requests, or on each with the probability `rate`, above 0 and up to 1. */
export type Frequency = { times: number } | { rate: number };

/** A refusal or fault that applies to some requests. */
export type Override<Effect> = Frequency & { effect: Effect; when?: RequestMatcher };

/** Overrides in the order in which they were added. */
interface OverrideList<Effect> {
  /** @throws {MockServerError} `too-many-refusals` or `too-many-faults` when the list is full */
  add(override: Override<Effect>): void;
  /** Removes those whose effect matches. Default: all. */
  clear(matches?: (effect: Effect) => boolean): void;
  /** The pending ones, each with its remaining `times`. */
  list(): readonly Override<Effect>[];
}

/** Overrides for all tenants. Each tenant counts for itself how often they were applied. */
export interface GlobalOverrides<Effect> extends OverrideList<Effect> {
  /** With their sequence numbers. */
  numbered(): readonly NumberedOverride<Effect>[];
  /** The sequence number of the last one. */
  latest(): number;
}

/** Overrides that apply to one tenant: the global ones and its own. */
export interface TenantOverrides<Effect> extends OverrideList<Effect> {
  /** The effect that applies to this request, if any, which uses up one of its `times`. */
  take(request: ParsedRequest): Effect | undefined;
  /** Bytes used by the tenant's own overrides. */
  bytes(): number;
}

interface NumberedOverride<Effect> {
  number: number;
  override: Override<Effect>;
  bytes: number;
}

/** The error code of a full list. */
type CapacityErrorCode = "too-many-refusals" | "too-many-faults";

/** The maximum number and size of pending overrides: of the global ones, and of those of each tenant. */
const maxPending = 1_000;
const maxPendingBytes = 1024 * 1024;

/** @throws {MockServerError} `invalid-matcher-query` unless it is an object of strings */
export function validateQuery(query: NonNullable<RequestMatcher["query"]>): NonNullable<RequestMatcher["query"]> {
  const hasStrings =
    typeof query === "object" && Object.values(query ?? [0]).every((value) => typeof value === "string");
  if (hasStrings) return query;
  throw new MockServerError("invalid-matcher-query", { value: quoted(query) });
}

/** @throws {MockServerError} `invalid-frequency`, `invalid-times`, `invalid-rate` */
export function validateFrequency(frequency: Frequency): Frequency {
  const { times, rate, ...rest }: { times?: unknown; rate?: unknown } = Object(frequency);
  const hasOne = (times === undefined) !== (rate === undefined) && Object.keys(rest).length === 0;
  if (!hasOne) throw new MockServerError("invalid-frequency", { value: quoted(frequency) });
  if (rate === undefined) {
    if (typeof times === "number" && Number.isSafeInteger(times) && times > 0) return { times };
    throw new MockServerError("invalid-times", { value: quoted(times) });
  }
  if (typeof rate === "number" && rate > 0 && rate <= 1) return { rate };
  throw new MockServerError("invalid-rate", { value: quoted(rate) });
}

export function createGlobalOverrides<Effect>(capacityErrorCode: CapacityErrorCode): GlobalOverrides<Effect> {
  let all: readonly NumberedOverride<Effect>[] = [];
  let latest = 0;
  return {
    numbered: () => all,
    latest: () => latest,
    list: () => all.map(({ override }) => override),
    clear: (matches = () => true) => {
      all = all.filter(({ override }) => !matches(override.effect));
    },
    add: (override) => {
      const added = { number: latest + 1, override, bytes: bytesOf(override) };
      all = [...all, validateCapacity(all, added, capacityErrorCode)];
      latest += 1;
    },
  };
}

/** Creates the overrides of one tenant, without copying the global ones. */
export function createTenantOverrides<Effect>(
  random: RandomSource,
  global: GlobalOverrides<Effect>,
  capacityErrorCode: CapacityErrorCode,
): TenantOverrides<Effect> {
  /** Each has the sequence number of the global override after which it was added. */
  let own: readonly NumberedOverride<Effect>[] = [];
  /** The remaining times of those that were applied or cleared. */
  const left = new Map<Override<Effect>, number>();

  const inOrder = (): readonly NumberedOverride<Effect>[] =>
    own.length === 0 ? global.numbered() : [...global.numbered(), ...own].sort((a, b) => a.number - b.number);

  const leftOf = (override: Override<Effect>): number => left.get(override) ?? timesOf(override);

  const isApplied = (override: Override<Effect>): boolean =>
    leftOf(override) > 0 && (!("rate" in override) || random() < override.rate);

  const keepOwn = (isKept: (override: Override<Effect>) => boolean): void => {
    own = own.filter(({ override }) => isKept(override));
    const known = new Set(inOrder().map(({ override }) => override));
    for (const override of left.keys()) if (!known.has(override)) left.delete(override);
  };

  return {
    bytes: () => totalBytes(own),
    clear: (matches = () => true) => {
      for (const { override } of global.numbered()) if (matches(override.effect)) left.set(override, 0);
      keepOwn(({ effect }) => !matches(effect));
    },
    list: () =>
      inOrder()
        .map(({ override }) => ({ override, times: leftOf(override) }))
        .filter(({ times }) => times > 0)
        .map(({ override, times }) => ("times" in override ? { ...override, times } : override)),
    add: (override) => {
      const added = { number: global.latest(), override, bytes: bytesOf(override) };
      own = [...own, validateCapacity(own, added, capacityErrorCode)];
    },
    take: (request) => {
      const pending = inOrder();
      if (pending.length === 0) return undefined;
      const applied = pending.find(
        ({ override }) => matchesRequest(override.when, request) && isApplied(override),
      )?.override;
      if (!applied) return undefined;
      left.set(applied, leftOf(applied) - 1);
      if (leftOf(applied) === 0) keepOwn((override) => leftOf(override) > 0);
      return applied.effect;
    },
  };
}

/** @throws {MockServerError} when the list is full */
function validateCapacity<Effect>(
  pending: readonly NumberedOverride<Effect>[],
  added: NumberedOverride<Effect>,
  code: CapacityErrorCode,
): NumberedOverride<Effect> {
  if (pending.length < maxPending && totalBytes(pending) + added.bytes <= maxPendingBytes) return added;
  throw new MockServerError(code, { pending: pending.length, max: maxPending });
}

function totalBytes(pending: readonly NumberedOverride<unknown>[]): number {
  return pending.reduce((sum, { bytes }) => sum + bytes, 0);
}

function bytesOf(override: Override<unknown>): number {
  return byteLengthOf(JSON.stringify(override));
}

function timesOf(override: Frequency): number {
  return "times" in override ? override.times : Number.POSITIVE_INFINITY;
}

function matchesRequest({ report, query = {} }: RequestMatcher = {}, request: ParsedRequest): boolean {
  const isReport = report === undefined || report === request.report;
  return isReport && Object.entries(query).every(([name, value]) => request.parameters.get(name) === value);
}
