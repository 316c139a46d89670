import { createFake, toFetch } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { parseClaimsHeader } from "../../src/views/reports/response/claims-list.ts";

test("reads the claims that a mock server lists, with answers that are not words", async () => {
  const url =
    "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
  const headers = { "wolkvox-token": "demo", "mockvox-explain": "claims" };
  const response = await toFetch(createFake({ seed: 7 }))(new Request(url, { headers }));
  const header = response.headers.get("mockvox-claims") ?? "";
  const claims = parseClaimsHeader(header);
  // Each claim has one confidence.
  expect(claims.length).toBe(header.split(";").length - 1);
  expect(claims.find(({ claim }) => claim === "success-code-type")).toEqual({
    claim: "success-code-type",
    answer: "number",
    confidence: expect.stringMatching(/^[a-z]+$/),
  });
  expect(parseClaimsHeader('zero-percentage="0 %";documented')).toEqual([
    { claim: "zero-percentage", answer: "0 %", confidence: "documented" },
  ]);
  expect(parseClaimsHeader(undefined)).toEqual([]);
});
