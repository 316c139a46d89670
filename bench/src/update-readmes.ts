/** Writes the figures of RESULTS.md into both READMEs: `node src/update-readmes.ts`. A full run of the bench ends with it. */
import { readFile, writeFile } from "node:fs/promises";
import { readQuotedFigures, writeFigures } from "./frame/readme.ts";

const figures = readQuotedFigures(await readFile(new URL("../RESULTS.md", import.meta.url), "utf8"));
for (const readme of ["README.md", "README.es.md"] as const) {
  const file = new URL(`../../${readme}`, import.meta.url);
  await writeFile(file, writeFigures(readme, await readFile(file, "utf8"), figures));
}
