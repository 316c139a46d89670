import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { reportPath } from "./five-requests.ts";
import { requireTool } from "./require-tool.ts";
import { mockvox, type RunSummary, runCommand, runEnvironment } from "./run-command.ts";
import { runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
});

afterAll(() => folder[Symbol.asyncDispose]());

function run(program: readonly string[], flags: readonly string[] = []) {
  return runCommand(program, { folder: folder.path, flags });
}

/** Names of files that runs have left. */
function leftovers(): string[] {
  return readdirSync(folder.path).filter((name) => name.startsWith("mockvox-run-"));
}

const vendor = "https://wv0001.wolkvox.com";

test.each([
  ["its exit code", ["sh", "-c", "exit 7"], 7],
  ["128 + its signal", ["sh", "-c", "kill -KILL $$"], 137],
  ["127 if it does not exist", ["mockvox-no-such-program"], 127],
  ["127 if its folder is a file", [join(import.meta.dirname, "package.json/x")], 127],
  ["127 without a name", [""], 127],
  ["126 if it is not executable", [join(import.meta.dirname, "package.json")], 126],
  ["125 without a program", [], 125],
] as const)("ends with %s", async (_, program, expected) => {
  const { exitCode, stdout, stderr } = await run(program);
  expect(exitCode, stderr).toBe(expected);
  expect(stdout).toBe("");
  expect(leftovers()).toEqual([]);
});

test.for([["--no-such-flag"], ["--seed", "x"], ["--profile", "no-such-file"], ["--allow", "localhost:5432"]])(
  "ends with 125 after %j",
  async (flags) => {
    const { exitCode, stdout } = await run(["echo", "started"], flags);
    expect(exitCode).toBe(125);
    expect(stdout).toBe("");
  },
);

test("ends with 125 if the port is taken, or an option of the mock server is wrong", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = Object(server.address());
  const taken = await run(["echo", "started"], ["--port", String(port)]);
  server.close();
  expect(taken).toMatchObject({ exitCode: 125, stdout: "" });
  expect(taken.stderr).toContain(`127.0.0.1:${port}`);
  for (const flags of [
    ["--opened", "yesterday"],
    ["--proxy-pass", "a b"],
    ["--airtight", "--allow", "wv0001.wolkvox.com:443"],
  ]) {
    expect(await run(["echo", "started"], flags), flags[0]).toMatchObject({ exitCode: 125, stdout: "" });
  }
  expect(leftovers()).toEqual([]);
});

test("leaves the variable PORT to the program", async () => {
  const { stdout, exitCode } = await runCommand(["sh", "-c", 'echo "$PORT"; echo "$MOCKVOX_URL"'], {
    folder: folder.path,
    env: { PORT: "1" },
  });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^1\nhttp:\/\/127\.0\.0\.1:\d{4,}\n$/);
});

test("gives the program its arguments, standard input and standard output unchanged", async () => {
  const script = 'printf "%s|" "$@"; cat >&2; cat; exit 4';
  const shell = `printf input | "${process.execPath}" "${mockvox}" run -- sh -c '${script}' sh --help "a b" -- --lang=es ''`;
  const result = await runProgram("sh", ["-c", shell], { env: runEnvironment(folder.path) });
  expect(result).toMatchObject({ exitCode: 4, stdout: "--help|a b|--|--lang=es||" });
  expect(result.stderr).toMatch(/^inputmockvox: sh ended with exit code 4 /);
});

test("gives the program the terminal, which sends its Ctrl-C only once", async (context) => {
  await requireTool(["script", "--version"], context);
  const program = `trap 'n=$((n+1)); echo INT' INT; n=0; test -t 0 && test -t 1 && test -t 2 && echo READY
    until read -r line; do :; done; echo "interrupted $n times, then $line"; exit 6`;
  const command = `exec "${process.execPath}" "${mockvox}" run -- sh -c '${program.replaceAll("'", "'\\''")}'`;
  const terminal = spawn("script", ["-qec", command, "/dev/null"], { env: runEnvironment(folder.path) });
  let output = "";
  terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const ended = once(terminal, "close");
  await vi.waitFor(() => expect(output).toContain("READY"), 30_000);
  terminal.stdin.write("\x03");
  await vi.waitFor(() => expect(output).toMatch(/INT\r?\n/), 30_000);
  terminal.stdin.write("go on\n");
  expect(await ended).toEqual([6, null]);
  expect(output).toContain("interrupted 1 times, then go on");
});

test("passes signals on, and survives them", async () => {
  const program = "trap 'echo TERM; exit 9' TERM; echo READY; while :; do sleep 0.05; done";
  const child = spawn(process.execPath, [mockvox, "run", "--", "sh", "-c", program], {
    env: runEnvironment(folder.path),
  });
  const ended = once(child, "close");
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (text.includes("READY")) child.kill("SIGTERM");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  expect(await ended).toEqual([9, null]);
  expect(output).toBe("READY\nTERM\n");
  expect(errors).toContain("sh ended with exit code 9");
});

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
}

