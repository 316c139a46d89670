import { setImmediate } from "node:timers/promises";
import { parseCustomData } from "@mockvox/fixtures";
import { type Answers, parseProfile } from "@mockvox/spec";
import fc from "fast-check";
import type { TenantControls } from "../src/index.ts";
import { aDay, createTestClient, type ReceivedResponse, type TestClient } from "./test-client.ts";

/** The next step: a request, a disconnect, time that passes or is set back, for one of three tenants or for all. */
export type Step =
  | { kind: "request"; tenantIndex: number; good: boolean }
  | { kind: "leave"; which: number }
  | { kind: "pass"; tenantIndex: number; milliseconds: number }
  | { kind: "turn back"; tenantIndex: number };

/** The settings of an interleaving. */
export interface Rules {
  overLimit: Answers["request-over-limit"];
  scope: Answers["quota-scope"];
  /** Milliseconds from the start to the first midnight. */
  toMidnight: number;
}

const allTenants = 3;
const aDayMs = 86_400_000;

export const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant("request" as const), tenantIndex: fc.nat(2), good: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("leave" as const), which: fc.nat(5) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("pass" as const),
      tenantIndex: fc.nat(allTenants),
      milliseconds: fc.constantFrom(1, 400, 999, 1_000, 3_600_000, aDayMs),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("turn back" as const), tenantIndex: fc.nat(allTenants) }) },
);

const latency = 1_000;
const unitsPerDay = 5;
const good = new URLSearchParams({ api: "diagram_2", ...aDay }).toString();
const data = parseCustomData({ rows: { diagram_2: [{ skill_id: "1" }] } }, { allowUnknownColumns: true });
const midnight = Date.parse("2026-06-02T00:00:00-05:00");

/** A request that was admitted or is waiting. */
interface PendingRequest {
  /** When it ends, by its tenant's clock; unknown while it is waiting. */
  until: number;
  /** The account that its unit was spent from. */
  account: string;
  aborter: AbortController;
  response: Promise<ReceivedResponse | "aborted">;
  hasResponse: boolean;
}

/** The expected state of a tenant, in its simplest form. */
interface TenantModel {
  token: string;
  controls: TenantControls;
  now: number;
  inFlight: PendingRequest[];
  waiting: PendingRequest[];
}

/** Applies the same steps to a mock server and a model, and compares all responses and, after each step, the usage of all tenants. */
export class Interleaving {
  readonly #client: TestClient;
  readonly #rules: Rules;
  readonly #models: readonly TenantModel[];
  /** Units spent by account and day. */
  readonly #spent = new Map<string, number>();

