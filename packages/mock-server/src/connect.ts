import type { Span } from "./clock/clock.ts";
import type { Conduct } from "./fake/conduct.ts";
import type { Controls } from "./fake/controls.ts";
import type { Fake } from "./fake/fake.ts";
import type { Identity } from "./fake/identity.ts";

/** The controls of a fake that runs elsewhere: the same, but each answers with a promise. */
export interface RemoteControls extends Promised<Omit<Controls, "clock" | "when" | "requests">> {
  readonly clock: { now(): Promise<number>; set(now: number): Promise<void>; advance(span: Span): Promise<void> };
  readonly requests: Promise<Controls["requests"]>;
  when(...aim: Parameters<Controls["when"]>): Promised<ReturnType<Controls["when"]>>;
}

/** A fake that runs elsewhere. */
export interface RemoteFake extends RemoteControls, Promised<Pick<Fake, "data" | "useTokens" | "reset">> {
  tenant(...identity: Parameters<Fake["tenant"]>): RemoteControls;
}

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

/** Calls one route; rejects with what the fake has against it. */
type Send = (route: string, body?: object) => Promise<unknown>;

/** Holds the controls of the fake at a URL, such as `http://127.0.0.1:4010`. */
export function connect(url: string, options: ConnectOptions = {}): RemoteFake {
  const send = senderTo(url, options, {});
  const tenantSender = (tenant: Partial<Identity>): Send =>
    senderTo(url, options, {
      ...(tenant.token ? { "wolkvox-token": tenant.token } : {}),
      ...(tenant.server ? { wolkvox_server: tenant.server } : {}),
    });
  const others: Omit<RemoteFake, "requests"> = {
    ...controlsOver(send),
    tenant: ({ server, token = "demo" } = {}) => {
      const own = tenantSender({ token, ...(server ? { server } : {}) });
      return withRequests(own, controlsOver(own));
    },
    data: (server) => tenantSender(server ? { server } : {})("GET /data") as ReturnType<Fake["data"]>,
    useTokens: (tokens) => done(send("POST /tokens", { tokens: tokens ?? null })),
    reset: () => done(send("POST /reset")),
  };
  return withRequests(send, others);
}

/** Adds `requests`, which asks anew whenever it is read. */
function withRequests<Others extends object>(send: Send, others: Others): Others & Pick<RemoteControls, "requests"> {
  return Object.defineProperty(others, "requests", { get: () => send("GET /requests") }) as Others &
    Pick<RemoteControls, "requests">;
}

function controlsOver(send: Send): Omit<RemoteControls, "requests"> {
  const aimed = (when?: object): ReturnType<RemoteControls["when"]> => ({
    refuseNext: (refusal, times = 1) => done(send("POST /refusals", { refusal, times, when })),
    refuseShare: (refusal, share) => done(send("POST /refusals", { refusal, share, when })),
    spoilNext: (fault, times = 1) => done(send("POST /faults", { fault, times, when })),
    spoilShare: (fault, share) => done(send("POST /faults", { fault, share, when })),
  });
  const readConduct = async (): Promise<Conduct> => {
    const [profile, latency, maintenance] = await Promise.all([
      send("GET /profile") as Promise<Conduct["profile"]>,
      send("GET /latency") as Promise<Pick<Conduct, "latency">>,
      send("GET /maintenance") as Promise<Pick<Conduct, "inMaintenance">>,
    ]);
    return { profile, ...latency, ...maintenance };
  };
  return {
    ...aimed(),
    when: (report, query) => aimed({ report, query }),
    clock: {
      now: async () => ((await send("GET /clock")) as { milliseconds: number }).milliseconds,
      set: (now) => done(send("PUT /clock", { now })),
      advance: (span) => done(send("POST /clock/advance", span)),
    },
    conduct: readConduct,
    useProfile: (profile) => done(send("PUT /profile", profile)),
    setLatency: (latency) => done(send("PUT /latency", { latency })),
    setMaintenance: (isOn) => done(send(isOn ? "PUT /maintenance" : "DELETE /maintenance")),
    spendQuota: (units) => done(send("POST /quota/spend", { units })),
    fillQuota: () => done(send("POST /quota/reset")),
    findRequests: (wanted) => send("POST /requests/find", wanted) as Promise<ReturnType<Controls["findRequests"]>>,
  };
}

async function done(answer: Promise<unknown>): Promise<void> {
  await answer;
}

function senderTo(
  url: string,
  { adminKey, fetch = globalThis.fetch }: ConnectOptions,
  tenant: Record<string, string>,
): Send {
  const headers = { ...tenant, ...(adminKey ? { "mockvox-admin-key": adminKey } : {}) };
  return async (route, body) => {
    const [method = "GET", path = ""] = route.split(" ");
    const response = await fetch(new URL(`/__mockvox${path}`, url), {
      method,
      headers: body ? { ...headers, "Content-Type": "application/json" } : headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (response.ok) return response.status === 204 ? undefined : response.json();
    const { error }: { error?: string } = await response.json().catch(() => ({}));
    throw new Error(error ?? `The fake at ${url} answered ${response.status} to ${route}.`);
  };
}
