import { type FakeServer, serve } from "@mockvox/mock-server/serve";
import { type ClaimId, candidates, claimIds, type Profile, type RefusalId, refusalIds, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, createClient, decode, encode, WolkvoxError } from "../src/index.ts";
import { validate } from "../src/validate.ts";
import { aDay, queryOf, quiet } from "./ground.ts";

let server: FakeServer;
beforeAll(async () => {
  server = await serve({ port: 0, size: 300 });
});
afterAll(() => server.close());

/** Every answer of every claim that the fake can give. */
const choices = claimIds.flatMap((claim) => {
  const { answers } = candidates[claim];
  return Object.keys(answers).flatMap((answer) => (answers[answer] === "live" ? [{ claim, answer }] : []));
});

/** A client with a token of its own, for which the server answers so. */
function clientUnder(claim: ClaimId, answer: string, token = `t${claim}${answer}`.replaceAll(/\W/g, "")): Client {
  const profile = { mockvox: 1, name: "under test", answers: { [claim]: answer } } as Profile;
  server.wolkvox.tenant({ token }).useProfile(profile);
  return createClient({ baseUrl: server.url, server: "0001", token });
}

describe("reads every report under each answer of", () => {
  test.each(choices)("$claim: $answer", async ({ claim, answer }) => {
    const client = clientUnder(claim, answer);
    for (const report of reportIds) {
      const { data, envelope, empty, complete } = await client.report(report, queryOf(report));
      // The one answer by which `all` is no campaign.
      const hasRows = !(report === "campaign_8" && claim === "all-campaigns" && answer === "unknown");
      expect([empty, complete]).toEqual([!hasRows, true]);
      const decoded = decode(report, { data });
      expect(decoded.unread).toEqual([]);
      expect(JSON.stringify(encode(decoded))).toBe(JSON.stringify(data));
      if (claim !== "value-type") validate(report, envelope);
    }
  });
});

describe("reads an empty window under each answer of", () => {
  test.each(choices)("$claim: $answer", async ({ claim, answer }) => {
    const client = clientUnder(claim, answer);
    for (const report of reportIds) {
      const { data, empty } = await client.report(report, queryOf(report, quiet));
      const hasZeros = report === "cdr_4" && answer === "zero-buckets";
      expect([Object.keys(data).length, empty]).toEqual([hasZeros ? 5 : 0, !hasZeros]);
    }
  });
});

/** What a refusal has to become, by name of its class. */
const names: Readonly<Record<RefusalId, string>> = {
  "method-not-allowed": "UnexpectedAnswerError",
  "missing-token": "TokenError",
  "invalid-token": "TokenError",
  maintenance: "UnavailableError",
  "unknown-report": "QueryError",
  "missing-parameter": "QueryError",
  "invalid-date": "QueryError",
  "reversed-dates": "QueryError",
  "window-too-long": "QueryError",
  "quota-spent": "QuotaError",
  "too-many-requests": "SlotError",
  "time-limit": "UnavailableError",
  "row-limit": "QueryError",
  "size-limit": "QueryError",
};

/** Refusals that an answer gives in the shape of something else. */
const disguised: Readonly<Record<string, Partial<Record<RefusalId, string>>>> = {
  // In the words of an empty window; no query that the client sends earns it by its own fault.
  "range-refusal: not-found": { "invalid-date": "empty", "reversed-dates": "empty", "window-too-long": "empty" },
  "size-limit: gateway-page": { "size-limit": "UnavailableError" },
};

describe("knows every refusal under each answer of", () => {
  test.each(choices)("$claim: $answer", async ({ claim, answer }) => {
    const outcomes = refusalIds.map(async (refusal) => {
      const client = clientUnder(claim, answer, `refuse-${refusal}`);
      const outcome = await client.report("diagram_2", aDay).catch((error: unknown) => error);
      return [refusal, outcome instanceof WolkvoxError ? outcome.name : "empty"] as const;
    });
    expect(Object.fromEntries(await Promise.all(outcomes))).toEqual({ ...names, ...disguised[`${claim}: ${answer}`] });
  });
});
