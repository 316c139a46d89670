import type { Profile, RefusalId } from "@mockvox/spec";
import type { Snapshot, SnapshotOverrides, SnapshotSeries, SnapshotTenant } from "@mockvox/spec/snapshot";
import type { LoggedSeries } from "../audit/log/logged-series.ts";
import { msAheadOfBase } from "../clock/fork-clock.ts";
import { MockServerError } from "../errors.ts";
import type { FakeParts } from "../fake-parts.ts";
import type { Fault } from "../faults/fault.ts";
import type { GlobalOverrides, Override } from "../faults/override.ts";
import type { TenantOverrides } from "../faults/tenant-overrides.ts";
import type { SpentQuotas } from "../limits/limit-store.ts";
import type { FakeSettings } from "../options.ts";
import type { OwnEffect } from "../own-responses/own-response.ts";
import { byteLengthOf } from "../response/bodies.ts";
import type { Tenant, TenantDefaults } from "../tenants/tenant.ts";
import { hashToken } from "./hash-token.ts";

/** The maximum size of a snapshot as JSON, which the control API and its clients can take. */
const maxBytes = 60 * 1024 * 1024;

/**
 * The state of a mock server as JSON, without its tokens.
 *
 * @throws {MockServerError} `limit-store-without-snapshots`, `snapshot-too-large`
 */
export function takeSnapshot(parts: FakeParts): Snapshot {
  const { settings, defaults, tenants, journal, rangeLog, names } = parts;
  const { clock, limitStore } = settings;
  if (!limitStore.exportQuotas) throw new MockServerError("limit-store-without-snapshots", {});
  const hashOf = names.isHash ? (name: string) => name : hashToken;
  /** The part after the slash is a token or, in a restored mock server, its hash. */
  const hashKey = (key: string): string => `${key.slice(0, 5)}${hashOf(key.slice(5))}`;
  const { count, known } = names.assigned();
  const snapshot: Unwritten<Snapshot> = {
    mockvox: "snapshot",
    version: 1,
    options: optionsOf(settings, hashOf),
    clock: { now: clock.now(), speed: clock.speed() },
    defaults: { ...defaultsOf(defaults), tokens: hashesOf(parts.services.checks.tokens, hashOf) },
    tenants: Array.from(tenants.all(), (tenant) => tenantOf(tenant, hashKey(tenant.key), defaults)),
    quotas: quotasOf(limitStore.exportQuotas(), hashKey),
    fingerprints: { count, known: known.map(([name, fingerprint]) => ({ token: hashOf(name), fingerprint })) },
    requests: journal.save().map(({ tenant, request }) => ({ tenant: hashKey(tenant), request })),
    audit: { dropped: rangeLog.dropped(), series: rangeLog.list().map((one) => seriesOf(one, hashKey(one.tenant))) },
  };
  return detach(snapshot);
}

/** A value before it is written as JSON, which leaves out fields that are undefined. */
type Unwritten<Value> = Value extends readonly (infer Item)[]
  ? readonly Unwritten<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: Unwritten<Value[Name]> | undefined }
    : Value;

/** A copy that does not change with the mock server, of what JSON can hold. */
function detach(snapshot: Unwritten<Snapshot>): Snapshot {
  const text = JSON.stringify(snapshot);
  const bytes = byteLengthOf(text);
  if (bytes > maxBytes) throw new MockServerError("snapshot-too-large", { bytes, max: maxBytes });
  return JSON.parse(text);
}

function optionsOf(settings: FakeSettings, hashOf: (name: string) => string): Unwritten<Snapshot["options"]> {
  const {
    clock: _,
    limitStore: __,
    onClaims: ___,
    tokens,
    data,
    reports,
    profile,
    scenario,
    limits,
    ...rest
  } = settings;
  return {
    ...rest,
    limits: { ...limits },
    profile: { ...profile },
    scenario: scenario && { ...scenario.definition },
    tokens: hashesOf(tokens, hashOf),
    data: data && { ...data.toJson() },
    reports: reports.map(({ definition }) => ({ ...definition })),
  };
}

