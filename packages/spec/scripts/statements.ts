import { existsSync } from "node:fs";
import { z } from "zod";
import type { ClaimsFile } from "./claims.ts";
import { type Json, type JsonObject, readYaml, repositoryRoot } from "./document.ts";

const references = z.array(z.string().min(1)).min(1).optional();

const statementsFile = z.strictObject({
  pages: z.record(z.string(), z.strictObject({ source: z.string(), statements: z.int().positive() })),
  statements: z.array(
    z.strictObject({
      en: z.string().min(1),
      es: z.string().min(1),
      pages: z.record(z.string(), z.int().positive()),
      documented: references,
      claims: references,
      tests: references,
    }),
  ),
});

export type StatementsFile = z.infer<typeof statementsFile>;

/** One statement of one page, with the places where it is kept. */
export interface Statement {
  readonly page: string;
  readonly number: number;
  readonly en: string;
  readonly es: string;
  /** JSON pointers into `openapi.yaml`. */
  readonly documented: readonly string[];
  /** Ids of claims. */
  readonly claims: readonly string[];
  /** Test files, relative to the repository. */
  readonly tests: readonly string[];
}

/** Reads `statements.yaml`; throws if a number is missing or a reference does not exist. */
export function readStatements(document: JsonObject, claims: ClaimsFile): StatementsFile {
  const file = statementsFile.parse(readYaml("statements.yaml"));
  const problems = findStatementProblems(file, document, claims);
  if (problems.length > 0) throw new Error(`statements.yaml is inconsistent:\n  ${problems.join("\n  ")}`);
  return file;
}

/** What is wrong with the references and the numbering. */
export function findStatementProblems(file: StatementsFile, document: JsonObject, claims: ClaimsFile): string[] {
  const statements = listStatements(file);
  const ids = new Set(claims.claims.map(({ id }) => id));
  const brokenReferences = ({ documented, claims: named, tests }: Statement): string[] => [
    ...documented.filter((pointer) => !resolves(document, pointer)),
    ...named.filter((id) => !ids.has(id)),
    ...tests.filter((path) => !/\.test\.tsx?$/.test(path) || !existsSync(new URL(path, repositoryRoot))),
    ...(documented.length + named.length + tests.length === 0 ? ["not kept anywhere"] : []),
  ];
  return [
    ...Object.values(file.pages).flatMap(({ source }) => (claims.sources[source]?.title ? [] : [`source ${source}`])),
    ...statements.flatMap((one) => brokenReferences(one).map((problem) => `${one.page} ${one.number}: ${problem}`)),
    ...numberingProblems(file, statements),
  ];
}

/** The statements of all pages, in the order of each page. */
export function listStatements({ pages, statements }: StatementsFile): Statement[] {
  const found = statements.flatMap(({ pages: numbers, documented = [], claims = [], tests = [], en, es }) =>
    Object.entries(numbers).map(([page, number]): Statement => {
      const pointers = documented.map((pointer) => pointer.replaceAll("{page}", page));
      return { page, number, en, es, documented: pointers, claims, tests };
    }),
  );
  const order = Object.keys(pages);
  return found.sort((a, b) => order.indexOf(a.page) - order.indexOf(b.page) || a.number - b.number);
}

function numberingProblems({ pages }: StatementsFile, statements: readonly Statement[]): string[] {
  const unknown = statements.filter(({ page }) => !pages[page]).map(({ page }) => `unknown page ${page}`);
  const gaps = Object.entries(pages).flatMap(([page, { statements: count }]) => {
    const numbers = statements.filter((one) => one.page === page).map(({ number }) => number);
    const expected = Array.from({ length: count }, (_, index) => index + 1);
    return numbers.join() === expected.join() ? [] : [`${page} has the numbers ${numbers.join()}`];
  });
  return [...unknown, ...gaps];
}

function resolves(document: JsonObject, pointer: string): boolean {
  const keys = pointer.split("/").slice(1);
  const unescaped = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const stepInto = (value: Json | undefined, key: string): Json | undefined =>
    typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
  return pointer.startsWith("#/") && unescaped.reduce<Json | undefined>(stepInto, document) !== undefined;
}
