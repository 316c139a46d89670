import { type FakeOptions, virtualClock } from "../../src/index.ts";
import { present, type TestClient } from "../test-client.ts";
import { classify, emptyRange, isOk, type Probes, parse, queryOf } from "./probe-helpers.ts";

const oneUnit: FakeOptions = { licenses: 1, limits: { requestsPerLicencePerDay: 1 } };

async function spentAfter(client: TestClient, query: Record<string, string>): Promise<boolean> {
  await client.send(query);
  return (await client.send(queryOf("cdr_4"))).text.includes("LIMIT EXCEEDED");
}

export const tokenProbes = {
  "malformed-token": async (make) => {
    const response = await make({ tokens: ["demo"] }).send(queryOf("cdr_4"), { token: "no-such token" });
    return classify(`${response.status} ${parse(response).msg}`, {
      "same-refusal": /^403 PLEASE VALIDATE TOKEN/,
      unauthorized: /^401 PLEASE VALIDATE TOKEN/,
    });
  },
  "simultaneous-requests": async (make) => {
    const client = make({ latency: 1000 });
    const pending = [client.send(queryOf("cdr_4")), client.send(queryOf("cdr_4"))];
    client.fake.clock.advance({ seconds: 1 });
    const statuses = (await Promise.all(pending)).map(({ status }) => status);
    return classify(statuses.sort().join(), { two: /^200,200$/, one: /^200,403$/ });
  },
  "request-over-limit": async (make) => {
    const client = make({ latency: 1000, clock: virtualClock({ start: present, auto: true }) });
    const responses = await Promise.all([1, 2, 3].map(() => client.send(queryOf("cdr_4"))));
    const took = client.fake.clock.now() - present;
    return classify(`${responses.map(({ status }) => status).join()} ${took}`, {
      queued: /^200,200,200 2000$/,
      refused: /^200,200,403 1000$/,
    });
  },
  "time-limit-start": async (make) => {
    const client = make({ latency: 40_000, clock: virtualClock({ start: present, auto: true }) });
    const responses = await Promise.all([1, 2, 3].map(() => client.send(queryOf("cdr_4"))));
    return classify(responses.map(({ status }) => status).join(), { slot: /^200,200,200$/, arrival: /^200,200,408$/ });
  },
  "quota-scope": async (make) => {
    const client = make(oneUnit);
    await client.send(queryOf("cdr_4"), { token: "one" });
    return isOk(await client.send(queryOf("cdr_4"), { token: "two" })) ? "token" : "operation";
  },
  "quota-reset": async (make) => {
    const client = make(oneUnit);
    await client.send(queryOf("cdr_4"));
    client.fake.clock.advance({ hours: 7 });
    const atUtcMidnight = isOk(await client.send(queryOf("cdr_4")));
    client.fake.clock.advance({ hours: 5 });
    const atLocalMidnight = isOk(await client.send(queryOf("cdr_4")));
    return classify([atUtcMidnight, atLocalMidnight].join(), {
      "midnight-utc": /true,false/,
      "midnight-local": /false,true/,
    });
  },
  "refusal-cost": async (make) => ((await spentAfter(make(oneUnit), { api: "cdr_4" })) ? "one-unit" : "nothing"),
  "empty-window-cost": async (make) =>
    (await spentAfter(make(oneUnit), queryOf("cdr_4", emptyRange))) ? "one-unit" : "nothing",
  "retry-after": async (make) => {
    const client = make(oneUnit);
    await client.send(queryOf("cdr_4"));
    const { headers } = await client.send(queryOf("cdr_4"));
    return headers["Retry-After"] === undefined
      ? "absent"
      : headers["Retry-After"] === "43200"
        ? "present"
        : "something else";
  },
  "check-order": async (make) =>
    (await make().send({}, { token: null })).status === 401 ? "token-first" : "report-first",
} satisfies Partial<Probes>;
