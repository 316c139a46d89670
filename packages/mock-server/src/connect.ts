import type { Clock } from "./clock/clock.ts";
import { checkedAdminKey } from "./controls/admin-key.ts";
import { type Caller, createCaller } from "./controls/caller.ts";
import { type FollowOptions, followOver } from "./controls/follow.ts";
import type { Armed, Conduct } from "./fake/conduct.ts";
import type { Controls, TenantControls } from "./fake/controls.ts";
import type { Fake } from "./fake/fake.ts";
import type { Identity } from "./fake/identity.ts";
import type { Entry } from "./fake/journal.ts";
import { checkNames } from "./fake/known-names.ts";
import type { When } from "./fake/override.ts";
import { showable } from "./fake/showable.ts";

/** The controls of a fake that runs elsewhere: the same, but each answers with a promise. */
export interface RemoteControls extends Promised<Omit<Controls, "clock" | "when" | "requests" | "follow">> {
  readonly clock: Promised<Omit<Clock, "sleep">>;
  readonly requests: Promise<Controls["requests"]>;
  when(...scope: Parameters<Controls["when"]>): Promised<ReturnType<Controls["when"]>>;
  /**
   * Calls back for every request from now on; resolves when that has begun, with the function that ends it.
   */
  follow(listener: (entry: Entry) => void, options?: FollowOptions): Promise<() => void>;
}

/** The controls of one tenant of a fake that runs elsewhere. */
export interface RemoteTenantControls extends RemoteControls, Promised<Pick<TenantControls, "usage">> {}

/** A fake that runs elsewhere. */
export interface RemoteFake extends RemoteControls, Promised<Pick<Fake, "data" | "health" | "setTokens">> {
  tenant(...identity: Parameters<Fake["tenant"]>): RemoteTenantControls;
  /** The OpenAPI document of the controls. */
  document(): Promise<object>;
}

export { ControlError } from "./controls/caller.ts";

type Promised<Sync> = {
  [Name in keyof Sync]: Sync[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

export interface ConnectOptions {
  /** What the fake was started with as `--admin-key`. */
  adminKey?: string;
  /** Default: the global one. */
  fetch?: typeof globalThis.fetch;
}

/**
 * Holds the controls of the fake at a URL, such as `http://127.0.0.1:4010`. A control rejects with a ControlError when the fake has
 * something against it, and with a TypeError when none answers there.
 *
 * @throws {TypeError} when it is no URL
 * @throws {RangeError} on an option that is not known, and on an admin key that cannot be sent
 */
export function connect(url: string, options: ConnectOptions = {}): RemoteFake {
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new TypeError(`A fake has a URL such as http://127.0.0.1:4010, found ${showable(url)}.`);
  }
  checkNames(options, ["adminKey", "fetch"], "option");
  if (options.adminKey !== undefined) checkedAdminKey(options.adminKey);
  const callerOf = (tenant: Partial<Identity>): Caller => createCaller(url, { ...options, tenant });
  const everybody = callerOf({});
  const others: Omit<RemoteFake, "requests"> = {
    ...controlsOver(everybody),
    tenant: (identity = {}) => {
      checkNames(identity, ["server", "token"], "part of a tenant");
      const { server, token = "demo" } = identity;
      const own = callerOf({ token, ...(server === undefined ? {} : { server }) });
      return withRequests(own, { ...controlsOver(own), usage: () => own.call("GET /usage") });
    },
    data: (server) => callerOf(server === undefined ? {} : { server }).call("GET /data"),
    health: () => everybody.call("GET /health"),
    document: () => everybody.call("GET /openapi.json"),
    setTokens: (tokens) => done(everybody.call("PUT /tokens", { tokens: tokens ? [...tokens] : null })),
  };
  return withRequests(everybody, others);
}

/** Adds `requests`, which asks anew whenever it is read. */
function withRequests<Others extends object>(
  { call }: Caller,
  others: Others,
): Others & Pick<RemoteControls, "requests"> {
  return Object.defineProperty(others, "requests", { get: () => call("GET /requests") }) as Others &
    Pick<RemoteControls, "requests">;
}

function controlsOver(caller: Caller): Omit<RemoteControls, "requests"> {
  const { call } = caller;
  return {
    ...scopedOver(caller),
    when: (report, query) => scopedOver(caller, { ...(report ? { report } : {}), ...(query ? { query } : {}) }),
    clock: clockOver(caller),
    conduct: async () => {
      const [profile, ...others] = await Promise.all([
        call("GET /profile") as Promise<Conduct["profile"]>,
        call("GET /latency"),
        call("GET /maintenance"),
        call("GET /refusals") as Promise<Pick<Armed, "refusals">>,
        call("GET /faults") as Promise<Pick<Armed, "faults">>,
      ]);
      const [latency, maintenance, refusals, faults] = others;
      return { profile, ...latency, ...maintenance, ...refusals, ...faults };
    },
    useProfile: (profile) => done(call("PUT /profile", profile)),
    setLatency: (latency) => done(call("PUT /latency", { latency })),
    setMaintenance: (maintenance) => {
      if (maintenance === false) return done(call("DELETE /maintenance"));
      return done(call("PUT /maintenance", maintenance === true ? {} : maintenance));
    },
    clearRefusals: (refusal) => done(call("DELETE /refusals", undefined, refusal === undefined ? {} : { refusal })),
    clearFaults: (kind) => done(call("DELETE /faults", undefined, kind === undefined ? {} : { kind })),
    spendQuota: (units) => done(call("POST /quota/spend", { units })),
    resetQuota: () => done(call("POST /quota/reset")),
    listRequests: (wanted) => call("GET /requests", undefined, wanted),
    findRequests: (wanted) => call("POST /requests/find", wanted),
    follow: (listener, options) => followOver(caller, listener, options),
    reset: () => done(call("POST /reset")),
  };
}

function scopedOver({ call }: Caller, when?: When): ReturnType<RemoteControls["when"]> {
  const scope = when ? { when } : {};
  return {
    refuse: (refusal, frequency = { times: 1 }) => done(call("POST /refusals", { refusal, ...frequency, ...scope })),
    injectFault: (fault, frequency = { times: 1 }) => done(call("POST /faults", { fault, ...frequency, ...scope })),
  };
}

function clockOver({ call }: Caller): RemoteControls["clock"] {
  return {
    now: async () => (await call("GET /clock")).milliseconds,
    speed: async () => (await call("GET /clock")).speed,
    set: (now) => done(call("PUT /clock", { now })),
    setSpeed: (speed) => done(call("PUT /clock", { speed })),
    advance: (span) => done(call("POST /clock/advance", span)),
  };
}

async function done(answer: Promise<unknown>): Promise<void> {
  await answer;
}
