import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, type Edit, inTurn } from "./edits.ts";

/** The sixth report: menu options by how often they are chosen, the grouped twin of the report named second. */
export const sixth = "diagram_14";
const twin = "diagram_13";

/** What somebody who adds the report writes by hand: path from the repository's folder → edit of the file. */
export const contribution: Readonly<Record<string, Edit>> = {
  "packages/spec/openapi.yaml": inTurn(
    after("enum: [cdr_4, diagram_1_2, diagram_2, campaign_8, diagram_13", `, ${sixth}`),
    asTheTwin('        diagram_13: { $ref: "#/components/schemas/diagram_13_query" }\n'),
    asTheTwin("        diagram_13: { value: diagram_13 }\n"),
    asTheTwin('        diagram_13: { value: "20260302080000" }\n'),
    asTheTwin('        diagram_13: { value: "20260302115959" }\n'),
    asTheTwin('              - $ref: "#/components/schemas/diagram_13_envelope"\n'),
    asTheTwin('            diagram_13: { $ref: "#/components/examples/diagram_13" }\n'),
    asTheTwin('            diagram_13_empty: { $ref: "#/components/examples/empty-window" }\n'),
    after(
      '          items: { $ref: "#/components/schemas/diagram_13_row" }\n',
      `\n${indent(readPiece("schemas.yaml"))}`,
    ),
    before("    empty-window:\n      summary:", indent(readPiece("example.yaml"))),
  ),
  [`packages/fixtures/src/projections/${sixth}.ts`]: () => readPiece(`${sixth}.ts.txt`),
  "packages/fixtures/src/read-report.ts": inTurn(
    asTheTwin('import { diagram_13 } from "./projections/diagram_13.ts";\n'),
    after("  diagram_13,\n", `  ${sixth}: projectTally(${sixth}),\n`),
  ),
};

/** Puts below a line the same line of the sixth report. */
function asTheTwin(line: string): Edit {
  return after(line, line.replaceAll(twin, sixth));
}

/** Two levels deep, where components stand. */
function indent(yaml: string): string {
  return yaml.replaceAll(/^(?=.)/gm, "    ");
}

function readPiece(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}
