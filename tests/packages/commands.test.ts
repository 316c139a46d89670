import { globSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startProgram } from "../background-program.ts";
import { cleanEnvironment } from "../clean-environment.ts";
import { installPacked } from "../download.ts";
import { headers, reportPath } from "../five-requests.ts";
import { installNode, type NodeVersion, nodeVersions } from "../node-versions.ts";
import { type RunOptions, runForOutput, runProgram } from "../run-program.ts";
import { parseReadyUrl } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const clone = join(import.meta.dirname, "../..");
const token = ["--token", "demo"];
const days = ["--from", "2026-03-02", "--to", "2026-03-03"];

/** Has the vendor's address in it. */
const unmodifiedProgram = `fetch("https://wv0001.wolkvox.com${reportPath("diagram_2")}", { headers: ${JSON.stringify(headers)} })
  .then(({ status }) => process.stdout.write(status + "\\n"))`;

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
const environments = new Map<NodeVersion, NodeJS.ProcessEnv>();

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  const project = join(folder.path, "project");
  await mkdir(project);
  await installPacked(inject("packed"), { type: "module" }, { cwd: project, env: cleanEnvironment() });
  for (const version of nodeVersions) environments.set(version, await installNode(version, folder.path));
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

/** Node runs the sources of a clone from 22.18 on, the first version that strips types by default. */
const installations = nodeVersions.flatMap((version) =>
  (["the tarballs", "a clone"] as const)
    .filter((place) => place === "the tarballs" || version !== "22.13.0")
    .map((place) => ({ version, place })),
);

describe.each(installations)("on Node $version, from $place", ({ version, place }) => {
  const commandOf = (): string =>
    place === "a clone"
      ? join(clone, "packages/cli/bin/mockvox.js")
      : join(folder.path, "project/node_modules/mockvox/bin/mockvox.js");

  test("every command works", async () => {
    await using home = await makeTemporaryFolder();
    const options: RunOptions = { cwd: home.path, env: { ...environments.get(version), NO_COLOR: "1", LANG: "C" } };
    const mockvox = (...args: string[]): Promise<string> => runForOutput("node", [commandOf(), ...args], options);

    expect(await runForOutput("node", ["--version"], options)).toBe(`v${version}\n`);
    const serve = ["serve", "--port", "0", "--log", "json", "--clock", "2026-03-10T12:00:00"];
    await using server = await startProgram("node", [commandOf(), ...serve], parseReadyUrl, options);
    const url = ["--url", server.ready];

    for (const format of ["ndjson", "csv"]) {
      await mockvox("pull", "diagram_13", ...days, "--out", `rows.${format}`, "--format", format, ...url, ...token);
    }
    const rows = (await readFile(join(home.path, "rows.ndjson"), "utf8")).trimEnd().split("\n");
    expect(rows.length).toBeGreaterThan(500);
    expect((await readFile(join(home.path, "rows.csv"), "utf8")).trimEnd().split("\n").length).toBe(rows.length + 1);

    await mockvox("control", "advance", "1h", ...url);
    await mockvox("control", "refuse", "maintenance", "--times", "1", ...url, ...token);
    expect((await fetch(server.ready + reportPath("cdr_4"), { headers })).status).toBe(403);

    for (const name of ["a", "b"]) {
      const report = ["--report", `json=${name}.json`, "--report", "terminal"];
      const output = await mockvox("verify", server.ready, ...token, "--quick", "--day", "2026-03-02", ...report);
      expect(output).not.toBe("");
    }
    expect(await mockvox("diff", "a.json", "b.json")).not.toBe("");
    expect(await mockvox("claims", "hour-key")).toContain("hour-key");

    // `tap` prints its URL to standard error: standard output is for its report.
    const both = ["-c", 'exec node "$0" "$@" 2>&1', commandOf()];
    await using tap = await startProgram("sh", [...both, "tap", server.ready, "--port", "0"], urlOfTap, options);
    const throughTap = await fetch(tap.ready + reportPath("diagram_2"), { headers });
    expect(throughTap.status).toBe(200);
    expect(await throughTap.text()).toBe(
      await (await fetch(server.ready + reportPath("diagram_2"), { headers })).text(),
    );

    const runOptions = { ...options, env: { ...options.env, MOCKVOX_AUTHORITY: join(home.path, "authority") } };
    const flags = process.platform === "linux" ? [[], ["--airtight"]] : [[]];
    for (const more of flags) {
      const run = [commandOf(), "run", ...more, "--", "node", "-e", unmodifiedProgram];
      expect(await runForOutput("node", run, runOptions), more.join()).toBe("200\n");
    }

    for (const command of [
      "serve",
      "control",
      "pull",
      "verify",
      "tap",
      "run",
      "env",
      "audit",
      "claims",
      "diff",
      "trust",
    ]) {
      expect(await mockvox(command, "--help")).toContain(`mockvox ${command}`);
    }
  });
});

test.for(nodeVersions)("Node %s parses every file of every package", async (version) => {
  const files = globSync("project/node_modules/{mockvox,@mockvox/*}/{bin,dist}/**/*.js", { cwd: folder.path });
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const { exitCode, stderr } = await runProgram("node", ["--check", join(folder.path, file)], {
      env: environments.get(version) ?? {},
    });
    expect.soft(exitCode, `${file}: ${stderr}`).toBe(0);
  }
});

function urlOfTap(line: string): string | undefined {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
}
