import type { ReportId } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import type { ReportName } from "../other-reports/report-name.ts";
import { byteLengthOf } from "../response/bodies.ts";
import type { Frequency } from "./frequency.ts";
import type { SavedCounts } from "./override-counts.ts";

/** Which requests an override applies to: those for a report, with these parameters, or both. Empty: all requests. */
export interface RequestMatcher {
  report?: ReportName;
  /** Parameters that must have these values. */
  query?: Readonly<Record<string, string>>;
}

/** What a matcher compares. */
export interface MatchableRequest {
  report: ReportId | undefined;
  other: { readonly id: string } | undefined;
  parameters: ReadonlyMap<string, string>;
}

/** A refusal, a fault or a response of the user that applies to some requests. */
export type Override<Effect> = Frequency & { effect: Effect; when?: RequestMatcher };

/** Overrides in the order in which they were added. */
export interface OverrideList<Effect> {
  /** @throws {MockServerError} `too-many-refusals`, `too-many-faults` or `too-many-responses` when the list is full */
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
  /** Replaces all by those of a snapshot. */
  restore(saved: SavedOverrides<Effect>): void;
}

/** Pending overrides as a snapshot keeps them. */
export interface SavedOverrides<Effect> {
  /** The sequence number of the last global one. */
  latest: number;
  pending: readonly { number: number; override: Override<Effect> }[];
}

/** Those of one tenant, and what is left of the global ones. */
export interface SavedTenantOverrides<Effect> {
  pending: SavedOverrides<Effect>["pending"];
  left: readonly ({ number: number } & SavedCounts)[];
}

/** An override with its place in the order in which all were added. */
export interface NumberedOverride<Effect> {
  number: number;
  override: Override<Effect>;
  bytes: number;
}

/** The error code of a full list. */
export type CapacityErrorCode = "too-many-refusals" | "too-many-faults" | "too-many-responses";

/** The maximum number and size of pending overrides: of the global ones, and of those of each tenant. */
const maxPending = 1_000;
const maxPendingBytes = 1024 * 1024;

export function createGlobalOverrides<Effect>(capacityErrorCode: CapacityErrorCode): GlobalOverrides<Effect> {
  let all: readonly NumberedOverride<Effect>[] = [];
  let latest = 0;
  return {
    numbered: () => all,
    latest: () => latest,
    restore: (saved) => {
      all = saved.pending.map(({ number, override }) => ({ number, override, bytes: bytesOf(override) }));
      latest = saved.latest;
    },
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

/** @throws {MockServerError} when the list is full */
export function validateCapacity<Effect>(
  pending: readonly NumberedOverride<Effect>[],
  added: NumberedOverride<Effect>,
  code: CapacityErrorCode,
): NumberedOverride<Effect> {
  if (pending.length < maxPending && totalBytes(pending) + added.bytes <= maxPendingBytes) return added;
  throw new MockServerError(code, { pending: pending.length, max: maxPending });
}

/** Bytes of pending overrides. */
export function totalBytes(pending: readonly NumberedOverride<unknown>[]): number {
  return pending.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes of an override. */
export function bytesOf(override: Override<unknown>): number {
  return byteLengthOf(JSON.stringify(override));
}
