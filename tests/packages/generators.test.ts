import { globSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ReportId, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { readFive } from "../five-requests.ts";
import { writeJavaAnnotations } from "../java-annotations.ts";
import { needTool } from "../needed-tool.ts";
import { outputOf } from "../run-program.ts";
import { serveFake } from "../served-fake.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const here = join(import.meta.dirname, "..");
const program = fileURLToPath(import.meta.resolve("openapi-generator-plus/bin/ogplus.js"));
const generator = dirname(
  fileURLToPath(import.meta.resolve("@openapi-generator-plus/java-cxf-client-generator/package.json")),
);

/**
 * Writes a Java client of one report, in a package named by the report. Each has a folder of its own: the generator
 * removes a file there that is named for the millisecond, whoever wrote it.
 */
async function generate(documents: string, report: ReportId, folder: string): Promise<void> {
  const config = join(folder, `${report}.json`);
  const settings = {
    inputPath: join(here, "../packages/spec", documents, `${report}.json`),
    outputPath: join(folder, "generated", report),
    generator,
    package: report,
  };
  await writeFile(config, JSON.stringify(settings));
  await outputOf(process.execPath, [program, "-c", config]);
}

/** The generated classes without the thin layer above them that drives Apache CXF. */
const generatedParts = "generated/*/*/{model,params,spec}/*.java";

test.for(["narrow", "narrow/openapi-3.0"])(
  "Java made of %s by openapi-generator-plus compiles and gets the rows of every report",
  async (documents, context) => {
    await needTool(["javac", "--version"], context);
    await using folder = await makeTemporaryFolder();
    await writeJavaAnnotations(folder.path);
    await Promise.all(reportIds.map((report) => generate(documents, report, folder.path)));
    const generated = globSync(generatedParts, { cwd: folder.path });
    const own = globSync(join(here, "generated-java/*.java"));
    const sources = [".", ...reportIds.map((report) => join("generated", report))].join(delimiter);
    const flags = ["-Xlint:all,-processing", "-Werror", "-sourcepath", sources, "-d", "classes"];
    await outputOf("javac", [...flags, ...generated, ...own], { cwd: folder.path });

    await using fake = await serveFake();
    const printed = await outputOf("java", ["-cp", "classes", "AskGenerated", fake.ready], { cwd: folder.path });
    const rows = printed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toEqual((await readFive(fake.ready)).map(({ report, rows }) => ({ report, rows })));
  },
);
