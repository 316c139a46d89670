import { createRandomSource, type RandomSource } from "@mockvox/fixtures";
import type { RefusalId } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { forkClock } from "../clock/fork.ts";
import { type Conduct, conductOf } from "./conduct.ts";
import type { Fault } from "./fault.ts";
import { createFingerprints } from "./fingerprint.ts";
import type { Identity } from "./identity.ts";
import { createOverrides, type Override, type Overrides } from "./override.ts";
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
  /** Forgets one; it begins anew when it asks again. */
  forget(identity: Identity): void;
  clear(): void;
}

/** What new tenants begin with. */
export interface Beginning extends Conduct {
  readonly seed: number;
  readonly clock: Clock;
  refusals: readonly Override<RefusalId>[];
  faults: readonly Override<Fault>[];
}

/** @throws {RangeError} when it is longer than a request can carry. */
export function checkedToken(token: string): string {
  if (token.length <= longestLine) return token;
  throw new RangeError(`A token has at most ${longestLine} letters, as many as a header; found ${token.length}.`);
}

export function createTenants(beginning: Beginning): Tenants {
  const tenants = createRecent<Tenant>({ most: tenantsRemembered, bytes: bytesRemembered });
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
      refusals: createOverrides(random, refusals),
      faults: createOverrides(random, faults),
    };
  };
  return {
    known: tenants.values,
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

/** A tenant's name among others. */
export function keyOf({ server, token = "" }: Identity): string {
  return `${server}/${token}`;
}
