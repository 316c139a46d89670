import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "./catalogue.ts";
import { readClaims } from "./claims.ts";
import { claimsPage } from "./claims-page.ts";
import { readSpanish } from "./claims-spanish.ts";
import { controlsDocument } from "./controls.ts";
import { definitionSchema } from "./definition-schema.ts";
import { asObject, type JsonObject, packageRoot, readYaml, reportIds, repositoryRoot } from "./document.ts";
import {
  answersModule,
  catalogueModule,
  columnsModule,
  controlsModules,
  faultsModule,
  filesTypesModule,
  kindsModule,
  ledgerModule,
  operationsModule,
  presetsModule,
  questionsModule,
  scenariosModule,
  schemaModules,
  spanishModule,
  typesModule,
  vendorReportsModule,
  zodModule,
} from "./modules.ts";
import { narrowDocument, prune } from "./narrow.ts";
import { toOpenApi30 } from "./openapi-30.ts";
import { readScenarios } from "./scenarios.ts";
import { readStatements } from "./statements.ts";
import { statementsPage } from "./statements-page.ts";
import { readVendorReports, unmodelledIds } from "./vendor-reports.ts";

/** All files generated from the YAML files of this package, by location. */
async function outputs(): Promise<Map<URL, string>> {
  const document = readYaml("openapi.yaml");
  const claims = readClaims(document);
  const spanish = readSpanish(claims);
  const inSpanish = (sentence: string): string => spanish[sentence] ?? sentence;
  const statements = readStatements(document, claims);
  const ids = { reports: reportIds(document), refusals: Object.keys(asObject(catalogueOf(document).refusals)) };
  const controlsYaml = controlsDocument(readYaml("controls.yaml"), ids);
  const controls = await controlsModules(controlsYaml);
  const vendorReports = readVendorReports(readYaml("vendor-reports.yaml"));
  const files = readYaml("files.yaml");
  const schemas = schemaModules({ openapi: document, controls: controlsYaml, files });
  const generated = (name: string): URL => new URL(`src/generated/${name}.ts`, packageRoot);
  return new Map([
    [generated("openapi"), await typesModule(document)],
    [generated("zod"), await zodModule(document)],
    [generated("catalogue"), catalogueModule(document, unmodelledIds(vendorReports, ids.reports))],
    [generated("vendor-reports"), vendorReportsModule(vendorReports)],
    [generated("presets"), presetsModule(readPresets())],
    [generated("columns"), columnsModule(document)],
    [generated("kinds"), kindsModule(document)],
    [generated("operations"), operationsModule(document)],
    [generated("answers"), answersModule(claims)],
    [generated("ledger"), ledgerModule(claims)],
    [generated("ledger-spanish"), spanishModule(spanish)],
    [generated("questions"), questionsModule(claims, spanish)],
    ...Object.entries(controls).map(([name, text]): [URL, string] => [generated(name), text]),
    [generated("faults"), faultsModule(controlsYaml)],
    [generated("files-types"), await filesTypesModule()],
    [
      new URL("report-definition.schema.json", packageRoot),
      jsonOf(definitionSchema("ReportDefinition", "A report that Mockvox serves", files, controlsYaml)),
    ],
    [
      new URL("scenario.schema.json", packageRoot),
      jsonOf(definitionSchema("Scenario", "A scenario of a rehearsal", files, controlsYaml)),
    ],
    [generated("scenarios"), scenariosModule(readScenarios())],
    ...Object.entries(schemas).map(([name, text]): [URL, string] => [generated(name), text]),
    [new URL("docs/claims.md", repositoryRoot), claimsPage(claims, "en", (sentence) => sentence)],
    [new URL("docs/es/claims.md", repositoryRoot), claimsPage(claims, "es", inSpanish)],
    [new URL("docs/statements.md", repositoryRoot), statementsPage(statements, claims, "en", (sentence) => sentence)],
    [new URL("docs/es/statements.md", repositoryRoot), statementsPage(statements, claims, "es", inSpanish)],
    ...reportIds(document).flatMap((id) => narrowOutputs(id, narrowDocument(document, id))),
  ]);
}

/** The definitions in `presets`, by the id that names each file. */
function readPresets(): JsonObject {
  const names = readdirSync(new URL("presets", packageRoot)).toSorted();
  return Object.fromEntries(names.map((name) => [name.replace(/\.yaml$/, ""), readYaml(`presets/${name}`)]));
}

/** One report's document, in OpenAPI 3.1 and, for older generators, in 3.0. */
function narrowOutputs(id: string, document: JsonObject): [URL, string][] {
  const older = toOpenApi30(document);
  prune(older);
  return [
    [new URL(`narrow/${id}.json`, packageRoot), jsonOf(document)],
    [new URL(`narrow/openapi-3.0/${id}.json`, packageRoot), jsonOf(older)],
  ];
}

function jsonOf(content: JsonObject): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function isStale([location, content]: [URL, string]): boolean {
  return !existsSync(location) || readFileSync(location, "utf8") !== content;
}

const stale = [...(await outputs())].filter(isStale);
const names = stale.map(([location]) => relative(fileURLToPath(repositoryRoot), fileURLToPath(location)));

if (process.argv.includes("--check")) {
  for (const name of names) console.error(`stale: ${name}; run \`npx pnpm@12.21.0 generate\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [location, content] of stale) {
    mkdirSync(new URL(".", location), { recursive: true });
    writeFileSync(location, content);
  }
  for (const name of names) console.log(`wrote ${name}`);
}
