import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ledger } from "@mockvox/spec/ledger";
import { expect, test } from "vitest";
import { createReferenceClient } from "./reference-client.ts";
import { candidates } from "./reference-server/answers.ts";
import { drifts } from "./reference-server/drifts/drifts.ts";
import { referenceAnswers } from "./reference-server/profiles.ts";
import { sendRound } from "./request-round.ts";

const openapi = readFileSync(fileURLToPath(import.meta.resolve("@mockvox/spec/openapi.yaml")), "utf8");
const baseline = await sendRound(createReferenceClient());

test("there are more than forty breaking drifts with unique ids", () => {
  expect(drifts.filter(({ severity }) => severity === "breaking").length).toBeGreaterThan(40);
  expect(new Set(drifts.map(({ id }) => id)).size).toBe(drifts.length);
});

test("the same requests get the same responses", async () => {
  expect(await sendRound(createReferenceClient())).toEqual(baseline);
});

test.each(drifts.map((drift) => [drift.id, drift] as const))("%s changes a response", async (_, { deviations }) => {
  expect(await sendRound(createReferenceClient({ deviations }))).not.toEqual(baseline);
});

test("each drift names a claim of the ledger or a part of openapi.yaml", () => {
  const claims: readonly string[] = ledger.map(({ id }) => id);
  for (const { id, expected } of drifts) {
    const { claims: named = [], spec = [] } = expected;
    expect(claims, id).toEqual(expect.arrayContaining([...named]));
    for (const key of spec.flatMap((pointer) => pointer.split("/").slice(1))) expect(openapi, id).toContain(`${key}:`);
    expect(named.length + spec.length, id).toBeGreaterThan(0);
  }
});

test("a drift of the answers is a warning: one claim gets another candidate answer", () => {
  for (const { id, severity, deviations, expected } of drifts.filter(({ deviations }) => deviations.answers)) {
    expect(severity, id).toBe("warning");
    const [[claim = "", answer] = [], ...others] = Object.entries(deviations.answers ?? {});
    expect([expected.claims, others], id).toEqual([[claim], []]);
    expect(Object.entries(candidates).find(([known]) => known === claim)?.[1], id).toContain(answer);
    expect(referenceAnswers, id).not.toMatchObject({ [claim]: answer });
  }
});
