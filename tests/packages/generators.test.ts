import { globSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ReportId, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { readFiveReports } from "../five-requests.ts";
import { writeJavaAnnotations } from "../java-annotations.ts";
import { requireTool } from "../require-tool.ts";
import { runForOutput } from "../run-program.ts";
import { startMockServer } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const here = join(import.meta.dirname, "..");
const program = fileURLToPath(import.meta.resolve("openapi-generator-plus/bin/ogplus.js"));
const generator = dirname(
  fileURLToPath(import.meta.resolve("@openapi-generator-plus/java-cxf-client-generator/package.json")),
);

/**
 * Generates a Java client of one report, in a package named after the report. Each has a separate folder: the generator
 * creates and removes a file named after the current millisecond, and parallel runs would clash.
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
  await runForOutput(process.execPath, [program, "-c", config]);
}

/** The generated classes without the thin layer that calls Apache CXF. */
const generatedParts = "generated/*/*/{model,params,spec}/*.java";

test.for(["narrow", "narrow/openapi-3.0"])(
  "Java generated from %s by openapi-generator-plus compiles and reads the rows of every report",
  async (documents, context) => {
    await requireTool(["javac", "--version"], context);
    await using folder = await makeTemporaryFolder();
    await writeJavaAnnotations(folder.path);
    await Promise.all(reportIds.map((report) => generate(documents, report, folder.path)));
    const generated = globSync(generatedParts, { cwd: folder.path });
    const handwritten = globSync(join(here, "generated-java/*.java"));
    const sources = [".", ...reportIds.map((report) => join("generated", report))].join(delimiter);
    const flags = ["-encoding", "UTF-8", "-Xlint:all,-processing", "-Werror", "-sourcepath", sources, "-d", "classes"];
    await runForOutput("javac", [...flags, ...generated, ...handwritten], { cwd: folder.path });

    await using server = await startMockServer();
    const output = await runForOutput("java", ["-cp", "classes", "ReadGenerated", server.ready], { cwd: folder.path });
    const rows = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows).toEqual((await readFiveReports(server.ready)).map(({ report, rows }) => ({ report, rows })));
  },
);
