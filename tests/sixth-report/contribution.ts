import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Edit, inOrder, insertAfter, insertBefore } from "./edits.ts";

/** The sixth report: how often each menu option is chosen. `template` is the similar report whose lines are copied. */
export const sixth = "diagram_14";
const template = "diagram_13";

/** The edits that a contributor makes by hand to add the report, by path relative to the repository. */
export const contribution: Readonly<Record<string, Edit>> = {
  "packages/spec/openapi.yaml": inOrder(
    insertAfter("enum: [cdr_4, diagram_1_2, diagram_2, campaign_8, diagram_13", `, ${sixth}`),
    repeatForSixth("        diagram_13: [date_ini, date_end]\n"),
    repeatForSixth("        diagram_13: { value: diagram_13 }\n"),
    repeatForSixth('        diagram_13: { value: "20260302080000" }\n'),
    repeatForSixth('        diagram_13: { value: "20260302115959" }\n'),
    repeatForSixth('              - $ref: "#/components/schemas/diagram_13_envelope"\n'),
    repeatForSixth('            diagram_13: { $ref: "#/components/examples/diagram_13" }\n'),
    repeatForSixth('            diagram_13_empty: { $ref: "#/components/examples/empty-window" }\n'),
    insertAfter(
      '          items: { $ref: "#/components/schemas/diagram_13_row" }\n',
      `\n${indent(readPiece("schemas.yaml"))}`,
    ),
    insertBefore("    empty-window:\n      summary:", indent(readPiece("example.yaml"))),
  ),
  [`packages/fixtures/src/projections/${sixth}.ts`]: () => readPiece(`${sixth}.ts.txt`),
  "packages/fixtures/src/read-report.ts": inOrder(
    repeatForSixth('import { diagram_13 } from "./projections/diagram_13.ts";\n'),
    insertAfter("  diagram_13: keepRows(projectStream(diagram_13)),\n", `  ${sixth}: projectTally(${sixth}),\n`),
  ),
};

/** Copies a line for the sixth report and inserts it below. */
function repeatForSixth(line: string): Edit {
  return insertAfter(line, line.replaceAll(template, sixth));
}

/** Indents by two levels, as components are. */
function indent(yaml: string): string {
  return yaml.replaceAll(/^(?=.)/gm, "    ");
}

function readPiece(name: string): string {
  return readFileSync(join(import.meta.dirname, name), "utf8");
}