test("leaves no process, port or file when it is killed", async (context) => {
  context.skip(process.platform !== "linux", "for Linux");
  // One in another session, and one that has cleared its environment.
  const program = `setsid sleep 1000 & echo $!; echo $$; echo "$HTTPS_PROXY"; echo READY; exec env -i sleep 1000`;
  const child = spawn(process.execPath, [mockvox, "run", "--", "sh", "-c", program], {
    env: runEnvironment(folder.path),
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  await vi.waitFor(() => expect(output).toContain("READY"), 30_000);
  const [one, two, proxy = ""] = output.split("\n");
  const pids = [one, two].map(Number);
  expect(pids.map(isRunning)).toEqual([true, true]);
  expect(leftovers()).toHaveLength(1);
  child.kill("SIGKILL");
  await vi.waitFor(() => expect(pids.map(isRunning)).toEqual([false, false]), 30_000);
  await vi.waitFor(() => expect(leftovers()).toEqual([]), 30_000);
  const [error] = await once(connect(Number(new URL(proxy).port), "127.0.0.1"), "error");
  expect(error).toMatchObject({ code: "ECONNREFUSED" });
});

test("kills what the program leaves running, and says so", async (context) => {
  context.skip(process.platform !== "linux", "for Linux");
  const { stdout, stderr, exitCode } = await run(["sh", "-c", "setsid sleep 1000 >/dev/null 2>&1 & echo $!"]);
  expect(exitCode).toBe(0);
  expect(isRunning(Number(stdout))).toBe(false);
  expect(stderr).toContain("1 process that the program left running was killed.");
});

const curl = ["curl", "--silent", "--show-error", "--header", "wolkvox-token: demo"];

test("sums up the requests, for people and as JSON", async (context) => {
  await requireTool(["curl", "--version"], context);
  const file = join(folder.path, "summary.json");
  const urls = [reportPath("diagram_2"), reportPath("diagram_1_2"), reportPath("diagram_1_2"), "/elsewhere"];
  const shell = `for path; do ${curl.map((part) => `'${part}'`).join(" ")} "${vendor}$path" -o /dev/null; done
    curl -sS -H 'wolkvox-token: refuse-quota-spent' '${vendor}${reportPath("cdr_4")}' -o /dev/null
    curl -s https://elsewhere.example/ http://elsewhere.example:8080/; exit 3`;
  const flags = ["--summary", `json=${file}`, "--licenses", "2"];
  const { exitCode, stderr } = await run(["sh", "-c", shell, "sh", ...urls], flags);
  expect(exitCode).toBe(3);
  const summary: RunSummary = JSON.parse(readFileSync(file, "utf8"));
  expect(summary).toMatchObject({
    exitCode: 3,
    requests: 5,
    refusals: { "quota-spent": 1 },
    refusedHosts: [
      { host: "elsewhere.example:443", requests: 1 },
      { host: "elsewhere.example:8080", requests: 1 },
    ],
    killedProcesses: 0,
  });
  expect(summary.rows).toBeGreaterThan(24);
  expect(summary.tenants).toContainEqual(
    expect.objectContaining({ quota: { used: 3, of: 2_000 }, slots: { most: 1, of: 2 } }),
  );
  expect(stderr).toMatch(/^ {2}cdr_4 +1 request {2}\d+ {2}quota-spent$/m);
  expect(stderr).toMatch(/^ {2}diagram_1_2 +2 requests {2}200 {2}48 rows$/m);
  expect(stderr).toContain("Refused hosts (requests): elsewhere.example:443 (1), elsewhere.example:8080 (1).");
});

test("applies the flags of the mock server, and speaks Spanish", async (context) => {
  await requireTool(["curl", "--version"], context);
  const program = [...curl, `${vendor}${reportPath("diagram_1_2")}`];
  const { stderr, stdout } = await run(program, ["--token", "other", "--lang", "es", "--log", "json"]);
  expect(stdout).toContain("error");
  expect(stderr).toMatch(/^\{"event":"request",.*"refusal":"invalid-token"/m);
  expect(stderr).toContain("curl terminó con el código de salida 0");
});

/** Reads days of diagram_13 one after the other, each until an end. */
function dailyJob(end: string, exitCode: number): string[] {
  const url = `${vendor}/api/v2/reports_manager.php?api=diagram_13`;
  const loop = `for day in 20260302 20260303 20260304; do
    curl -sS -H 'wolkvox-token: demo' "${url}&date_ini=\${day}000000&date_end=\${day}${end}" -o /dev/null || exit 9
  done; exit ${exitCode}`;
  return ["sh", "-c", loop];
}

test("audits the requests, and ends with 1 if the program lost rows without noticing", async (context) => {
  await requireTool(["curl", "--version"], context);
  const file = join(folder.path, "audit.json");
  const flags = ["--audit", "--edges", "--summary", `json=${file}`];
  const losing = await run(dailyJob("235000", 0), flags);
  expect(losing.exitCode, losing.stderr).toBe(1);
  expect(losing.stderr).toContain("Date ranges end 599 seconds before the next one begins.");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    exitCode: 0,
    audit: { findings: [{ id: "never-asked", cause: "early-end" }] },
  });
  expect((await run(dailyJob("235000", 4), flags)).exitCode).toBe(4);
  const complete = await run(dailyJob("235959", 0), flags);
  expect(complete.exitCode, complete.stderr).toBe(0);
});
