import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ledger } from "@mockvox/spec/ledger";
import { expect, test } from "vitest";
import { askRound } from "./rounds.ts";
import { candidates } from "./stranger/answers.ts";
import { drifts } from "./stranger/drifts/drifts.ts";
import { ownAnswers } from "./stranger/profiles.ts";
import { askStranger } from "./strangers.ts";

const openapi = readFileSync(fileURLToPath(import.meta.resolve("@mockvox/spec/openapi.yaml")), "utf8");
const usual = await askRound(askStranger());

test("there are more than forty breaking drifts, and each has an id of its own", () => {
  expect(drifts.filter(({ severity }) => severity === "breaking").length).toBeGreaterThan(40);
  expect(new Set(drifts.map(({ id }) => id)).size).toBe(drifts.length);
});

test("the same round is answered in the same way", async () => {
  expect(await askRound(askStranger())).toEqual(usual);
});

test.each(drifts.map((drift) => [drift.id, drift] as const))("%s changes an answer", async (_, { deviates }) => {
  expect(await askRound(askStranger({ deviations: deviates }))).not.toEqual(usual);
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

test("a drift of the answers is notable: another candidate for one claim than the stranger's own", () => {
  for (const { id, severity, deviates, expected } of drifts.filter(({ deviates }) => deviates.answers)) {
    expect(severity, id).toBe("notable");
    const [[claim = "", answer] = [], ...others] = Object.entries(deviates.answers ?? {});
    expect([expected.claims, others], id).toEqual([[claim], []]);
    expect(Object.entries(candidates).find(([known]) => known === claim)?.[1], id).toContain(answer);
    expect(ownAnswers, id).not.toMatchObject({ [claim]: answer });
  }
});