  constructor(rules: Rules) {
    const answers = { "request-over-limit": rules.overLimit, "quota-scope": rules.scope };
    const profile = parseProfile({ mockvox: 1, name: "under test", answers });
    const limits = { requestsPerLicencePerDay: unitsPerDay };
    this.#client = createTestClient({ profile, latency, licenses: 1, limits, data });
    this.#rules = rules;
    const now = midnight - rules.toMidnight;
    this.#client.fake.clock.set(now);
    this.#models = ["one", "two", "three"].map((token) => {
      const controls = this.#client.fake.tenant({ token });
      return { token, controls, now, inFlight: [], waiting: [] };
    });
  }

  async take(next: Step): Promise<void> {
    if (next.kind === "request") await this.#request(next.tenantIndex, next.good);
    if (next.kind === "leave") await this.#leave(next.which);
    if (next.kind === "pass") await this.#pass(next.tenantIndex, next.milliseconds);
    if (next.kind === "turn back") this.#turnBack(next.tenantIndex);
    for (const model of this.#models) this.#admit(model);
    if (this.#rules.overLimit === "queued") await setImmediate();
    for (const model of this.#models) await this.#compare(model);
  }

  async #request(tenantIndex: number, isGood: boolean): Promise<void> {
    const model = this.#modelOf(tenantIndex);
    const aborter = new AbortController();
    const sendOptions = { token: model.token, signal: aborter.signal };
    const pending = this.#client.send(isGood ? good : "api=diagram_2", sendOptions);
    const expected = isGood ? this.#refusalOf(model) : "SOME PARAMETERS";
    if (expected)
      return assertHolds((await settledNow(pending)).text.includes(expected), `a request meets ${expected}`);
    const account = this.#accountOf(model);
    this.#pay(account, 1);
    model.waiting.push(trackRequest(pending, aborter, account));
  }

  #refusalOf(model: TenantModel): string | undefined {
    if (this.#spentBy(model) >= unitsPerDay) return "TOKEN LIMIT EXCEEDED";
    return model.inFlight.length >= 2 && this.#rules.overLimit === "refused" ? "SIMULTANEOUS" : undefined;
  }

  /** Free slots are taken in order of arrival. */
  #admit(model: TenantModel): void {
    const free = 2 - model.inFlight.length;
    for (const pending of model.waiting.splice(0, free)) {
      pending.until = model.now + latency;
      model.inFlight.push(pending);
    }
  }

  async #leave(which: number): Promise<void> {
    const open = this.#models.flatMap((model) =>
      [...model.inFlight, ...model.waiting].map((request) => ({ model, request })),
    );
    const chosen = open[which % Math.max(open.length, 1)];
    if (!chosen) return;
    const { model, request } = chosen;
    request.aborter.abort();
    // A waiting request gets its unit back, on the day on which it was spent.
    if (model.waiting.includes(request)) this.#pay(request.account, -1);
    model.inFlight = model.inFlight.filter((other) => other !== request);
    model.waiting = model.waiting.filter((other) => other !== request);
    assertHolds((await settledNow(request.response)) === "aborted", "an aborted request has no response");
  }

  async #pass(tenantIndex: number, milliseconds: number): Promise<void> {
    for (const model of this.#modelsOf(tenantIndex)) model.now += milliseconds;
    this.#clockOf(tenantIndex).advance({ milliseconds });
    for (const model of this.#modelsOf(tenantIndex)) {
      const done = model.inFlight.filter(({ until }) => until <= model.now);
      model.inFlight = model.inFlight.filter(({ until }) => until > model.now);
      for (const { response } of done) {
        const outcome = await settledNow(response);
        assertHolds(outcome !== "aborted" && outcome.status === 200, "a request whose time has come has a response");
      }
    }
  }

  #turnBack(tenantIndex: number): void {
    for (const model of this.#modelsOf(tenantIndex)) {
      model.now -= aDayMs;
      // Processing takes a duration, so it ends later by the same amount.
      for (const request of model.inFlight) request.until -= aDayMs;
    }
    const clock = this.#clockOf(tenantIndex);
    clock.set(clock.now() - aDayMs);
  }

  /** Waiting requests have no response, and slots and quota are those of the model. */
  async #compare(model: TenantModel): Promise<void> {
    const { inFlight, waiting, token, controls } = model;
    assertHolds(!waiting.some(({ hasResponse }) => hasResponse), "a waiting request has no response");
    const { slots, quota } = await controls.usage();
    const used = `${slots.used} slots, ${unitsPerDay - quota.left} units`;
    const expected = `${inFlight.length} slots, ${this.#spentBy(model)} units`;
    assertHolds(used === expected, `${token} uses ${expected}; found ${used}`);
  }

  #modelOf(tenantIndex: number): TenantModel {
    return this.#models[tenantIndex] ?? fail("a step is for a known tenant");
  }

  #modelsOf(tenantIndex: number): readonly TenantModel[] {
    return tenantIndex === allTenants ? this.#models : [this.#modelOf(tenantIndex)];
  }

  #clockOf(tenantIndex: number): TestClient["fake"]["clock"] {
    return tenantIndex === allTenants ? this.#client.fake.clock : this.#modelOf(tenantIndex).controls.clock;
  }

  #accountOf({ token, now }: TenantModel): string {
    const day = Math.floor((now - midnight) / aDayMs);
    return this.#rules.scope === "operation" ? `operation ${day}` : `${token} ${day}`;
  }

  #spentBy(model: TenantModel): number {
    return this.#spent.get(this.#accountOf(model)) ?? 0;
  }

  #pay(account: string, units: number): void {
    this.#spent.set(account, (this.#spent.get(account) ?? 0) + units);
  }
}

function trackRequest(pending: Promise<ReceivedResponse>, aborter: AbortController, account: string): PendingRequest {
  const response = pending.catch(() => "aborted" as const);
  const tracked = { until: Number.POSITIVE_INFINITY, account, aborter, response, hasResponse: false };
  void response.then(() => {
    tracked.hasResponse = true;
  });
  return tracked;
}

/** The value of a promise that has to be settled already; the test would hang if it waited for one that is not. */
async function settledNow<Value>(promise: Promise<Value>): Promise<Value> {
  const found = await Promise.race([promise.then((value) => ({ value })), setImmediate()]);
  return found ? found.value : fail("a response that is due is there");
}

function assertHolds(holds: boolean, what: string): void {
  if (!holds) fail(what);
}

function fail(what: string): never {
  throw new Error(`Expected that ${what}.`);
}
