import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import openapiTypescript, { astToString } from "openapi-typescript";
import { catalogueOf, columnsOf, kindsOf, operationsOf } from "./catalogue.ts";
import type { ClaimsFile } from "./claims.ts";
import { bodySchemas, controlsTable, controlsTypes, faultKinds } from "./controls.ts";
import { customRowDefinitions } from "./custom-rows.ts";
import { asObject, type JsonObject, packageRoot, reportIds, valueAt } from "./document.ts";
import { withQuerySchemas } from "./query-schemas.ts";
import { type Definitions, schemasModule } from "./schemas.ts";
import type { VendorReportsFile } from "./vendor-reports.ts";

const header = "// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.\n";
const filesHeader = header.replace("openapi.yaml and claims.yaml", "openapi.yaml, controls.yaml and files.yaml");
const controlsHeader = header.replace("openapi.yaml and claims.yaml", "controls.yaml and openapi.yaml");

export async function typesModule(document: JsonObject): Promise<string> {
  return header + astToString(await openapiTypescript(JSON.stringify(withQuerySchemas(document))));
}

/** The zod schemas of the document, made strict because the generator drops `additionalProperties: false`. */
export async function zodModule(document: JsonObject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mockvox-zod-"));
  try {
    const input = join(folder, "openapi.json");
    writeFileSync(input, JSON.stringify(withQuerySchemas(document)));
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

export function catalogueModule(document: JsonObject, unmodelledReportIds: readonly string[]): string {
  return header + constants({ ...catalogueOf(document), unmodelledReportIds });
}

/** The vendor's 104 reports, as a separate module that is loaded when one that is not modelled is requested. */
export function vendorReportsModule({ reports, fieldKinds }: VendorReportsFile): string {
  return (
    header.replace("openapi.yaml and claims.yaml", "vendor-reports.yaml") +
    constants({ vendorReports: reports, fieldKinds })
  );
}

/** The scenarios of rehearsals, as a separate module that is loaded on demand. */
export function scenariosModule(scenarios: readonly JsonObject[]): string {
  return (
    header.replace("openapi.yaml and claims.yaml", "scenarios/") +
    `\nimport type { components } from "./files-types.ts";\n` +
    `\nexport const scenarios: readonly components["schemas"]["Scenario"][] = ${JSON.stringify(scenarios, null, 2)};\n`
  );
}

/** The definitions of reports that are shipped, by id; a separate module that is loaded when one is served. */
export function presetsModule(presets: JsonObject): string {
  return (
    `${header.replace("openapi.yaml and claims.yaml", "presets")}\n` +
    `import type { ReportDefinition } from "../vendor/report-definition.ts";\n\n` +
    "/** Reports of the vendor with documented fields and assumed values, which reconcile with a modelled report. */\n" +
    `export const presetReports: Readonly<Record<string, ReportDefinition>> = ${JSON.stringify(presets, null, 2)};\n`
  );
}

export function columnsModule(document: JsonObject): string {
  return header + constants({ columns: columnsOf(document) });
}

/** The operations of a client: the types of each report's parameters, row and envelope, and the values to call it with. */
export function operationsModule(document: JsonObject): string {
  const typeOf = (schema: string): string => `components["schemas"][${JSON.stringify(schema)}]`;
  const operations = reportIds(document).map((id) => {
    const parts = ["query", "row", "envelope"].map((part) => `    ${part}: ${typeOf(`${id}_${part}`)};\n`);
    return `  ${id}: {\n${parts.join("")}  };\n`;
  });
  return (
    `${header}\nimport type { components } from "./openapi.ts";\n` +
    `\n/** The types of each report: its parameters other than \`api\`, its row, and its whole response. */\n` +
    `export interface Operations {\n${operations.join("")}}\n` +
    constants(operationsOf(document))
  );
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

/** The kinds of faults, for forms and flags. */
export function faultsModule(controls: JsonObject): string {
  return controlsHeader + constants({ faultKinds: faultKinds(controls) });
}

/** The types of the schemas in files.yaml. */
export async function filesTypesModule(): Promise<string> {
  return filesHeader + astToString(await openapiTypescript(new URL("files.yaml", packageRoot)));
}

/** The schemas of each place that validates, as separate modules, so that none loads another's. */
export function schemaModules(documents: Documents): Record<string, string> {
  const definitions = definitionsOf(documents);
  const modules = Object.entries(schemaRoots(documents)).map(([name, roots]) => {
    const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [name, filesHeader + schemasModule(camel, definitions, roots)] as const;
  });
  return Object.fromEntries(modules);
}

function schemaRoots({ controls }: Documents): Record<string, string[]> {
  return {
    "control-schemas": [
      ...Object.keys(bodySchemas(controls)),
      ...["AuditQuery", "Fault", "FaultKind", "Frequency", "Latency", "Maintenance", "OverviewQuery", "OwnResponse"],
      ...["Parameters", "QuotaUnits", "Refusal", "Report", "RequestFilter", "RequestMatcher", "Speed", "Tokens"],
    ],
    "profile-schemas": ["Profile"],
    "custom-data-schemas": ["CustomData", "CustomRows", "CustomRowsAnyColumn"],
    "cursor-schemas": ["Cursor"],
    "report-definition-schemas": ["ReportDefinition"],
    "scenario-schemas": ["Scenario"],
    "snapshot-schemas": ["Snapshot"],
  };
}

interface Documents {
  openapi: JsonObject;
  controls: JsonObject;
  files: JsonObject;
}

function definitionsOf({ openapi, controls, files }: Documents): Definitions {
  const schemasOf = (document: JsonObject): JsonObject => asObject(valueAt(document, "components", "schemas"));
  return {
    schemas: {
      ...schemasOf(controls),
      ...bodySchemas(controls),
      ...schemasOf(files),
      ...customRowDefinitions(openapi),
    },
    types: {
      "controls-types": Object.keys(schemasOf(controls)),
      "files-types": Object.keys(schemasOf(files)),
    },
  };
}

function constants(values: { [name: string]: unknown }): string {
  return Object.entries(values)
    .map(([name, value]) => `\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const;\n`)
    .join("");
}
