import { type ClaimId, candidates, claimIds, isClaimId, namedProfile, type Profile, parseProfile } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { describe, expect, test } from "vitest";
import { type FakeOptions, parseCustomData } from "../src/index.ts";
import { setupWolkvox } from "../src/node.ts";
import { serve } from "../src/serve.ts";
import { aDay, createTestClient, type ReceivedResponse, type SendOptions } from "./test-client.ts";

const explained = { headers: { "mockvox-explain": "claims" } };
const menus = { api: "diagram_13", ...aDay };

/** A claim in the header, with its answer and confidence. */
type Part = [claim: ClaimId, answer: string, confidence: string];

/** Parses a dictionary of structured fields whose values are tokens or strings with one parameter. */
function read(header = ""): Part[] {
  return header.split(", ").map((part) => {
    const [, claim = "", token, quoted, confidence = ""] =
      /^([a-z][a-z0-9_.-]*)=(?:([a-z][a-z0-9_-]*)|"([^"]*)");([a-z]+)$/.exec(part) ?? [];
    if (!isClaimId(claim)) throw new Error(`No claim: ${part}`);
    return [claim, token ?? quoted ?? "", confidence];
  });
}

const claimsOf = ({ headers }: Pick<ReceivedResponse, "headers">): Part[] => read(headers["Mockvox-Claims"]);

function profileWith(answers: Profile["answers"], observed: Profile["observed"] = {}): Profile {
  return parseProfile({ mockvox: 1, name: "under test", answers, observed });
}

test("names each consulted claim with its answer and the strongest confidence", async () => {
  const named = claimsOf(await createTestClient({ size: "small" }).send(menus, explained));
  expect(named.length).toBeGreaterThan(10);
  for (const [claim, answer, confidence] of named) {
    const evidence = ledger.find(({ id }) => id === claim)?.answers.find(({ id }) => id === answer)?.evidence ?? [];
    expect(evidence.map((item) => item.confidence)).toContain(confidence);
  }
  expect(named).toContainEqual(["menu-column-order", "sample", "documented"]);
  expect(named).toContainEqual(["success-code-type", "string", "documented"]);
  expect(named.map(([claim]) => claim)).not.toContain("percentage-format");
});

test("names no claims about other reports, and no claims about rows in responses without rows", async () => {
  const { send } = createTestClient({ size: "small" });
  const named = async (query: Record<string, string>): Promise<ClaimId[]> =>
    claimsOf(await send(query, explained)).map(([claim]) => claim);
  for (const query of [{ api: "diagram_2", ...aDay }, { api: "diagram_13" }]) {
    expect(await named(query)).not.toContain("data-type");
  }
  expect(await named(menus)).toContain("data-type");
});

test("has the answer of the profile, quoted if it starts with a digit, and marks observed ones", async () => {
  const sighting = { at: "2026-05-01", case: "claim-second-121-bucket" };
  const profile = profileWith({ "second-121-bucket": "61_120_seg" }, { "second-121-bucket": sighting });
  const { headers } = await createTestClient({ profile }).send({ api: "cdr_4", ...aDay }, explained);
  expect(headers["Mockvox-Claims"]).toContain('second-121-bucket="61_120_seg";observed');
});

test("adds no header unless it is requested", async () => {
  const { send } = createTestClient({ size: "small" });
  for (const headers of [{}, { "mockvox-explain": "everything" }]) {
    expect(Object.keys((await send(menus, { headers })).headers)).not.toContain("Mockvox-Claims");
  }
});

test("does not change the rest of the response", async () => {
  const { send } = createTestClient({ size: "small" });
  const { headers, ...plain } = await send(menus);
  const { headers: named, ...other } = await send(menus, explained);
  expect(other).toEqual(plain);
  expect(named).toMatchObject({ ...headers, "Access-Control-Expose-Headers": "Mockvox-Claims" });
});

