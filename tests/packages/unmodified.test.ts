import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { installPrograms } from "../download.ts";
import { requireTool } from "../require-tool.ts";
import { mockvox, type RunSummary, runCommand } from "../run-command.ts";
import { runForOutput } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";
import { type UnmodifiedClient, unmodifiedClients, unmodifiedFolder } from "../unmodified-clients.ts";
import { expectedOutput } from "../unmodified-output.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let expected: string;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  expected = await expectedOutput();
  const packages = unmodifiedClients.flatMap(({ npm = [] }) => npm);
  await installPrograms(folder.path, packages, {});
  const versions = new Set(unmodifiedClients.flatMap(({ node }) => (node ? [node] : [])));
  for (const version of versions) await installPrograms(join(folder.path, `node-${version}`), [`node@${version}`], {});
  // Imports are resolved from the folder of the program.
  for (const name of globSync("*.mjs", { cwd: unmodifiedFolder })) {
    copyFileSync(join(unmodifiedFolder, name), join(folder.path, name));
  }
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

/** The command line of a client. */
function commandOf({ command: [program, ...args], file, node }: UnmodifiedClient): string[] {
  const path = join(node === undefined ? unmodifiedFolder : folder.path, file);
  if (node === undefined) return [program, ...args, path];
  return [join(folder.path, `node-${node}/node_modules/node/bin/node`), path];
}

async function run(command: readonly string[], flags: readonly string[] = []) {
  const file = join(folder.path, `${performance.now()}.json`);
  const cache = join(folder.path, "go");
  const env = { GOCACHE: cache, GOPATH: cache };
  const result = await runCommand(command, {
    folder: folder.path,
    flags: ["--summary", `json=${file}`, ...flags],
    env,
  });
  return { ...result, summary: (): RunSummary => JSON.parse(readFileSync(file, "utf8")) };
}

async function requireNamespaces(context: TestContext): Promise<void> {
  await requireTool(["unshare", "--user", "--map-root-user", "--mount", "--net", "true"], context);
}

describe.each(unmodifiedClients)("$name", (client) => {
  test("reads the five reports, or reaches nothing, by variables", async (context) => {
    await requireTool(client.probe, context);
    const { stdout, stderr, exitCode, summary } = await run(commandOf(client));
    if (client.byVariables) {
      expect(stdout, stderr).toBe(expected);
      expect(summary().requests).toBe(5);
    } else {
      expect(exitCode, stdout).not.toBe(0);
      expect(summary().requests).toBe(0);
    }
  });

  test("reads the five reports airtight, and tries nothing else", async (context) => {
    await requireTool(client.probe, context);
    await requireNamespaces(context);
    const { stdout, stderr, summary } = await run(commandOf(client), ["--airtight"]);
    expect(stdout, stderr).toBe(expected);
    expect(summary().airtight).toEqual({ names: [], addresses: [], allowed: [] });
  });
});

const strict = unmodifiedClients.filter(({ name }) => ["PHP cURL", "Python requests", "Node 24 fetch"].includes(name));

describe.each(strict)("$name", (client) => {
  test("gets an error response", async (context) => {
    await requireTool(client.probe, context);
    const { stdout, summary } = await run(commandOf(client), ["--token", "another"]);
    expect(summary().refusals).toEqual({ "invalid-token": 5 });
    expect(stdout).not.toContain(" 200 ");
  });

  test("gets the time limit of 60 seconds without waiting for it", async (context) => {
    await requireTool(client.probe, context);
    const { summary } = await run(commandOf(client), ["--latency", "61000", "--speed", "1000"]);
    expect(summary().refusals).toEqual({ "time-limit": 5 });
    expect(summary().durationMs).toBeLessThan(60_000);
  });

  test("gets a body that is cut off", async (context) => {
    await requireTool(client.probe, context);
    const control = `"${process.execPath}" "${mockvox}" control fault cut-body afterBytes=40 >/dev/null`;
    const { stdout, exitCode, summary } = await run(["sh", "-c", `${control} && "$@"`, "sh", ...commandOf(client)]);
    expect(exitCode).not.toBe(0);
    expect(stdout).toBe("");
    expect(summary().requests).toBe(1);
  });
});

const [postgres] = globSync("/usr/lib/postgresql/*/bin/postgres");

test("a nightly job in PHP writes to PostgreSQL on localhost", async (context) => {
  await requireNamespaces(context);
  await requireTool(["php", "-r", "exit(extension_loaded('pdo_pgsql') ? 0 : 1);"], context);
  await requireTool(["test", "-x", postgres ?? ""], context);
  const database = join(folder.path, "database");
  mkdirSync(database);
  const isRoot = process.getuid?.() === 0;
  // PostgreSQL does not run as root.
  const asUser = isRoot ? ["runuser", "-u", "postgres", "--"] : [];
  if (isRoot) await runForOutput("sh", ["-c", `chmod 755 '${folder.path}'; chown postgres '${database}'`]);
  const pgCtl = (postgres ?? "").replace(/postgres$/, "pg_ctl");
  const call = (...args: string[]): Promise<string> => {
    const [program = "", ...rest] = [...asUser, pgCtl, "-D", database, "-s", ...args];
    return runForOutput(program, rest, { cwd: database });
  };
  await call("initdb", "-o", "--auth=trust --username=warehouse");
  const port = await freePort();
  await call("start", "-w", "-l", join(database, "log"), "-o", `-p ${port} -k '' -h localhost`);
  try {
    const job = ["php", join(unmodifiedFolder, "php_postgres.php")];
    const allowed = await runCommand(job, {
      folder: folder.path,
      flags: ["--airtight", "--allow", `localhost:${port}`],
      env: { PGPORT: String(port) },
    });
    expect(allowed.stdout, allowed.stderr).toBe("24 hours\n");
    expect(allowed.stderr).toContain(`Allowed: localhost:${port}, 1 connection.`);
    const refused = await runCommand(job, {
      folder: folder.path,
      flags: ["--airtight"],
      env: { PGPORT: String(port) },
    });
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr).toMatch(
      new RegExp(`The program tried \\(attempts\\): tcp 127\\.0\\.0\\.1:${port} \\(\\d\\)`),
    );
  } finally {
    await call("stop", "-m", "immediate");
  }
  expect(existsSync(join(database, "postmaster.pid"))).toBe(false);
});

async function freePort(): Promise<number> {
  const script =
    "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })";
  return Number(await runForOutput(process.execPath, ["-e", script]));
}
