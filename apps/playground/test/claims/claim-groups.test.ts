import { ledger } from "@mockvox/spec/ledger";
import { expect, test } from "vitest";
import { groupClaims } from "../../src/views/claims/claim-groups.ts";

test("puts every claim into exactly one group, those that change code first", () => {
  const groups = groupClaims(ledger);
  const ids = groups.flatMap(({ claims }) => claims.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(ledger.map(({ id }) => id).toSorted());
  expect(groups[0]?.id).toBe("claims-changing-code");
  expect(groups[0]?.claims.map(({ id }) => id)).toContain("empty-window");
});

test("names only claims that exist", () => {
  const sizes = Object.fromEntries(groupClaims(ledger).map(({ id, claims }) => [id, claims.length]));
  expect(sizes).toMatchObject({
    "claims-changing-code": 12,
    "claims-envelope": 9,
    "claims-ranges": 8,
    "claims-limits": 15,
  });
});

test("leaves out groups without a claim", () => {
  const [first] = ledger;
  expect(groupClaims(first ? [first] : [])).toHaveLength(1);
  expect(groupClaims([])).toEqual([]);
});
