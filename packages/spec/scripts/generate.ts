import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "./catalogue.ts";
import { readClaims } from "./claims.ts";
import { claimsPage } from "./claims-page.ts";
import { readSpanish } from "./claims-spanish.ts";
import { controlsDocument } from "./controls.ts";
import { asObject, type JsonObject, packageRoot, readYaml, reportIds, repositoryRoot } from "./document.ts";
import {
  answersModule,
  catalogueModule,
  columnsModule,
  controlsModules,
  kindsModule,
  ledgerModule,
  questionsModule,
  spanishModule,
  typesModule,
  wireModule,
  zodModule,
} from "./modules.ts";
import { narrowDocument } from "./narrow.ts";
import { toOpenApi30 } from "./openapi-30.ts";

/** All files generated from `openapi.yaml`, `claims.yaml` and `controls.yaml`, by location. */
async function outputs(): Promise<Map<URL, string>> {
  const document = readYaml("openapi.yaml");
  const claims = readClaims(document);
  const spanish = readSpanish(claims);
  const ids = { reports: reportIds(document), refusals: Object.keys(asObject(catalogueOf(document).refusals)) };
  const controls = await controlsModules(controlsDocument(readYaml("controls.yaml"), ids));
  const generated = (name: string): URL => new URL(`src/generated/${name}.ts`, packageRoot);
  return new Map([
    [generated("openapi"), await typesModule()],
    [generated("zod"), await zodModule(document)],
    [generated("catalogue"), catalogueModule(document)],
    [generated("columns"), columnsModule(document)],
    [generated("kinds"), kindsModule(document)],
    [generated("wire"), wireModule(document)],
    [generated("answers"), answersModule(claims)],
    [generated("ledger"), ledgerModule(claims)],
    [generated("ledger-spanish"), spanishModule(spanish)],
    [generated("questions"), questionsModule(claims, spanish)],
    ...Object.entries(controls).map(([name, text]): [URL, string] => [generated(name), text]),
    [new URL("docs/claims.md", repositoryRoot), claimsPage(claims)],
    ...reportIds(document).flatMap((id) => narrowOutputs(id, narrowDocument(document, id))),
  ]);
}

/** One report's document, in OpenAPI 3.1 and, for older generators, in 3.0. */
function narrowOutputs(id: string, document: JsonObject): [URL, string][] {
  const format = (content: JsonObject): string => `${JSON.stringify(content, null, 2)}\n`;
  return [
    [new URL(`narrow/${id}.json`, packageRoot), format(document)],
    [new URL(`narrow/openapi-3.0/${id}.json`, packageRoot), format(toOpenApi30(document))],
  ];
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
