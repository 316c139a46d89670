import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogueOf } from "./catalogue.ts";
import { readClaims } from "./claims.ts";
import { claimsPage } from "./claims-page.ts";
import { readSpanish } from "./claims-spanish.ts";
import { controlsDocument } from "./controls.ts";
import { type JsonObject, object, readYaml, reportIds, repository, room } from "./document.ts";
import {
  answersModule,
  catalogueModule,
  columnsModule,
  controlsModules,
  kindsModule,
  ledgerModule,
  spanishModule,
  typesModule,
  wireModule,
  zodModule,
} from "./modules.ts";
import { narrowDocument } from "./narrow.ts";
import { openapi30 } from "./openapi-30.ts";

/** Everything that is made from `openapi.yaml`, `claims.yaml` and `controls.yaml`, by its place. */
async function outputs(): Promise<Map<URL, string>> {
  const document = readYaml("openapi.yaml");
  const claims = readClaims(document);
  const ids = { reports: reportIds(document), refusals: Object.keys(object(catalogueOf(document).refusals)) };
  const controls = await controlsModules(controlsDocument(readYaml("controls.yaml"), ids));
  const generated = (name: string): URL => new URL(`src/generated/${name}.ts`, room);
  return new Map([
    [generated("openapi"), await typesModule()],
    [generated("zod"), await zodModule(document)],
    [generated("catalogue"), catalogueModule(document)],
    [generated("columns"), columnsModule(document)],
    [generated("kinds"), kindsModule(document)],
    [generated("wire"), wireModule(document)],
    [generated("answers"), answersModule(claims)],
    [generated("ledger"), ledgerModule(claims)],
    [generated("ledger-spanish"), spanishModule(readSpanish(claims))],
    ...Object.entries(controls).map(([name, text]): [URL, string] => [generated(name), text]),
    [new URL("docs/claims.md", repository), claimsPage(claims)],
    ...reportIds(document).flatMap((id) => narrowOutputs(id, narrowDocument(document, id))),
  ]);
}

/** One report's document, in the version that the whole is written in and in one that older generators read. */
function narrowOutputs(id: string, document: JsonObject): [URL, string][] {
  const written = (content: JsonObject): string => `${JSON.stringify(content, null, 2)}\n`;
  return [
    [new URL(`narrow/${id}.json`, room), written(document)],
    [new URL(`narrow/openapi-3.0/${id}.json`, room), written(openapi30(document))],
  ];
}

function isStale([place, content]: [URL, string]): boolean {
  return !existsSync(place) || readFileSync(place, "utf8") !== content;
}

const stale = [...(await outputs())].filter(isStale);
const names = stale.map(([place]) => relative(fileURLToPath(repository), fileURLToPath(place)));

if (process.argv.includes("--check")) {
  for (const name of names) console.error(`stale: ${name}; run \`npx pnpm@12.21.0 generate\``);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [place, content] of stale) {
    mkdirSync(new URL(".", place), { recursive: true });
    writeFileSync(place, content);
  }
  for (const name of names) console.log(`wrote ${name}`);
}
