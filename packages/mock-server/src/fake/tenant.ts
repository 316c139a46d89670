import { createRandomSource, type RandomSource } from "@mockvox/fixtures";
import type { Profile, RefusalId } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { forkClock } from "../clock/fork-clock.ts";
import { MockServerError } from "../errors.ts";
import { byteLengthOf } from "./bodies.ts";
import type { Fault } from "./fault.ts";
import { createFingerprints } from "./fingerprint.ts";
import type { TenantIdentity } from "./identity.ts";
import { createLruMap } from "./lru-map.ts";
import { createTenantOverrides, type GlobalOverrides, type TenantOverrides } from "./override.ts";
import { maxLineLength } from "./oversized-request.ts";
import { pickSettings, type TenantSettings } from "./tenant-settings.ts";

/** One token at one server, with its own clock and settings. */
export interface Tenant extends TenantIdentity, TenantSettings {
  /** Unique per tenant. Contains the token. */
  readonly key: string;
  /** Represents the token in the journal. */
  readonly fingerprint: string | undefined;
  readonly clock: Clock;
  readonly refusals: TenantOverrides<RefusalId>;
  readonly faults: TenantOverrides<Fault>;
  /** The random source for latency and rates, the same for the same seed. */
  readonly random: RandomSource;
}

/** The known tenants: those that sent a request or were addressed by a control. */
export interface TenantRegistry {
  /** Creates a tenant on first use. */
  getOrCreate(identity: TenantIdentity): Tenant;
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
}

/** @throws {MockServerError} `invalid-tenant-token`, `tenant-token-too-long` */
export function validateToken(token: string): string {
  if (typeof token !== "string") throw new MockServerError("invalid-tenant-token", {});
  if (token.length <= maxLineLength) return token;
  throw new MockServerError("tenant-token-too-long", { length: token.length, max: maxLineLength });
}

export function createTenantRegistry(defaults: TenantDefaults): TenantRegistry {
  const sizeOf = (key: string, { profile, refusals, faults }: Tenant): number => {
    const ofProfile = profile === defaults.profile ? 0 : bytesOfProfile(profile);
    // The token is stored twice, since it is part of the key.
    return 2 * key.length + ofProfile + refusals.bytes() + faults.bytes();
  };
  const tenants = createLruMap({ maxEntries: maxTenants, maxBytes: maxTenantBytes, sizeOf });
  const fingerprintOf = createFingerprints();
  const create = ({ server, token }: TenantIdentity, key: string): Tenant => {
    const { seed, refusals, faults } = defaults;
    const random = createRandomSource(seed, server, `chance of ${token}`);
    return {
      server,
      token,
      key,
      fingerprint: token === undefined ? undefined : fingerprintOf(token),
      ...pickSettings(defaults),
      random,
      clock: forkClock(defaults.clock),
      refusals: createTenantOverrides(random, refusals, "too-many-refusals"),
      faults: createTenantOverrides(random, faults, "too-many-faults"),
    };
  };
  return {
    all: tenants.values,
    updateSize: (tenant) => tenants.set(tenant.key, tenant),
    forget: (identity) => tenants.delete(tenantKey(identity)),
    clear: tenants.clear,
    getOrCreate: (identity) => {
      const key = tenantKey(identity);
      const known = tenants.get(key);
      if (known) return known;
      const tenant = create(identity, key);
      tenants.set(key, tenant);
      return tenant;
    },
  };
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

/** The unique key of a tenant. */
export function tenantKey({ server, token = "" }: TenantIdentity): string {
  return `${server}/${token}`;
}