function hashesOf(
  names: ReadonlySet<string> | undefined,
  hashOf: (name: string) => string,
): readonly string[] | undefined {
  return names && Array.from(names, hashOf);
}

function defaultsOf({
  profile,
  latency,
  maintenance,
  refusals,
  faults,
  responses,
}: TenantDefaults): Unwritten<Snapshot["defaults"]> {
  return {
    profile: { ...profile },
    latency,
    maintenance,
    refusals: globalOf(refusals, writeRefusal),
    faults: globalOf(faults, writeFault),
    responses: globalOf(responses, writeResponse),
  };
}

type EffectField = Pick<SnapshotOverrides["pending"][number], "refusal" | "fault" | "response">;

function writeRefusal(refusal: RefusalId): EffectField {
  return { refusal };
}

function writeFault(fault: Fault): EffectField {
  return { fault };
}

function writeResponse({ response }: OwnEffect): EffectField {
  return { response };
}

function globalOf<Effect>(
  overrides: GlobalOverrides<Effect>,
  write: (effect: Effect) => EffectField,
): Unwritten<SnapshotOverrides> {
  return { latest: overrides.latest(), pending: pendingOf(overrides.numbered(), write) };
}

function pendingOf<Effect>(
  pending: readonly { number: number; override: Override<Effect> }[],
  write: (effect: Effect) => EffectField,
): Unwritten<SnapshotOverrides["pending"]> {
  return pending.map(({ number, override: { effect, ...rest } }) => ({ number, ...rest, ...write(effect) }));
}

function tenantOf(tenant: Tenant, key: string, defaults: TenantDefaults): Unwritten<SnapshotTenant> {
  const { fingerprint, clock, random, profile, latency, maintenance, refusals, faults, responses } = tenant;
  const ownOf = <Effect>(
    overrides: TenantOverrides<Effect>,
    write: (effect: Effect) => EffectField,
  ): Unwritten<SnapshotTenant["refusals"]> => {
    const { pending, left } = overrides.save();
    return { pending: pendingOf(pending, write), left: [...left] };
  };
  return {
    tenant: key,
    fingerprint,
    clockAheadMs: msAheadOfBase(clock),
    random: [...random.state()],
    profile: isSameProfile(profile, defaults.profile) ? undefined : { ...profile },
    latency,
    maintenance,
    refusals: ownOf(refusals, writeRefusal),
    faults: ownOf(faults, writeFault),
    responses: ownOf(responses, writeResponse),
  };
}

function isSameProfile(one: Profile, other: Profile): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** An owner is a tenant, or only a server number. */
function quotasOf({ ofAll, byOwner }: SpentQuotas, hashKey: (key: string) => string): Unwritten<Snapshot["quotas"]> {
  return {
    ofAll: [...ofAll],
    byOwner: byOwner.map(([owner, days]) => ({ owner: owner.includes("/") ? hashKey(owner) : owner, days: [...days] })),
  };
}

/** A campaign is kept without secrets, as it is shown. */
function seriesOf(
  { token, report, shownCampaign, series, dropped }: LoggedSeries,
  tenant: string,
): Unwritten<SnapshotSeries> {
  const records = series.records();
  return {
    tenant,
    token,
    report,
    campaign: shownCampaign,
    dropped: dropped.count,
    droppedEnd: Number.isFinite(dropped.end) ? dropped.end : undefined,
    at: records.map(({ at }) => at),
    ini: records.map(({ ini }) => (Number.isNaN(ini) ? null : ini)),
    end: records.map(({ end }) => (Number.isNaN(end) ? null : end)),
    outcome: records.map(({ outcome }) => outcome),
    rows: records.map(({ rows }) => rows),
    flags: records.map(
      ({ isInclusive, isNotFound, isEnforced }) => (isInclusive ? 1 : 0) + (isNotFound ? 2 : 0) + (isEnforced ? 4 : 0),
    ),
  };
}
