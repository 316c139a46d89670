import type { RandomSource } from "@mockvox/fixtures";
import {
  bytesOf,
  type CapacityErrorCode,
  type GlobalOverrides,
  type MatchableRequest,
  type NumberedOverride,
  type Override,
  type OverrideList,
  type RequestMatcher,
  type SavedTenantOverrides,
  totalBytes,
  validateCapacity,
} from "./override.ts";
import { createOverrideCounts } from "./override-counts.ts";

/** Overrides that apply to one tenant: the global ones and its own. */
export interface TenantOverrides<Effect> extends OverrideList<Effect> {
  /** The effect that applies to this request, if any, which uses up one of its `times`. */
  take(request: MatchableRequest): Effect | undefined;
  /** The last override that applies to this request, if any; `use` then uses up one of its `times`. */
  findLast(request: MatchableRequest): Override<Effect> | undefined;
  use(override: Override<Effect>): void;
  /** Bytes used by the tenant's own overrides. */
  bytes(): number;
  save(): SavedTenantOverrides<Effect>;
  /** Replaces all by those of a snapshot, once the global ones are restored. */
  restore(saved: SavedTenantOverrides<Effect>): void;
}

/** Creates the overrides of one tenant, without copying the global ones. */
export function createTenantOverrides<Effect>(
  random: RandomSource,
  global: GlobalOverrides<Effect>,
  capacityErrorCode: CapacityErrorCode,
): TenantOverrides<Effect> {
  /** Each has the sequence number of the global override after which it was added. */
  let own: readonly NumberedOverride<Effect>[] = [];
  const counts = createOverrideCounts<Override<Effect>>();

  const inOrder = (): readonly NumberedOverride<Effect>[] =>
    own.length === 0 ? global.numbered() : [...global.numbered(), ...own].sort((a, b) => a.number - b.number);
  const isApplied = ({ override }: NumberedOverride<Effect>): boolean =>
    counts.left(override) > 0 && (!("rate" in override) || random() < override.rate);
  /** Those that match a request and do not skip it. */
  const pendingFor = (request: MatchableRequest): readonly NumberedOverride<Effect>[] => {
    const pending = inOrder();
    return pending.length === 0
      ? pending
      : pending.filter(({ override }) => matchesRequest(override.when, request) && !counts.skips(override));
  };
  const keepOwn = (isKept: (override: Override<Effect>) => boolean): void => {
    own = own.filter(({ override }) => isKept(override));
    counts.keepOnly(new Set(inOrder().map(({ override }) => override)));
  };
  const use = (override: Override<Effect>): void => {
    counts.setLeft(override, counts.left(override) - 1);
    if (counts.left(override) === 0) keepOwn((kept) => counts.left(kept) > 0);
  };
  return {
    use,
    bytes: () => totalBytes(own),
    save: () => ({
      pending: own.map(({ number, override }) => ({ number, override: counts.remainder(override) })),
      left: global.numbered().flatMap(({ number, override }) => {
        const saved = counts.save(override);
        return saved ? [{ number, ...saved }] : [];
      }),
    }),
    restore: (saved) => {
      own = saved.pending.map(({ number, override }) => ({ number, override, bytes: bytesOf(override) }));
      const byNumber = new Map(saved.left.map((one) => [one.number, one]));
      for (const { number, override } of global.numbered()) counts.restore(override, byNumber.get(number) ?? {});
    },
    clear: (matches = () => true) => {
      for (const { override } of global.numbered()) if (matches(override.effect)) counts.setLeft(override, 0);
      keepOwn(({ effect }) => !matches(effect));
    },
    list: () => inOrder().flatMap(({ override }) => (counts.left(override) > 0 ? [counts.remainder(override)] : [])),
    add: (override) => {
      const added = { number: global.latest(), override, bytes: bytesOf(override) };
      own = [...own, validateCapacity(own, added, capacityErrorCode)];
    },
    take: (request) => {
      const applied = pendingFor(request).find(isApplied)?.override;
      if (applied) use(applied);
      return applied?.effect;
    },
    findLast: (request) => pendingFor(request).findLast(isApplied)?.override,
  };
}

function matchesRequest({ report, query = {} }: RequestMatcher = {}, request: MatchableRequest): boolean {
  const isReport = report === undefined || report === (request.report ?? request.other?.id);
  return isReport && Object.entries(query).every(([name, value]) => request.parameters.get(name) === value);
}
