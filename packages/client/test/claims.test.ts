import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { type ClaimId, candidates, claimIds, type Profile, type RefusalId, refusalIds, reportIds } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isFull } from "../../../test-scale.ts";
import { decode, encode, type UndecodedCell } from "../src/decode.ts";
import { type Client, createClient, WolkvoxError } from "../src/index.ts";
import { validate } from "../src/validate.ts";
import { emptyDay, queryOf, sampleDay } from "./test-client.ts";

let server: RunningMockServer;
beforeAll(async () => {
  server = await serve({ port: 0, size: 300 });
});
afterAll(() => server.close());

/** Every implemented answer of every claim. */
const choices = claimIds.flatMap((claim) => {
  const { answers } = candidates[claim];
  return Object.keys(answers).flatMap((answer) => (answers[answer] === "live" ? [{ claim, answer }] : []));
});

/** Every third of them in `npm test`, from a given one on. */
function sampleFrom(first: number): typeof choices {
  return choices.filter((_, nth) => isFull || nth % 3 === first);
}

/** A client with a separate token, under one answer of a claim. */
function clientUnder(claim: ClaimId, answer: string, token = `t${claim}${answer}`.replaceAll(/\W/g, "")): Client {
  const profile = { mockvox: 1, name: "under test", answers: { [claim]: answer } } as Profile;
  server.wolkvox.tenant({ token }).useProfile(profile);
  return createClient({ baseUrl: server.url, server: "0001", token });
}

describe("reads every report under each answer of", () => {
  test.each(choices)("$claim: $answer", async ({ claim, answer }) => {
    const client = clientUnder(claim, answer);
    for (const report of reportIds) {
      const { data, envelope, isEmpty, isComplete } = await client.report(report, queryOf(report));
      // The one answer by which `all` is no campaign.
      const hasRows = !(report === "campaign_8" && claim === "all-campaigns" && answer === "unknown");
      expect([isEmpty, isComplete]).toEqual([!hasRows, true]);
      const decoded = decode(report, { data });
      const isBlank = ({ wire }: UndecodedCell): boolean => wire === (answer === "empty" ? "" : " ");
      expect(decoded.undecoded.filter((cell) => claim !== "blank-values" || !isBlank(cell))).toEqual([]);
      expect(JSON.stringify(encode(decoded))).toBe(JSON.stringify(data));
      // The spec has strings with a number in them.
      if (claim !== "value-type" && claim !== "blank-values") validate(report, envelope);
    }
  });
});

describe("reads an empty range under each answer of", () => {
  test.each(sampleFrom(0))("$claim: $answer", async ({ claim, answer }) => {
    const client = clientUnder(claim, answer);
    for (const report of reportIds) {
      const { data, isEmpty } = await client.report(report, queryOf(report, emptyDay));
      const hasZeros = report === "cdr_4" && answer === "zero-buckets";
      expect([Object.keys(data).length, isEmpty]).toEqual([hasZeros ? 5 : 0, !hasZeros]);
    }
  });
});

/** The error class of each error response. */
const names: Readonly<Record<RefusalId, string>> = {
  "method-not-allowed": "UnexpectedResponseError",
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

/** Error responses that some answers disguise. */
const disguised: Readonly<Record<string, Partial<Record<RefusalId, string>>>> = {
  // With the response of an empty range; the client sends no query that would cause it.
  "range-refusal: not-found": { "invalid-date": "empty", "reversed-dates": "empty", "window-too-long": "empty" },
  "size-limit: gateway-page": { "size-limit": "UnavailableError" },
};

describe("recognizes every error response under each answer of", () => {
  test.each(sampleFrom(1))("$claim: $answer", async ({ claim, answer }) => {
    const outcomes = refusalIds.map(async (refusal) => {
      const client = clientUnder(claim, answer, `refuse-${refusal}`);
      const outcome = await client.report("diagram_2", sampleDay).catch((error: unknown) => error);
      return [refusal, outcome instanceof WolkvoxError ? outcome.name : "empty"] as const;
    });
    expect(Object.fromEntries(await Promise.all(outcomes))).toEqual({ ...names, ...disguised[`${claim}: ${answer}`] });
  });
});
