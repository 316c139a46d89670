// Checks the language of the repository: `npm run lint:language`, also part of `npm test`.
// Fails when a type name has two meanings, when a retired word is used, when an English text has no Spanish one, or when two packages share an error code.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "@mockvox/spec/text";
import { listFiles } from "../repository-copy.ts";
import { allowedDuplicates } from "./allowed-duplicates.ts";
import { findDuplicateCodes } from "./find-duplicate-codes.ts";
import { findDuplicateTypes } from "./find-duplicate-types.ts";
import { findMissingTranslations, type MessageTree } from "./find-missing-translations.ts";
import { findRetiredWords } from "./find-retired-words.ts";
import { retiredWords } from "./retired-words.ts";

const root = join(import.meta.dirname, "../..");

/** Files whose text is checked: hand-written English code, comments and docs. */
const textFile = /\.(ts|tsx|js|mjs|md|yaml|yml|php|py|java|sh|html|css|txt)$|^\.ci\/run$/;

/** Generated files, Spanish texts, measurements, the vendor's own words, and this list itself. */
const unchecked =
  /generated|^pnpm-lock|\/pnpm-lock|\/narrow\/|^bench\/RESULTS\.md|^\.changeset\/|^docs\/(claims|cases|errors|statements)\.md|^docs\/(es|reference|public|collections)\/|README\.es\.md|claims\.es\.yaml|messages\/es\.ts|^tests\/language(\/|\.test)/;

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

async function checkWords(): Promise<string[]> {
  const paths = (await listFiles(root)).filter((path) => textFile.test(path) && !unchecked.test(path));
  return paths.flatMap((path) => findRetiredWords(path, read(path), retiredWords));
}

function checkTypes(): string[] {
  const paths = globSync("packages/*/src/**/*.{ts,tsx}", { cwd: root });
  const sources = paths.filter((path) => !/generated|\.test\./.test(path)).map((path) => [path, read(path)] as const);
  return findDuplicateTypes(Object.fromEntries(sources), allowedDuplicates);
}

interface Catalogue {
  messages: Readonly<Record<Language, MessageTree>>;
  errorDocs?: Readonly<Record<string, unknown>>;
}

async function readCatalogues(): Promise<Readonly<Record<string, Catalogue>>> {
  const paths = globSync("{packages,apps}/*/src/messages/index.ts", { cwd: root });
  const catalogues = paths.map(async (path) => {
    const catalogue: Catalogue = await import(pathToFileURL(join(root, path)).href);
    return [path, catalogue] as const;
  });
  return Object.fromEntries(await Promise.all(catalogues));
}

async function checkCatalogues(): Promise<string[]> {
  const catalogues = Object.entries(await readCatalogues());
  const untranslated = catalogues.flatMap(([path, { messages }]) =>
    findMissingTranslations(messages.en, messages.es).map((problem) => `${path}: ${problem}`),
  );
  const codes = catalogues.map(([path, { errorDocs = {} }]) => [path, Object.keys(errorDocs)] as const);
  return [...untranslated, ...findDuplicateCodes(Object.fromEntries(codes))];
}

const problems = [...(await checkWords()), ...checkTypes(), ...(await checkCatalogues())];
for (const problem of problems) console.error(problem);
if (problems.length > 0) console.error(`${problems.length} problems of language.`);
process.exitCode = problems.length > 0 ? 1 : 0;
