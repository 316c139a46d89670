import { expect, test } from "vitest";
import { readClaims } from "../scripts/claims.ts";
import { readYaml } from "../scripts/document.ts";
import { findStatementProblems, listStatements, readStatements } from "../scripts/statements.ts";

const document = readYaml("openapi.yaml");
const claims = readClaims(document);
const file = readStatements(document, claims);

test("lists the 184 statements of the five pages", () => {
  const statements = listStatements(file);
  const counts = Object.keys(file.pages).map((page) => statements.filter((one) => one.page === page).length);
  expect(counts).toEqual([43, 25, 36, 37, 43]);
  expect(statements).toHaveLength(184);
});

const [first, ...others] = file.statements;

test.each([
  ["a pointer that does not resolve", { documented: ["#/components/schemas/none"] }],
  ["an unknown claim", { documented: undefined, claims: ["no-such-claim"] }],
  ["a test file that does not exist", { documented: undefined, tests: ["packages/spec/test/none.test.ts"] }],
  ["a file that is no test", { documented: undefined, tests: ["packages/spec/openapi.yaml"] }],
  ["a statement that is not kept anywhere", { documented: undefined }],
  ["an unknown page", { pages: { ...first?.pages, cdr_5: 1 } }],
  ["a gap in the numbers", { pages: { ...first?.pages, cdr_4: 44 } }],
])("finds %s", (_, change) => {
  const statements = first ? [{ ...first, ...change }, ...others] : [];
  expect(findStatementProblems({ ...file, statements }, document, claims)).not.toEqual([]);
});
