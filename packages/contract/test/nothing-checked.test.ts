import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const vitest = join(import.meta.dirname, "../../../node_modules/vitest/vitest.mjs");

const sourceAt = (path: string): string => JSON.stringify(join(import.meta.dirname, path));

/** Runs the Vitest suite with options in a process of its own. */
async function runSuite(options: string): Promise<{ readonly code: unknown; readonly output: string }> {
  const folder = mkdtempSync(join(tmpdir(), "mockvox-suite-"));
  try {
    const lines = [
      `import { contract } from ${sourceAt("../src/vitest.ts")};`,
      `import { createTestFake } from ${sourceAt("create-test-fake.ts")};`,
      "const { everything } = await createTestFake();",
      `contract({ ...everything, ${options} });`,
    ];
    writeFileSync(join(folder, "vitest.config.ts"), 'export default { test: { include: ["*.suite.ts"] } };\n');
    writeFileSync(join(folder, "contract.suite.ts"), lines.join("\n"));
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    return await new Promise((resolve) => {
      execFile(process.execPath, [vitest, "run", "--root", folder], { env }, (error, out, err) =>
        resolve({ code: error === null ? 0 : error.code, output: out + err }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ["en", "Nothing was checked."],
  ["es", "No se comprobó nada."],
])("fails the Vitest suite if nothing was checked, in %s", async (language, headline) => {
  const { code, output } = await runSuite(`only: ["cdr_4"], skip: ["cdr_4"], language: "${language}"`);
  expect(output).toContain(headline);
  expect(code).toBe(1);
});

test("passes the Vitest suite if one check passed and the others were skipped", async () => {
  const { code, output } = await runSuite('only: ["claim-hour-key"]');
  expect(output).toContain("1 passed");
  expect(code).toBe(0);
});
