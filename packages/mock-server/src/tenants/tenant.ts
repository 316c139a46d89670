import { createRandomSource, type ResumableRandomSource } from "@mockvox/fixtures";
import type { Profile, RefusalId } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { forkClock } from "../clock/fork-clock.ts";
import { MockServerError } from "../errors.ts";
import type { Fault } from "../faults/fault.ts";
import type { GlobalOverrides } from "../faults/override.ts";
import { createTenantOverrides, type TenantOverrides } from "../faults/tenant-overrides.ts";
import { createLruMap } from "../lru-map.ts";
import type { OwnEffect } from "../own-responses/own-response.ts";
import { quoted } from "../reject-unknown-names.ts";
import { byteLengthOf } from "../response/bodies.ts";
import { maxLineLength } from "../response/vendor-http.ts";
import type { TenantIdentity } from "./tenant-identity.ts";
import type { TenantSettings } from "./tenant-settings.ts";
import type { TokenNames } from "./token-names.ts";

/** One token at one server, with its own clock and settings. */
export interface Tenant extends TenantIdentity, TenantSettings {
  /** Unique per tenant. Contains the token, or its hash in a mock server that was restored from a snapshot. */
  readonly key: string;
  /** Represents the token in the journal. */
  readonly fingerprint: string | undefined;
  readonly clock: Clock;
  readonly refusals: TenantOverrides<RefusalId>;
  readonly faults: TenantOverrides<Fault>;
  readonly responses: TenantOverrides<OwnEffect>;
  /** The random source for latency and rates, the same for the same seed. */
  readonly random: ResumableRandomSource;
}

/** What a tenant starts with that a snapshot has kept: all but its settings. */
interface TenantOrigin extends TenantIdentity, Pick<Tenant, "key" | "fingerprint" | "random"> {
  /** Milliseconds by which its clock is ahead of the main clock. */
  clockAheadMs: number;
}

/** The known tenants: those that sent a request or were addressed by a control. */
export interface TenantRegistry {
  /** Creates a tenant on first use. */
  getOrCreate(identity: TenantIdentity): Tenant;
  /** Creates a tenant with a state of its own; until its next request its token is unknown. */
  restore(origin: TenantOrigin, settings: TenantSettings): Tenant;
  /** The unique key of a tenant. */
  keyOf(identity: TenantIdentity): string;
  all(): Iterable<Tenant>;
  /** To be called after a tenant has stored data. */
  updateSize(tenant: Tenant): void;
  /** Removes a tenant, which starts with the defaults when it is used again. */
  forget(identity: TenantIdentity): void;
  clear(): void;
}

/** What new tenants start with. */
export interface TenantDefaults extends TenantSettings {
  readonly seed: number;
  readonly clock: Clock;
  readonly refusals: GlobalOverrides<RefusalId>;
  readonly faults: GlobalOverrides<Fault>;
  readonly responses: GlobalOverrides<OwnEffect>;
}

/** @throws {MockServerError} `malformed-server-number` */
export function validateServer(server: string): string {
  if (typeof server === "string" && /^\d{4}$/.test(server)) return server;
  throw new MockServerError("malformed-server-number", { value: quoted(server) });
}

/** @throws {MockServerError} `invalid-tokens`, without the value, which may contain a token */
export function toTokenSet(tokens: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (tokens === undefined) return undefined;
  const isList = Array.isArray(tokens) && tokens.every((token) => typeof token === "string");
  if (!isList) throw new MockServerError("invalid-tokens", {});
  return new Set(tokens);
}

/** @throws {MockServerError} `invalid-tenant-token`, `tenant-token-too-long` */
export function validateToken(token: string): string {
  if (typeof token !== "string") throw new MockServerError("invalid-tenant-token", {});
  if (token.length <= maxLineLength) return token;
  throw new MockServerError("tenant-token-too-long", { length: token.length, max: maxLineLength });
}

export function createTenantRegistry(defaults: TenantDefaults, names: TokenNames): TenantRegistry {
  const sizeOf = (key: string, { profile, refusals, faults, responses }: Tenant): number => {
    const ofProfile = profile === defaults.profile ? 0 : bytesOfProfile(profile);
    // The token is stored twice, since it is part of the key.
    return 2 * key.length + ofProfile + refusals.bytes() + faults.bytes() + responses.bytes();
  };
  const tenants = createLruMap({ maxEntries: maxTenants, maxBytes: maxTenantBytes, sizeOf });
  const originOf = ({ server, token }: TenantIdentity, key: string): TenantOrigin => ({
    server,
    token,
    key,
    fingerprint: token === undefined ? undefined : names.fingerprintOf(token),
    random: createRandomSource(defaults.seed, server, `chance of ${token}`),
    clockAheadMs: 0,
  });
  const add = (origin: TenantOrigin, settings: TenantSettings): Tenant => {
    const tenant = createTenant(origin, settings, defaults);
    tenants.set(tenant.key, tenant);
    return tenant;
  };
  return {
    all: tenants.values,
    updateSize: (tenant) => tenants.set(tenant.key, tenant),
    forget: (identity) => tenants.delete(names.keyOf(identity)),
    clear: tenants.clear,
    restore: add,
    keyOf: names.keyOf,
    getOrCreate: (identity) => {
      const key = names.keyOf(identity);
      const known = tenants.get(key);
      if (!known) return add(originOf(identity, key), defaults);
      known.token ??= identity.token;
      return known;
    },
  };
}

function createTenant(origin: TenantOrigin, settings: TenantSettings, defaults: TenantDefaults): Tenant {
  const { clockAheadMs, ...identity } = origin;
  const { random } = identity;
  return {
    ...identity,
    ...pickSettings(settings),
    clock: forkClock(defaults.clock, clockAheadMs),
    refusals: createTenantOverrides(random, defaults.refusals, "too-many-refusals"),
    faults: createTenantOverrides(random, defaults.faults, "too-many-faults"),
    responses: createTenantOverrides(random, defaults.responses, "too-many-responses"),
  };
}

/** The settings of an object that has more fields. */
export function pickSettings({ profile, latency, maintenance }: TenantSettings): TenantSettings {
  return { profile, latency, maintenance };
}

/** The least recently used tenants beyond this number are removed. */
const maxTenants = 10_000;
/** The maximum bytes of data that tenants and controls have stored. */
const maxTenantBytes = 32 * 1024 * 1024;

const profileBytes = new WeakMap<Profile, number>();

/** Includes the answers that are resolved for each report. */
function bytesOfProfile(profile: Profile): number {
  const bytes = profileBytes.get(profile) ?? 20_000 + byteLengthOf(JSON.stringify(profile));
  profileBytes.set(profile, bytes);
  return bytes;
}
