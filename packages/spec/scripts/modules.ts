import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import openapiTypescript, { astToString } from "openapi-typescript";
import { catalogueOf, columnsOf, kindsOf, wireOf } from "./catalogue.ts";
import type { ClaimsFile } from "./claims.ts";
import { controlsTable, controlsTypes } from "./controls.ts";
import { type JsonObject, packageRoot, reportIds } from "./document.ts";

const header = "// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.\n";
const controlsHeader = header.replace("openapi.yaml and claims.yaml", "controls.yaml and openapi.yaml");

export async function typesModule(): Promise<string> {
  return header + astToString(await openapiTypescript(new URL("openapi.yaml", packageRoot)));
}

/** The zod schemas of the document, made strict because the generator drops `additionalProperties: false`. */
export async function zodModule(document: JsonObject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mockvox-zod-"));
  try {
    const input = fileURLToPath(new URL("openapi.yaml", packageRoot));
    await createClient({ input, output: { path: folder }, plugins: ["zod"], logs: { level: "silent" } });
    const made = readFileSync(join(folder, "zod.gen.ts"), "utf8").replaceAll("z.object(", "z.strictObject(");
    return header + made + schemaTables(reportIds(document));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function schemaTables(ids: string[]): string {
  const table = (part: string): string => ids.map((id) => `  ${id}: z${pascal(id)}${part},`).join("\n");
  return ["Query", "Row", "Envelope"]
    .map((part) => `\nexport const ${part.toLowerCase()}Schemas = {\n${table(part)}\n} as const;\n`)
    .join("");
}

function pascal(id: string): string {
  return id.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function catalogueModule(document: JsonObject): string {
  return header + constants(catalogueOf(document));
}

export function columnsModule(document: JsonObject): string {
  return header + constants({ columns: columnsOf(document) });
}

export function wireModule(document: JsonObject): string {
  return header + constants(wireOf(document));
}

export function kindsModule(document: JsonObject): string {
  return header + constants({ kinds: kindsOf(document) });
}

/** Only candidates and defaults: what the mock server needs at startup. */
export function answersModule(file: ClaimsFile): string {
  const claims = file.claims.map(({ id, scope, default: choice, answers }) => {
    const candidates = Object.fromEntries(answers.map((answer) => [answer.id, answer.status]));
    return [id, { scope, default: choice, answers: candidates }] as const;
  });
  const profiles = Object.entries(file.profiles).map(([name, { answers }]) => [name, answers] as const);
  const types = file.claims.map(
    ({ id, answers }) => `  ${JSON.stringify(id)}: ${answers.map((answer) => JSON.stringify(answer.id)).join(" | ")};`,
  );
  return (
    `${header}\n/** One answer for every claim. */\nexport interface Answers {\n${types.join("\n")}\n}\n` +
    constants({ candidates: Object.fromEntries(claims), namedProfiles: Object.fromEntries(profiles) })
  );
}

/** Questions, meanings and evidence. */
export function ledgerModule(file: ClaimsFile): string {
  const ledger = file.claims.map((claim) => ({ ...claim, case: `claim-${claim.id}` }));
  return header + constants({ sources: file.sources, ledger });
}

/** The same sentences in Spanish, as a separate module so that it is loaded only when needed. */
export function spanishModule(spanish: Readonly<Record<string, string>>): string {
  return header.replace("openapi.yaml and claims.yaml", "claims.es.yaml") + constants({ spanish });
}

/** Only the questions, in both languages, so that the contract need not load the evidence. */
export function questionsModule(file: ClaimsFile, spanish: Readonly<Record<string, string>>): string {
  const questions = file.claims.map(({ id, question }) => [id, { en: question, es: spanish[question] ?? question }]);
  return (
    header.replace("openapi.yaml and claims.yaml", "claims.yaml and claims.es.yaml") +
    constants({ questions: Object.fromEntries(questions) })
  );
}

/** The control API: the table for validation, the types, and the document, as a separate module that is loaded on demand. */
export async function controlsModules(document: JsonObject): Promise<Record<string, string>> {
  return {
    controls: controlsHeader + constants({ controls: controlsTable(document) }),
    "controls-types": controlsHeader + (await controlsTypes(document)),
    "controls-document": `${controlsHeader}\nexport const document: object = ${JSON.stringify(document, null, 2)};\n`,
  };
}

function constants(values: { [name: string]: unknown }): string {
  return Object.entries(values)
    .map(([name, value]) => `\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`)
    .join("");
}
