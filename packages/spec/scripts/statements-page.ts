import type { Language } from "../src/text.ts";
import type { ClaimsFile } from "./claims.ts";
import { listStatements, type Statement, type StatementsFile } from "./statements.ts";

const texts = {
  en: {
    docs: "",
    title: "Statements of the vendor's pages",
    introduction: (count: number, pages: number) =>
      `The ${count} statements of the vendor's ${pages} pages, in our own words, and where each is kept: in the [OpenAPI document](../packages/spec/openapi.yaml) (as JSON pointers), as an answer to an open question ([claim](claims.md)), or by a test.`,
    page: "page",
    columns: ["statement", "documented", "claims", "tests"],
  },
  es: {
    docs: "../",
    title: "Enunciados de las páginas del proveedor",
    introduction: (count: number, pages: number) =>
      `Los ${count} enunciados de las ${pages} páginas del proveedor, en nuestras palabras, y dónde se cumple cada uno: en el [documento OpenAPI](../../packages/spec/openapi.yaml) (como punteros JSON), como respuesta a una [pregunta abierta](claims.md), o en una prueba.`,
    page: "página",
    columns: ["enunciado", "documentado", "preguntas abiertas", "pruebas"],
  },
} as const;

/** Renders the statements as Markdown: `docs/statements.md`, and `docs/es/statements.md` in Spanish. */
export function statementsPage(
  file: StatementsFile,
  { sources }: ClaimsFile,
  language: Language,
  translate: (sentence: string) => string,
): string {
  const { title, introduction, page: pageName, columns } = texts[language];
  const statements = listStatements(file);
  const sections = Object.entries(file.pages).flatMap(([page, { source }]) => {
    const { title: name = "", url } = sources[source] ?? {};
    const heading = translate(name);
    const rows = statements.filter((statement) => statement.page === page);
    return [
      `## ${page}`,
      "",
      url ? `[${heading}](${encodeURI(url)})` : heading,
      "",
      `| # | ${columns.join(" | ")} |`,
      "| --: | --- | --- | --- | --- |",
      ...rows.map((statement) => row(statement, language)),
      "",
    ];
  });
  return [
    "<!-- Generated from packages/spec/statements.yaml by `npx pnpm@12.21.0 generate`. Do not edit. -->",
    `# ${title}`,
    "",
    introduction(statements.length, Object.keys(file.pages).length),
    "",
    `| ${pageName} | ${columns.slice(0, 1)} | ${columns.slice(1).join(" | ")} |`,
    "| --- | --: | --: | --: | --: |",
    ...Object.keys(file.pages).map((page) => `| \`${page}\` | ${counts(statements, page).join(" | ")} |`),
    `| | ${counts(statements).join(" | ")} |`,
    "",
    ...sections,
  ].join("\n");
}

/** How many statements there are, and how many are kept in each place; a statement may be kept in several. */
function counts(statements: readonly Statement[], page?: string): number[] {
  const those = statements.filter((statement) => page === undefined || statement.page === page);
  const kept = (["documented", "claims", "tests"] as const).map(
    (place) => those.filter((statement) => statement[place].length > 0).length,
  );
  return [those.length, ...kept];
}

function row({ number, documented, claims, tests, ...text }: Statement, language: Language): string {
  const pointers = documented.map((pointer) => `\`${pointer.slice(1)}\``);
  const { docs } = texts[language];
  const questions = claims.map((id) => `[\`${id}\`](claims.md#${id})`);
  const files = tests.map((path) => `[\`${path.split("/").at(-1)}\`](${docs}../${path})`);
  const places = [pointers, questions, files].map((links) => links.join("<br>"));
  return `| ${number} | ${text[language]} | ${places.join(" | ")} |`;
}
