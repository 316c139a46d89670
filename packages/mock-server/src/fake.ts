import { type Directory, loadDirectory } from "@mockvox/fixtures";
import type { Snapshot } from "@mockvox/spec/snapshot";
import { createClock } from "./clock/clock.ts";
import { targetAllTenants, targetTenant } from "./controls/control-target.ts";
import { type Controls, createControls, createTenantControls, type TenantControls } from "./controls/controls.ts";
import { describeHealth, type Health } from "./controls/health.ts";
import { MockServerError } from "./errors.ts";
import { createFakeParts, type FakeParts } from "./fake-parts.ts";
import { createMemoryStore } from "./limits/memory-store.ts";
import type { MaybePromise } from "./maybe-promise.ts";
import { createRequestMetrics } from "./metrics/request-metrics.ts";
import { type FakeOptions, fakeOptionNames, resolveSettings } from "./options.ts";
import { rejectUnknownNames } from "./reject-unknown-names.ts";
import type { JournalFollowers } from "./request/journal.ts";
import type { PlainRequest, PlainResponse } from "./request/plain-http.ts";
import type { KeptParts, ParsedSnapshot } from "./snapshot/parsed-snapshot.ts";
import { toTokenSet, validateServer, validateToken } from "./tenants/tenant.ts";
import type { TenantIdentity } from "./tenants/tenant-identity.ts";

/** Options of `createFake`. */
export interface CreateFakeOptions extends FakeOptions {
  /**
   * A snapshot from `parseSnapshot` of @mockvox/mock-server/snapshot, which says all the other options; only `clock`, which is set, and
   * `limitStore` can be given together with it. Default: none.
   */
  snapshot?: ParsedSnapshot;
}

/**
 * Picks the options of a mock server from those of a function with additional ones.
 *
 * @throws {MockServerError} `unknown-option`
 */
export function pickFakeOptions(options: CreateFakeOptions, own: readonly string[]): CreateFakeOptions {
  rejectUnknownNames(options, [...fakeOptionNames, "snapshot", ...own], "unknown-option");
  return Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)));
}

/** The mock server as an object: plain requests in, plain responses out, and its controls. */
export interface Fake extends Controls {
  /**
   * Handles a request. Returns a promise only if the request has to wait or much data has to be read. Rejects with the signal's
   * reason when the client disconnects.
   */
  handle(request: PlainRequest): MaybePromise<PlainResponse>;
  /**
   * The controls of one tenant, a token at a server: it has its own slots, quota, clock, settings, overrides and requests.
   * Default: the token `demo` at the default server.
   *
   * @throws {MockServerError} `malformed-server-number`, `invalid-tenant-token`, `tenant-token-too-long`, `unknown-tenant-field`
   */
  tenant(identity?: Partial<TenantIdentity>): TenantControls;
  /**
   * The campaigns, skills, routing points and agents of a server, with the ids and names that reports use. Custom data has only ids.
   * Rejects with `malformed-server-number` unless the server number is four digits.
   */
  data(server?: string): Promise<Directory>;
  /** The status, and where the rows come from. */
  health(): Health;
  /** Requests, errors, slots and quota in the text format of Prometheus. Contains no token. */
  metrics(): Promise<string>;
  /**
   * Accepts only these tokens; undefined accepts any.
   *
   * @throws {MockServerError} `invalid-tokens`
   */
  setTokens(tokens: readonly string[] | undefined): void;
  /**
   * The whole state as JSON, for an attachment that gives the same responses elsewhere: options, clock, settings, usage of the quota,
   * pending refusals, faults and responses, recorded requests and what the audit remembers. Requests in flight and their slots are not part
   * of it. Tokens occur only as SHA-256. Rejects with `snapshot-too-large`, or `limit-store-without-snapshots` for a limit store of your own.
   */
  snapshot(): Promise<Snapshot>;
  /**
   * Replaces the whole state by that of a snapshot, or rejects and changes nothing. Requests in flight end as they began. Rejects with
   * `not-a-snapshot`, `snapshot-version`, `invalid-snapshot`, `unknown-snapshot-field`, `limit-store-without-snapshots`, or the code of
   * what is invalid in it.
   */
  restore(snapshot: unknown): Promise<void>;
}

/**
 * Creates a mock server without a network, for `toFetch`, `createHandlers` or an adapter of your own. Defaults: see `FakeOptions`.
 *
 * @example
 * ```ts
 * import { createFake, toFetch } from "@mockvox/mock-server";
 * const fake = createFake({ seed: 7 });
 * const fetch = toFetch(fake);
 * fake.refuse("quota-spent");
 * ```
 * @throws {MockServerError} on an invalid or unknown option
 */
export function createFake({ snapshot, ...options }: CreateFakeOptions = {}): Fake {
  const followers: JournalFollowers = new Set();
  const begin = (): MaybePromise<void> => parts.settings.scenario?.begin(controls);
  const metrics = createRequestMetrics();
  const kept = { followers, afterReset: begin, metrics };
  let parts = snapshot ? restoreParts(snapshot, options, kept) : createFakeParts(resolveSettings(options), kept);
  const partsNow = (): FakeParts => parts;
  const controls = createControls(targetAllTenants(partsNow));
  if (!snapshot) {
    parts.settings.scenario?.startClock(parts.settings.clock);
    void begin();
  }
  return {
    ...controls,
    get requests() {
      return controls.requests;
    },
    handle: (request) => parts.handle(request),
    tenant: (identity = {}) => {
      rejectUnknownNames(identity, ["server", "token"], "unknown-tenant-field");
      const { server = parts.settings.server, token = "demo" } = identity;
      const target = targetTenant({ server: validateServer(server), token: validateToken(token) }, partsNow);
      return createTenantControls(target);
    },
    data: async (server = parts.settings.server) => loadDirectory(parts.sourceOf(validateServer(server))),
    health: () => describeHealth(parts.settings),
    metrics: async () => {
      const { measure } = await import("./metrics/measure.ts");
      return measure({ ...parts, isReachable: () => parts.settings.limitStore.isReachable?.() ?? true });
    },
    setTokens: (tokens) => {
      const accepted = toTokenSet(tokens);
      parts.services.checks.tokens = accepted && new Set(Array.from(accepted, parts.names.nameOf));
    },
    snapshot: async () => (await import("./snapshot/take-snapshot.ts")).takeSnapshot(parts),
    restore: async (given) => {
      const { parseSnapshot } = await import("./snapshot/parse-snapshot.ts");
      const { clock, limitStore, onClaims } = parts.settings;
      parts = parseSnapshot(given).createParts({ ...kept, clock, limitStore, onClaims });
    },
  };
}

/** @throws {MockServerError} `unparsed-snapshot`, `option-with-snapshot` */
function restoreParts(
  snapshot: ParsedSnapshot,
  options: FakeOptions,
  kept: Pick<KeptParts, "followers" | "afterReset" | "metrics">,
): FakeParts {
  if (typeof snapshot?.createParts !== "function") throw new MockServerError("unparsed-snapshot", {});
  const { clock = createClock(), limitStore = createMemoryStore(), onClaims, ...others } = options;
  const [option] = Object.entries(others).find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined) throw new MockServerError("option-with-snapshot", { option });
  return snapshot.createParts({ ...kept, clock, limitStore, onClaims });
}
