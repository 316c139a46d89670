// The API reference of the site: one page per entry of the packages that are imported. `npm run docs -- build` runs it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Converter, OptionDefaults } from "typedoc";

const root = join(import.meta.dirname, "..");
const [repositoryUrl] = /https:[^"]+/.exec(readFileSync(join(root, "scripts/repository.ts"), "utf8"));

/** Entries of generated tables and of texts, which are data. */
const withoutPage = ["zod", "ledger", "ledger-spanish", "questions", "columns", "messages", "custom-data", "cursor"];

/** The entries of a package by the name under which they are imported. */
function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
  return Object.entries(exports)
    .filter(([entry, path]) => path.endsWith(".ts") && !withoutPage.includes(entry.slice(2)))
    .map(([entry, path]) => [join(root, "packages", folder, path), name + entry.slice(1)]);
}

const entries = new Map(["mock-server", "client", "contract", "spec", "fixtures"].flatMap(entriesOf));

/** Names each module as it is imported, instead of by its path. */
function nameModules(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const path = module.sources?.[0]?.fullFileName ?? "";
      module.name = entries.get(path) ?? module.name;
    }
  });
}

/** @type {Partial<import("typedoc").TypeDocOptions>} */
const options = {
  name: "API of the packages",
  entryPoints: [...entries.keys()],
  tsconfig: join(import.meta.dirname, "tsconfig.typedoc.json"),
  plugin: ["typedoc-plugin-markdown", nameModules],
  out: join(import.meta.dirname, "reference/api"),
  router: "module",
  entryFileName: "index",
  readme: "none",
  githubPages: false,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  skipErrorChecking: true,
  // From the generated types.
  blockTags: [...OptionDefaults.blockTags, "@constant", "@description"],
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  sort: ["source-order"],
  groupOrder: ["Functions", "Classes", "*"],
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
  disableGit: true,
  sourceLinkTemplate: `${repositoryUrl}/blob/main/packages/{path}#L{line}`,
  validation: false,
  logLevel: "Warn",
};

export default options;
