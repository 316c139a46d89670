import { createRandomSource, type RandomSource } from "@mockvox/fixtures";
import type { Profile, RefusalId } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { forkClock } from "../clock/fork.ts";
import { byteLengthOf } from "./bodies.ts";
import { type Conduct, conductOf } from "./conduct.ts";
import type { Fault } from "./fault.ts";
import { createFingerprints } from "./fingerprint.ts";
import type { Identity } from "./identity.ts";
import { type CommonOverrides, createOverrides, type Overrides, pendingFaults, pendingRefusals } from "./override.ts";
import { createRecent } from "./recent.ts";
import { longestLine } from "./too-long.ts";

/** One token at one server. Its clock and whatever it was told are its own. */
export interface Tenant extends Identity, Conduct {
  /** Its name among others. The token stands in it. */
  readonly key: string;
  /** Stands for its token in the journal. */
  readonly fingerprint: string | undefined;
  readonly clock: Clock;
  readonly refusals: Overrides<RefusalId>;
  readonly faults: Overrides<Fault>;
  /** The stream of whatever is left to chance, the same for the same seed. */
  readonly random: RandomSource;
}

/** Everybody who has asked so far, or was told something. */
export interface Tenants {
  /** Makes a tenant at its first request. */
  of(identity: Identity): Tenant;
  known(): Iterable<Tenant>;
  /** To be told when a tenant was given something to keep. */
  weigh(tenant: Tenant): void;
  /** Forgets one; it begins anew when it asks again. */
  forget(identity: Identity): void;
  clear(): void;
}

/** What new tenants begin with. */
export interface Beginning extends Conduct {
  readonly seed: number;
  readonly clock: Clock;
  readonly refusals: CommonOverrides<RefusalId>;
  readonly faults: CommonOverrides<Fault>;
}

/** @throws {RangeError} when it is no text, or longer than a request can carry. */
export function checkedToken(token: string): string {
  if (typeof token !== "string") throw new RangeError("A token is a text; found something else.");
  if (token.length <= longestLine) return token;
  throw new RangeError(`A token has at most ${longestLine} letters, as many as a header; found ${token.length}.`);
}

export function createTenants(beginning: Beginning): Tenants {
  const weigh = (key: string, { profile, refusals, faults }: Tenant): number => {
    const ofProfile = profile === beginning.profile ? 0 : bytesOfProfile(profile);
    // The token stands in the key once more.
    return 2 * key.length + ofProfile + refusals.bytes() + faults.bytes();
  };
  const tenants = createRecent({ most: tenantsRemembered, bytes: bytesRemembered, weigh });
  const fingerprintOf = createFingerprints();
  const make = ({ server, token }: Identity, key: string): Tenant => {
    const { seed, refusals, faults } = beginning;
    const random = createRandomSource(seed, server, `chance of ${token}`);
    return {
      server,
      token,
      key,
      fingerprint: token === undefined ? undefined : fingerprintOf(token),
      ...conductOf(beginning),
      random,
      clock: forkClock(beginning.clock),
      refusals: createOverrides(random, refusals, pendingRefusals),
      faults: createOverrides(random, faults, pendingFaults),
    };
  };
  return {
    known: tenants.values,
    weigh: (tenant) => tenants.set(tenant.key, tenant),
    forget: (identity) => tenants.delete(keyOf(identity)),
    clear: tenants.clear,
    of: (identity) => {
      const key = keyOf(identity);
      const known = tenants.get(key);
      if (known) return known;
      const tenant = make(identity, key);
      tenants.set(key, tenant);
      return tenant;
    },
  };
}

/** The most tenants that are remembered; those that have not asked for longest start again from the beginning. */
const tenantsRemembered = 10_000;
/** The most bytes of what they and their controls sent. */
const bytesRemembered = 32 * 1024 * 1024;

const profileBytes = new WeakMap<Profile, number>();

/** With its answers, which are worked out for each report. */
function bytesOfProfile(profile: Profile): number {
  const bytes = profileBytes.get(profile) ?? 20_000 + byteLengthOf(JSON.stringify(profile));
  profileBytes.set(profile, bytes);
  return bytes;
}

/** A tenant's name among others. */
export function keyOf({ server, token = "" }: Identity): string {
  return `${server}/${token}`;
}
