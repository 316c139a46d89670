import { type FakeOptions, virtualClock } from "../../src/index.ts";
import { type Asker, present } from "../asker.ts";
import { isOk, named, type Probes, parse, queryOf, quiet } from "./ground.ts";

const oneUnit: FakeOptions = { licenses: 1, limits: { requestsPerLicencePerDay: 1 } };

async function spentAfter(asker: Asker, query: Record<string, string>): Promise<boolean> {
  await asker.ask(query);
  return (await asker.ask(queryOf("cdr_4"))).text.includes("LIMIT EXCEEDED");
}

export const tokenProbes = {
  "malformed-token": async (make) => {
    const reply = await make({ tokens: ["demo"] }).ask(queryOf("cdr_4"), { token: "no-such token" });
    return named(`${reply.status} ${parse(reply).msg}`, {
      "same-refusal": /^403 PLEASE VALIDATE TOKEN/,
      unauthorized: /^401 PLEASE VALIDATE TOKEN/,
    });
  },
  "simultaneous-requests": async (make) => {
    const asker = make({ latency: 1000 });
    const asked = [asker.ask(queryOf("cdr_4")), asker.ask(queryOf("cdr_4"))];
    asker.fake.clock.advance({ seconds: 1 });
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    return named(statuses.sort().join(), { two: /^200,200$/, one: /^200,403$/ });
  },
  "request-over-limit": async (make) => {
    const asker = make({ latency: 1000, clock: virtualClock({ start: present, auto: true }) });
    const replies = await Promise.all([1, 2, 3].map(() => asker.ask(queryOf("cdr_4"))));
    const took = asker.fake.clock.now() - present;
    return named(`${replies.map(({ status }) => status).join()} ${took}`, {
      queued: /^200,200,200 2000$/,
      refused: /^200,200,403 1000$/,
    });
  },
  "quota-scope": async (make) => {
    const asker = make(oneUnit);
    await asker.ask(queryOf("cdr_4"), { token: "one" });
    return isOk(await asker.ask(queryOf("cdr_4"), { token: "two" })) ? "token" : "operation";
  },
  "quota-reset": async (make) => {
    const asker = make(oneUnit);
    await asker.ask(queryOf("cdr_4"));
    asker.fake.clock.advance({ hours: 7 });
    const atUtcMidnight = isOk(await asker.ask(queryOf("cdr_4")));
    asker.fake.clock.advance({ hours: 5 });
    const atLocalMidnight = isOk(await asker.ask(queryOf("cdr_4")));
    return named([atUtcMidnight, atLocalMidnight].join(), {
      "midnight-utc": /true,false/,
      "midnight-local": /false,true/,
    });
  },
  "refusal-cost": async (make) => ((await spentAfter(make(oneUnit), { api: "cdr_4" })) ? "one-unit" : "nothing"),
  "empty-window-cost": async (make) =>
    (await spentAfter(make(oneUnit), queryOf("cdr_4", quiet))) ? "one-unit" : "nothing",
  "retry-after": async (make) => {
    const asker = make(oneUnit);
    await asker.ask(queryOf("cdr_4"));
    const { headers } = await asker.ask(queryOf("cdr_4"));
    return headers["Retry-After"] === undefined
      ? "absent"
      : headers["Retry-After"] === "43200"
        ? "present"
        : "something else";
  },
  "check-order": async (make) =>
    (await make().ask({}, { token: null })).status === 401 ? "token-first" : "report-first",
} satisfies Partial<Probes>;
