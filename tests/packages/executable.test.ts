import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startProgram } from "../background-program.ts";
import { fiveReports, headers, readFiveReports, reportPath } from "../five-requests.ts";
import { requireTool } from "../require-tool.ts";
import { type ProgramResult, type RunOptions, runForOutput, runProgram } from "../run-program.ts";
import { parseReadyUrl } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const isSupported = process.platform === "linux" && process.arch === "x64";
const name = "mockvox-linux-x64";
const token = ["--token", "demo"];

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let options: Required<Pick<RunOptions, "cwd" | "env">>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  options = { cwd: join(folder.path, "project"), env: await environmentWithoutNode(folder.path) };
  await mkdir(options.cwd);
  if (!isSupported) return;
  const build = [join(root, "scripts/build-executable.mjs"), "--out", join(folder.path, "built")];
  await runForOutput(process.execPath, build, { timeLimit: 600_000 });
  // From the archive, as people get it.
  await runForOutput("tar", ["-xzf", join(folder.path, `built/${name}.tar.gz`), "-C", folder.path]);
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

beforeEach(({ skip }) => {
  if (!isSupported) skip("the executable is built for Linux on x64 only");
});

/** Nothing of this process's environment, and a `node` that fails before the system's own, if it has one. */
async function environmentWithoutNode(home: string): Promise<NodeJS.ProcessEnv> {
  const programs = join(home, "programs");
  await mkdir(programs);
  for (const each of ["node", "npm", "npx"])
    await writeFile(join(programs, each), "#!/bin/sh\nexit 99\n", { mode: 0o755 });
  return { PATH: `${programs}:/usr/bin:/bin:/usr/sbin:/sbin`, HOME: home, TMPDIR: home, LANG: "C" };
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ProgramResult> {
  return runProgram(join(folder.path, name), args, { ...options, env: { ...options.env, ...env } });
}

/** A program with the vendor's address in it. */
const curl = [
  ...["curl", "-sS", "-o", "/dev/null", "-w", "%{http_code} %{ssl_verify_result}", "-H"],
  ...[`wolkvox-token: ${headers["wolkvox-token"]}`, `https://wv0001.wolkvox.com${reportPath("diagram_2")}`],
];

test("prints its version and starts without Node", async () => {
  expect((await runProgram("node", [], options)).exitCode).toBe(99);
  const { version } = JSON.parse(await readFile(join(root, "packages/cli/package.json"), "utf8"));
  expect(await run(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

test("serves five reports, and the page with its files", async () => {
  const serve = ["serve", "--port", "0", "--log", "json", "--clock", "2026-03-10T12:00:00"];
  await using server = await startProgram(join(folder.path, name), serve, parseReadyUrl, options);
  const outcomes = await readFiveReports(server.ready);
  expect(outcomes.map(({ report, status }) => [report, status])).toEqual(fiveReports.map((report) => [report, 200]));
  expect(outcomes.every(({ rows }) => rows > 0)).toBe(true);
  const page = await (await fetch(server.ready)).text();
  expect(page).toContain("data-mockvox-fake");
  const [, script] = /src="[^"]*(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
  const response = await fetch(`${server.ready}${script}`);
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect((await response.text()).length).toBeGreaterThan(10_000);
});

test("checks its own mock server, pulls from it and controls it", async () => {
  const serve = ["serve", "--port", "0", "--log", "json", "--clock", "2026-03-10T12:00:00"];
  await using server = await startProgram(join(folder.path, name), serve, parseReadyUrl, options);
  const report = ["--report", "json=report.json", "--report", "html=report.html", "--report", "terminal"];
  const verified = await run(["verify", server.ready, ...token, "--quick", "--day", "2026-03-02", ...report]);
  expect(verified.exitCode, verified.stderr).toBe(0);
  expect(JSON.parse(await readFile(join(options.cwd, "report.json"), "utf8"))).toBeDefined();
  const days = ["--from", "2026-03-02", "--to", "2026-03-02"];
  for (const format of ["csv", "ndjson"]) {
    const out = ["--out", `rows.${format}`, "--format", format];
    const pulled = await run(["pull", "diagram_13", ...days, ...out, "--url", server.ready, ...token]);
    expect(pulled.exitCode, pulled.stderr).toBe(0);
    expect((await readFile(join(options.cwd, `rows.${format}`), "utf8")).split("\n").length).toBeGreaterThan(500);
  }
  const refuse = await run(["control", "refuse", "maintenance", "--times", "1", "--url", server.ready, ...token]);
  expect(refuse.exitCode, refuse.stderr).toBe(0);
  expect((await fetch(server.ready + reportPath("cdr_4"), { headers })).status).toBe(403);
});

test("runs an unmodified program over TLS, and passes on its exit code", async () => {
  const { exitCode, stdout, stderr } = await run(["run", "--summary", "json=summary.json", "--", ...curl]);
  expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 0, stdout: "200 0" });
  expect(JSON.parse(await readFile(join(options.cwd, "summary.json"), "utf8"))).toMatchObject({ requests: 1 });
  expect((await run(["run", "--", "sh", "-c", "exit 7"])).exitCode).toBe(7);
  expect((await run(["run", "--", "sh", "-c", "kill -TERM $$"])).exitCode).toBe(143);
  expect((await run(["run", "--", "no-such-program"])).exitCode).toBe(127);
  expect((await run(["run", "--seed", "x", "--", "true"])).exitCode).toBe(125);
});

test("runs a program airtight, with another one around it", async (context) => {
  await requireTool(["unshare", "--user", "--map-root-user", "--mount", "--net", "true"], context);
  const around = ["run", "--", join(folder.path, name)];
  const { exitCode, stdout, stderr } = await run([...around, "run", "--airtight", "--", ...curl]);
  expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 0, stdout: "200 0" });
  expect(stderr).toContain("The program tried to reach nothing else.");
  const elsewhere = ["curl", "-sS", "--max-time", "20", "http://192.0.2.1/"];
  const refused = await run(["run", "--airtight", "--", ...elsewhere]);
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain("192.0.2.1:80");
});

test("speaks Spanish", async () => {
  const { exitCode, stderr } = await run(["no-such-command"], { LANG: "es_CO.UTF-8" });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Comando desconocido");
  expect((await run(["run", "--help", "--lang", "es"])).stdout).toContain("Uso: mockvox run");
});

test("names every command's flags", async () => {
  for (const command of ["serve", "control", "pull", "verify", "tap", "run", "env", "claims", "diff", "trust"]) {
    expect((await run([command, "--help"])).stdout).toContain(`mockvox ${command}`);
  }
});

test("comes with the licences of Node and of everything else in it", async () => {
  const licences = await readFile(join(folder.path, `${name}.LICENSES.txt`), "utf8");
  for (const part of ["Node.js 24.", "OpenSSL", "undici 7.", "zod 4.", "react"]) expect(licences).toContain(part);
});
