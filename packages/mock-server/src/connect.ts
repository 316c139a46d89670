import type { Snapshot } from "@mockvox/spec/snapshot";
import type { AuditReport } from "./audit/findings/audit-report.ts";
import type { Clock } from "./clock/clock.ts";
import { validateAdminKey } from "./controls/admin-key.ts";
import { type ControlClient, createControlClient } from "./controls/control-client.ts";
import type { Controls, TenantControls } from "./controls/controls.ts";
import { type FollowOptions, followRemoteStatus, followRequests } from "./controls/follow-streams.ts";
import type { MockStatus } from "./controls/status.ts";
import { MockServerError } from "./errors.ts";
import type { Fake } from "./fake.ts";
import type { RequestMatcher } from "./faults/override.ts";
import type { Overview } from "./overview/overview-options.ts";
import { rejectUnknownNames } from "./reject-unknown-names.ts";
import type { RecordedRequest } from "./request/recorded-request.ts";
import { redact } from "./request/redact.ts";
import type { TenantIdentity } from "./tenants/tenant-identity.ts";
import type { PendingOverrides, TenantSettings } from "./tenants/tenant-settings.ts";

/** The controls of a running server: the same as in code, but asynchronous. */
export interface RemoteControls
  extends Promisified<Omit<Controls, "clock" | "when" | "requests" | "follow" | "followStatus">> {
  readonly clock: Promisified<Omit<Clock, "sleep" | "settled">>;
  readonly requests: Promise<Controls["requests"]>;
  when(...scope: Parameters<Controls["when"]>): Promisified<ReturnType<Controls["when"]>>;
  /** Calls back for every request from now on. Resolves once the stream is open, with a function that closes it. */
  follow(listener: (request: RecordedRequest) => void, options?: FollowOptions): Promise<() => void>;
  /**
   * Calls back with the status at once, then whenever it has changed. Resolves once the stream is open, with a function that closes it.
   */
  followStatus(listener: (status: MockStatus) => void, options?: Pick<FollowOptions, "onEnd">): Promise<() => void>;
}

/** The controls of one tenant of a running server. */
export interface RemoteTenantControls extends RemoteControls, Promisified<Pick<TenantControls, "usage">> {}

/** A running server, controlled over HTTP. */
export interface RemoteFake
  extends RemoteControls,
    Promisified<Pick<Fake, "data" | "health" | "metrics" | "setTokens" | "snapshot" | "restore">> {
  tenant(...identity: Parameters<Fake["tenant"]>): RemoteTenantControls;
  /** The OpenAPI document of the control API. */
  openApiDocument(): Promise<object>;
}

export { ControlError } from "./controls/control-client.ts";

