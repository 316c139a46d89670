import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startProgram } from "./background-program.ts";
import { requireTool } from "./require-tool.ts";
import { mockvox, runEnvironment } from "./run-command.ts";
import { runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { quickClients, unmodifiedFolder } from "./unmodified-clients.ts";
import { expectedOutput } from "./unmodified-output.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
});

afterAll(() => folder[Symbol.asyncDispose]());

const command = `"${process.execPath}" "${mockvox}"`;

/** Starts a mock server with a proxy; resolves to the ready line. */
async function startServer() {
  const args = [mockvox, "serve", "--port", "0", "--proxy", "0", "--log", "json"];
  return startProgram(process.execPath, args, (line) => (JSON.parse(line).event === "ready" ? line : undefined), {
    env: runEnvironment(folder.path),
  });
}

test("a shell that evaluates its output serves unmodified programs", async (context) => {
  for (const { probe } of quickClients) await requireTool(probe, context);
  await using server = await startServer();
  const { url, proxy } = JSON.parse(server.ready);
  const programs = quickClients.map(({ command: [program], file }) => `${program} '${join(unmodifiedFolder, file)}'`);
  const flags = `--url ${url} --proxy ${new URL(proxy).port}`;
  const script = `eval "$(${command} env ${flags})"; ${programs.join("; ")}; echo "$MOCKVOX_URL"`;
  const { stdout, stderr } = await runProgram("sh", ["-c", script], { env: runEnvironment(folder.path) });
  expect(stdout, stderr).toBe(`${(await expectedOutput()).repeat(quickClients.length)}${url}\n`);
});

test("prints a file that Node reads", async () => {
  await using server = await startServer();
  const { url, proxy } = JSON.parse(server.ready);
  const file = join(folder.path, ".env");
  const flags = `--url ${url} --proxy ${new URL(proxy).port} --format dotenv`;
  const script = `${command} env ${flags} > '${file}' && "${process.execPath}" --env-file='${file}' -p 'process.env.HTTPS_PROXY + " " + process.env.JAVA_TOOL_OPTIONS.split(" ").length'`;
  const env = { ...runEnvironment(folder.path), HTTPS_PROXY: undefined, JAVA_TOOL_OPTIONS: undefined };
  const { stdout, stderr } = await runProgram("sh", ["-c", script], { env });
  expect(stdout, stderr).toBe(`${proxy} 8\n`);
});

test.for([
  { name: "no proxy listens", flags: ["--proxy", "1"], message: "mockvox serve --proxy 1" },
  // `serve --proxy` listens on the port after its own.
  {
    name: "no proxy listens next to the server",
    flags: ["--url", "http://127.0.0.1:8"],
    message: "mockvox serve --proxy 9",
  },
  { name: "a flag is misspelt", flags: ["--prxy", "1"], message: "Did you mean --proxy?" },
])("where $name, the shell that evaluates its output does not go on", async ({ flags, message }) => {
  const env = runEnvironment(folder.path);
  const script = `eval "$(${command} env ${flags.join(" ")})" && echo reached`;
  const { stdout, stderr } = await runProgram("sh", ["-c", script], { env });
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  const other = await runProgram(process.execPath, [mockvox, "env", ...flags, "--format", "dotenv"], { env });
  expect(other).toMatchObject({ exitCode: 2, stdout: "" });
  const powershell = await runProgram(process.execPath, [mockvox, "env", ...flags, "--format=powershell"], { env });
  expect(powershell).toMatchObject({ exitCode: 2, stdout: "throw 'mockvox env failed'\n" });
});
