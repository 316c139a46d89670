import { namedProfile } from "@mockvox/spec";
import fc from "fast-check";
import type { Controls, Fake } from "../../src/index.ts";
import type { TestClient } from "../test-client.ts";

/** One step of a sequence, which can be repeated with another mock server: what it does, and what one sees of it. */
export type Action = { name: string; run(client: TestClient): unknown };

const tokens = ["demo", "other", "refuse-maintenance", "a4f5c6d7e8f9a0b1"];
const servers = ["0001", "0042"];
const reports = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13", "cdr_1", "cdr_2", "nothing"];
const day = fc.integer({ min: 1, max: 28 }).map((number) => `202603${String(number).padStart(2, "0")}`);

const request: fc.Arbitrary<Action> = fc
  .record({
    token: fc.constantFrom(...tokens, null),
    server: fc.constantFrom(...servers),
    report: fc.constantFrom(...reports),
    day,
    hours: fc.constantFrom("00", "09", "23"),
    campaign: fc.constantFrom("all", "77"),
  })
  .map(({ token, server, report, day: on, hours, campaign }) => ({
    name: `${token} at ${server} requests ${report} of ${on} until ${hours}`,
    run: async ({ send }) => {
      const query = { api: report, date_ini: `${on}000000`, date_end: `${on}${hours}5959`, campaign_id: campaign };
      try {
        return await send(query, { token, headers: { wolkvox_server: server } });
      } catch (error) {
        return String(error);
      }
    },
  }));

const frequency = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 1, max: 4 }).map((times) => ({ times })),
      fc.constantFrom(0.2, 0.5, 1).map((rate) => ({ rate })),
    ),
    fc.constantFrom({}, { after: 1 }, { after: 3 }),
  )
  .map(([often, late]) => ({ ...often, ...late }));

type Target = (fake: Fake) => Controls;

/** All tenants, or one of them. */
const target: fc.Arbitrary<{ of: Target; name: string }> = fc.oneof(
  fc.constant({ of: (fake: Fake): Controls => fake, name: "all" }),
  fc.record({ token: fc.constantFrom(...tokens), server: fc.constantFrom(...servers) }).map((identity) => ({
    of: (fake: Fake): Controls => fake.tenant(identity),
    name: `${identity.token} at ${identity.server}`,
  })),
);

const profiles = [
  namedProfile("default"),
  { ...namedProfile("default"), answers: { "quota-scope": "operation" } },
] as const;

const change: fc.Arbitrary<{ name: string; act(controls: Controls): unknown }> = fc.oneof(
  fc
    .record({ refusal: fc.constantFrom("quota-spent", "time-limit", "maintenance"), how: frequency })
    .map(({ refusal, how }) => ({
      name: `refuses ${refusal} ${JSON.stringify(how)}`,
      act: (controls: Controls) => controls.refuse(refusal as "maintenance", how),
    })),
  frequency.map((how) => ({
    name: `empties bodies ${JSON.stringify(how)}`,
    act: (controls: Controls) => controls.injectFault({ kind: "empty-body" }, how),
  })),
  frequency.map((how) => ({
    name: `responds with rows of its own ${JSON.stringify(how)}`,
    act: (controls: Controls) =>
      controls
        .when("diagram_1_2")
        .respondWith({ rows: [{ date: "2026-03-02-10", calls: "5", ivr_minutes: "3.17" }] }, how),
  })),
  fc.constantFrom("clearRefusals", "clearFaults", "clearResponses", "resetQuota", "reset").map((name) => ({
    name,
    act: (controls: Controls) => controls[name](),
  })),
  fc.integer({ min: 1, max: 400 }).map((units) => ({
    name: `spends ${units} units`,
    act: (controls: Controls) => controls.spendQuota(units),
  })),
  fc.constantFrom({ hours: 7 }, { days: 1 }, { minutes: 1 }).map((duration) => ({
    name: `advances ${JSON.stringify(duration)}`,
    act: (controls: Controls) => controls.clock.advance(duration),
  })),
  fc.constantFrom(...profiles).map((profile) => ({
    name: `uses ${JSON.stringify(profile.answers)}`,
    act: (controls: Controls) => controls.useProfile(profile),
  })),
  fc.boolean().map((isOn) => ({
    name: `maintenance ${isOn}`,
    act: (controls: Controls) => controls.setMaintenance(isOn && { from: "12:00", to: "18:00" }),
  })),
);

const control: fc.Arbitrary<Action> = fc.tuple(target, change).map(([{ of, name }, { name: what, act }]) => ({
  name: `${what}, of ${name}`,
  run: ({ fake }) => act(of(fake)),
}));

const acceptedTokens: fc.Arbitrary<Action> = fc.constantFrom(undefined, ["demo"], tokens).map((accepted) => ({
  name: `accepts ${accepted}`,
  run: ({ fake }) => fake.setTokens(accepted),
}));

/** Requests and controls, mostly requests. */
export const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    { arbitrary: request, weight: 6 },
    { arbitrary: control, weight: 3 },
    { arbitrary: acceptedTokens, weight: 1 },
  ),
  { minLength: 1, maxLength: 12 },
);

/** Everything that can be seen of a mock server from outside. */
export async function observe({ fake }: TestClient): Promise<unknown> {
  const tenants = servers.flatMap((server) => tokens.map((token) => fake.tenant({ server, token })));
  return JSON.parse(
    JSON.stringify([
      fake.health(),
      fake.settings(),
      fake.requests,
      await Promise.all(tenants.map((tenant) => tenant.usage())),
      tenants.map((tenant) => [tenant.settings(), tenant.requests, tenant.clock.now()]),
      await fake.audit(),
    ]),
  );
}