type Promisified<Sync> = {
  [Name in keyof Sync]: Sync[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/** Options of `connect`. */
export interface ConnectOptions {
  /** The admin key with which the server was started. Default: none, which suffices on loopback. */
  adminKey?: string;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/**
 * Controls a running server, for example one of `mockvox serve`. Controls reject with a ControlError if the server refuses them, and with
 * `server-unreachable` if none is running.
 *
 * @param url the address of the server, such as `http://127.0.0.1:4010`; nothing is sent before the first control
 * @param options the admin key, for a server off loopback. Default: none
 * @example
 * ```ts
 * import { connect } from "@mockvox/mock-server/connect";
 *
 * const server = connect("http://127.0.0.1:4010");
 * await server.refuse("quota-spent", { times: 2 });
 * await server.tenant({ token: "demo" }).clock.advance({ days: 1 });
 * ```
 * @throws {MockServerError} `invalid-server-url`, `unknown-option`, `empty-admin-key`, `invalid-admin-key`
 */
export function connect(url: string, options: ConnectOptions = {}): RemoteFake {
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new MockServerError("invalid-server-url", { url: redact(url) });
  }
  rejectUnknownNames(options, ["adminKey", "fetch"], "unknown-option");
  if (options.adminKey !== undefined) validateAdminKey(options.adminKey);
  const createClientFor = (tenant: Partial<TenantIdentity>): ControlClient =>
    createControlClient(url, { ...options, tenant });
  const globalClient = createClientFor({});
  const controls: Omit<RemoteFake, "requests"> = {
    ...createRemoteControls(globalClient),
    tenant: (identity = {}) => {
      rejectUnknownNames(identity, ["server", "token"], "unknown-tenant-field");
      const { server, token = "demo" } = identity;
      const tenantClient = createClientFor({ token, ...(server === undefined ? {} : { server }) });
      return withRequestsGetter(tenantClient, {
        ...createRemoteControls(tenantClient),
        usage: () => tenantClient.call("GET /usage"),
      });
    },
    data: (server) => createClientFor(server === undefined ? {} : { server }).call("GET /data"),
    health: () => globalClient.call("GET /health"),
    metrics: () => globalClient.text("GET /metrics"),
    snapshot: () => globalClient.call("GET /snapshot") as Promise<Snapshot>,
    restore: (snapshot) => discardResult(globalClient.call("PUT /snapshot", Object(snapshot))),
    openApiDocument: () => globalClient.call("GET /openapi.json"),
    setTokens: (tokens) => discardResult(globalClient.call("PUT /tokens", { tokens: tokens ? [...tokens] : null })),
  };
  return withRequestsGetter(globalClient, controls);
}

/** Adds `requests`, which sends a request on every read. */
function withRequestsGetter<RemoteControl extends object>(
  { call }: ControlClient,
  controls: RemoteControl,
): RemoteControl & Pick<RemoteControls, "requests"> {
  return Object.defineProperty(controls, "requests", { get: () => call("GET /requests") }) as RemoteControl &
    Pick<RemoteControls, "requests">;
}

function createRemoteControls(client: ControlClient): Omit<RemoteControls, "requests"> {
  const { call } = client;
  return {
    ...createRemoteScopedControls(client),
    when: (report, query) =>
      createRemoteScopedControls(client, { ...(report ? { report } : {}), ...(query ? { query } : {}) }),
    clock: createRemoteClock(client),
    settings: async () => {
      const [profile, ...rest] = await Promise.all([
        call("GET /profile") as Promise<TenantSettings["profile"]>,
        call("GET /latency"),
        call("GET /maintenance"),
        call("GET /refusals") as Promise<Pick<PendingOverrides, "refusals">>,
        call("GET /faults") as Promise<Pick<PendingOverrides, "faults">>,
        call("GET /responses") as Promise<Pick<PendingOverrides, "responses">>,
      ]);
      const [latency, maintenance, refusals, faults, responses] = rest;
      return { profile, ...latency, ...maintenance, ...refusals, ...faults, ...responses };
    },
    status: () => call("GET /status") as Promise<MockStatus>,
    followStatus: (listener, options) => followRemoteStatus(client, listener, options),
    useProfile: (profile) => discardResult(call("PUT /profile", profile)),
    setLatency: (latency) => discardResult(call("PUT /latency", { latency })),
    setMaintenance: (maintenance) => {
      if (maintenance === false) return discardResult(call("DELETE /maintenance"));
      return discardResult(call("PUT /maintenance", maintenance === true ? {} : maintenance));
    },
    clearRefusals: (refusal) =>
      discardResult(call("DELETE /refusals", undefined, refusal === undefined ? {} : { refusal })),
    clearFaults: (kind) => discardResult(call("DELETE /faults", undefined, kind === undefined ? {} : { kind })),
    clearResponses: () => discardResult(call("DELETE /responses")),
    spendQuota: (units) => discardResult(call("POST /quota/spend", { units })),
    resetQuota: () => discardResult(call("POST /quota/reset")),
    listRequests: (filter) => call("GET /requests", undefined, filter),
    findRequests: (filter) => call("POST /requests/find", filter),
    audit: ({ rows, ...options } = {}) => {
      const result = rows
        ? call("POST /audit", { ...options, rows: rows.map((row) => ({ ...row })) })
        : call("GET /audit", undefined, options);
      return result as Promise<AuditReport>;
    },
    overview: (options = {}) => call("GET /overview", undefined, options) as Promise<Overview>,
    follow: (listener, options) => followRequests(client, listener, options),
    reset: () => discardResult(call("POST /reset")),
  };
}

function createRemoteScopedControls(
  { call }: ControlClient,
  when?: RequestMatcher,
): ReturnType<RemoteControls["when"]> {
  const scope = when ? { when } : {};
  return {
    refuse: (refusal, frequency = { times: 1 }) =>
      discardResult(call("POST /refusals", { refusal, ...frequency, ...scope })),
    injectFault: (fault, frequency = { times: 1 }) =>
      discardResult(call("POST /faults", { fault, ...frequency, ...scope })),
    respondWith: (response, frequency = { rate: 1 }) =>
      discardResult(call("POST /responses", { response, ...frequency, ...scope })),
  };
}

function createRemoteClock({ call }: ControlClient): RemoteControls["clock"] {
  return {
    now: async () => (await call("GET /clock")).milliseconds,
    speed: async () => (await call("GET /clock")).speed,
    set: (now) => discardResult(call("PUT /clock", { now })),
    setSpeed: (speed) => discardResult(call("PUT /clock", { speed })),
    advance: (duration) => discardResult(call("POST /clock/advance", duration)),
  };
}

async function discardResult(response: Promise<unknown>): Promise<void> {
  await response;
}