test("lets a page request it, by a preflight that otherwise equals the vendor's", async () => {
  const { send } = createTestClient();
  const wanted = { "access-control-request-headers": "wolkvox-token, mockvox-explain" };
  const { headers } = await send({}, { method: "OPTIONS", headers: wanted });
  expect(headers["Access-Control-Allow-Headers"]).toBe("wolkvox-token, wolkvox_server, content-type, mockvox-explain");
});

test("has the same header over a socket and through MSW", async () => {
  await using server = await serve({ port: 0, seed: 7 });
  const wolkvox = setupWolkvox({ seed: 7 });
  wolkvox.listen();
  const path = `/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...aDay })}`;
  const headers = { "wolkvox-token": "demo", ...explained.headers };
  const [overSocket, throughMsw] = await Promise.all(
    [server.url, "https://wv0001.wolkvox.com"].map(
      async (origin) => (await fetch(origin + path, { headers })).headers.get("mockvox-claims") ?? "",
    ),
  );
  wolkvox.close();
  expect(read(overSocket).length).toBeGreaterThan(10);
  expect(throughMsw).toBe(overSocket);
});

describe("names every claim that matters: changing a claim that is not named does not change the response", () => {
  const start = "2026-03-02 10:00:00";
  const dials = Array.from({ length: 500 }, (_, at) => ({
    start,
    dial: { campaignId: "1", telephone: `${3_605_550_000 + at}`, result: "ABANDON", kind: "preview" },
  }));
  const steps = Array.from({ length: 500 }, (_, second) => ({ second, option: "VENTAS" }));
  const journey = { channel: "chat-instagram", rpId: "2304", connId: "17724639091234", steps };
  const long: FakeOptions = { data: parseCustomData({ interactions: [...dials, { start, journey }] }) };
  const campaigns = { api: "campaign_8", campaign_id: "all", ...aDay };

  const requests: [string, Record<string, string>, SendOptions, FakeOptions?][] = [
    ["cdr_4", { api: "cdr_4", ...aDay }, {}],
    ["diagram_1_2", { api: "diagram_1_2", ...aDay }, {}],
    ["diagram_2", { api: "diagram_2", ...aDay }, {}],
    ["campaign_8", campaigns, {}],
    ["diagram_13", menus, {}],
    ["telephones in many chunks", campaigns, {}, long],
    ["menu options in many chunks", menus, {}, long],
    ["an unknown campaign", { api: "campaign_8", campaign_id: "1,2", ...aDay }, {}],
    ["an empty date range", { api: "cdr_4", date_ini: "20190101000000", date_end: "20190131235959" }, {}],
    ["an impossible date", { api: "cdr_4", ...aDay, date_ini: "20260230000000" }, {}],
    ["an unknown report", { api: "CDR_4", ...aDay, API: "cdr_4" }, {}],
    ["a missing token", { api: "cdr_4" }, { token: null }],
    ["a malformed token", { api: "cdr_4", ...aDay }, { token: "refuse-quota-spent" }],
    ["another path", { api: "cdr_4", ...aDay }, { path: "/API/v2/Reports_Manager.php/" }],
    ["a preflight", {}, { method: "OPTIONS" }],
    ["a vendor's host without TLS", menus, { scheme: "http", host: "wv0001.wolkvox.com" }],
    ["a client that accepts gzip", menus, { headers: { "accept-encoding": "gzip" } }],
  ];

  test.each(requests)("%s", async (_, query, sendOptions, options) => {
    const sendRequest = (profile: Profile, headers: Record<string, string> = {}): Promise<ReceivedResponse> =>
      createTestClient({ size: 100, ...options, profile }).send(query, {
        ...sendOptions,
        headers: { ...sendOptions.headers, ...headers },
      });
    const named = claimsOf(await sendRequest(namedProfile("default"), explained.headers)).map(([claim]) => claim);
    const plain = await sendRequest(namedProfile("default"));
    for (const claim of claimIds.filter((id) => !named.includes(id))) {
      const { answers, default: usual } = candidates[claim];
      for (const answer of Object.keys(answers).filter((id) => id !== usual)) {
        expect.soft(await sendRequest(profileWith({ [claim]: answer })), `${claim}: ${answer}`).toEqual(plain);
      }
    }
  });
});
