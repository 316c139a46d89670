import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readQuotedFigures, writeFigures } from "../src/frame/readme.ts";

const readFile = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const results = readFile("../RESULTS.md");

test.each(["README.md", "README.es.md"] as const)("the figures in %s are those of the last full run", (readme) => {
  const markdown = readFile(`../../${readme}`);
  const expected = writeFigures(readme, markdown, readQuotedFigures(results));
  expect(markdown, "run `npx pnpm@12.21.0 --filter @mockvox/bench update-readmes`").toBe(expected);
});

test("rounds the figures, with the separators of the language", () => {
  const figures = { coldStart: 1.372, smallReports: 26_779, smallReportsShare: 0.553, timeoutMs: 13.5 };
  const markers = "<!-- speed:start -->\n- old\n<!-- speed:end -->";
  const english = writeFigures("README.md", markers, figures);
  for (const figure of ["1.4 times", "27,000 small", "55% of", "14 ms"]) expect(english).toContain(figure);
  const spanish = writeFigures("README.es.md", markers, figures);
  for (const figure of ["1,4 veces", "27.000 reportes", "el 55% de", "14 ms"]) expect(spanish).toContain(figure);
});

test("says which line is missing", () => {
  const renamed = results.replaceAll("| the test double |", "| another name |");
  expect(() => readQuotedFigures(renamed)).toThrow('no line "the test double" under "The sixty-second timeout"');
});
