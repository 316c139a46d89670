import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, type TestContext, test, vi } from "vitest";
import { reportPath } from "./five-requests.ts";
import { type Probe, requireTool } from "./require-tool.ts";
import { mockvox, type RunSummary, runCommand, runEnvironment } from "./run-command.ts";
import { runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
});

afterAll(() => folder[Symbol.asyncDispose]());

const namespaces: Probe = [
  "unshare",
  ...["--user", "--map-root-user", "--mount", "--net", "--pid", "--fork", "--mount-proc"],
  ...["sh", "-c", "ip link set lo up"],
];

async function requireNamespaces(context: TestContext): Promise<void> {
  await requireTool(namespaces, context);
  await requireTool(["curl", "--version"], context);
}

async function runAirtight(script: string, flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const file = join(folder.path, `${flags.length}-${performance.now()}.json`);
  const allFlags = ["--airtight", "--summary", `json=${file}`, ...flags];
  const result = await runCommand(["sh", "-c", script], { folder: folder.path, flags: allFlags, env });
  return { ...result, summary: (): RunSummary => JSON.parse(readFileSync(file, "utf8")) };
}

const url = `https://wv0001.wolkvox.com${reportPath("diagram_1_2")}`;

describe.runIf(process.platform === "linux")("an airtight run", () => {
  test("reaches the mock server without any variable, and nothing else", async (context) => {
    await requireNamespaces(context);
    await requireTool(["nft", "--version"], context);
    const { stdout, stderr, exitCode, summary } = await runAirtight(`
      ip -o link; ip -o addr
      env -i "$(command -v curl)" -sS -H 'wolkvox-token: demo' -o /dev/null -w '%{http_code}\\n' '${url}'
      curl -sS -o /dev/null -w '%{http_code}\\n' http://wv0001.wolkvox.com/
      curl -sS https://elsewhere.example/; echo $?
      sh -c 'curl -sS -m 5 http://203.0.113.7:8081/'; echo $?
      curl -sS -m 5 'http://[2001:db8::1]/'; echo $?
      curl -sS http://localhost:5432/; echo $?
      exit 5`);
    expect(exitCode, stderr).toBe(5);
    const lines = stdout.trim().split("\n");
    expect(lines.filter((line) => /^\d+: /.test(line)).every((line) => /^\d+: lo[ :]/.test(line))).toBe(true);
    expect(lines.slice(-6)).toEqual(["200", "404", "6", "7", "7", "7"]);
    expect(summary().airtight).toEqual({
      names: [{ name: "elsewhere.example", lookups: 1 }],
      addresses: [
        { protocol: "tcp", address: "203.0.113.7", port: 8081, attempts: 1 },
        { protocol: "tcp", address: "2001:db8::1", port: 80, attempts: 1 },
        { protocol: "tcp", address: "127.0.0.1", port: 5432, attempts: 1 },
      ],
      allowed: [],
    });
    expect(stderr).toContain("elsewhere.example (1), tcp 203.0.113.7:8081 (1), tcp [2001:db8::1]:80 (1)");
  });

  test("changes no file of the system's certificates", async (context) => {
    await requireNamespaces(context);
    const folders = ["/usr/share/.mono", "/usr/lib/ssl", "/etc/ssl/certs", "/etc/mono"].filter(existsSync);
    const listFiles = (): readonly string[] =>
      folders.flatMap((path) =>
        readdirSync(realpathSync(path), { recursive: true, encoding: "utf8" }).map((name) => {
          const file = lstatSync(join(realpathSync(path), name));
          return `${path}/${name} ${file.size} ${file.mtimeMs}`;
        }),
      );
    const before = listFiles();
    const { exitCode, stderr } = await runAirtight("true");
    expect(exitCode, stderr).toBe(0);
    expect(listFiles()).toEqual(before);
  });

  test("counts what it tried even without nftables", async (context) => {
    await requireNamespaces(context);
    const bin = join(folder.path, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "nft"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const script = "curl -sS -m 5 http://203.0.113.7:8081/; curl -sS -m 5 http://203.0.113.8:8081/; true";
    const { summary, stderr } = await runAirtight(script, [], { PATH: `${bin}:${process.env.PATH}` });
    const addresses = summary().airtight?.addresses ?? [];
    expect(addresses).toEqual([{ protocol: "tcp", attempts: 2 }]);
    expect(stderr).toContain("Install nftables");
  });

  test("forwards allowed addresses, and counts their connections", async (context) => {
    await requireNamespaces(context);
    const outside = createServer((socket) => socket.end("from outside"));
    outside.listen(0, "127.0.0.1");
    await once(outside, "listening");
    const { port } = Object(outside.address());
    const script = `exec 3<>/dev/null; curl -sS --http0.9 http://localhost:${port}/; curl -sS --http0.9 http://127.0.0.1:${port}/; true`;
    const { stdout, stderr, summary } = await runAirtight(script, [
      "--allow",
      `localhost:${port}`,
      "--allow",
      "localhost:9",
      "--allow",
      "localhost:9",
    ]);
    outside.close();
    expect(stdout).toBe("from outsidefrom outside");
    expect(summary().airtight?.allowed).toEqual([
      { address: `localhost:${port}`, connections: 2 },
      { address: "localhost:9", connections: 0 },
      { address: "localhost:9", connections: 0 },
    ]);
    expect(stderr).toContain(`Allowed: localhost:${port}, 2 connections.`);
  });

  test("ends with 125 if it uses an allowed address itself", async (context) => {
    await requireNamespaces(context);
    const { exitCode, stdout, stderr } = await runAirtight("echo started", [
      "--allow",
      "db:1",
      "--allow",
      "127.0.0.2:443",
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 125, stdout: "" });
    expect(stderr).toContain('"127.0.0.2:443" cannot be allowed');
  });

  test("keeps the user, his files and the program's signals", async (context) => {
    await requireNamespaces(context);
    const { stdout, exitCode } = await runAirtight(`id -u; echo written > '${folder.path}/file'; kill -TERM $$`);
    expect(stdout).toBe(`${process.getuid?.()}\n`);
    expect(exitCode).toBe(143);
    expect(readFileSync(join(folder.path, "file"), "utf8")).toBe("written\n");
  });

  test("ends with 125 if the mock server cannot start inside", async (context) => {
    await requireNamespaces(context);
    const { exitCode, stdout } = await runAirtight("echo started", ["--opened", "yesterday"]);
    expect(stdout).toBe("");
    expect(exitCode).toBe(125);
  });

  test("lets a user who is not root be himself inside", async (context) => {
    await requireNamespaces(context);
    // Root becomes another user here, so that the test is the same for both.
    const asUser = ["--user", "--map-user=1000", "--map-group=1000", process.execPath, mockvox, "run", "--airtight"];
    const script = `id -u; id -g; echo written > '${folder.path}/user'; mount -t tmpfs none /mnt 2>/dev/null || echo refused; exit 8`;
    const { stdout, stderr, exitCode } = await runProgram("unshare", [...asUser, "--", "sh", "-c", script], {
      env: runEnvironment(folder.path),
    });
    expect(stdout, stderr).toBe("1000\n1000\nrefused\n");
    expect(exitCode).toBe(8);
    expect(readFileSync(join(folder.path, "user"), "utf8")).toBe("written\n");
  });

  test("gives the program the terminal", async (context) => {
    await requireNamespaces(context);
    await requireTool(["script", "--version"], context);
    const program = "trap 'echo INT; exit 6' INT; test -t 0 && test -t 1 && echo READY; while :; do sleep 0.05; done";
    const command = `exec "${process.execPath}" "${mockvox}" run --airtight -- sh -c "${program}"`;
    const terminal = spawn("script", ["-qec", command, "/dev/null"], { env: runEnvironment(folder.path) });
    let output = "";
    terminal.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    const ended = once(terminal, "close");
    await vi.waitFor(() => expect(output).toContain("READY"), 30_000);
    terminal.stdin.write("\x03");
    expect(await ended).toEqual([6, null]);
    expect(output.match(/INT/g)).toHaveLength(1);
  });

  test("leaves no process and no file when it is killed, and passes signals on before", async (context) => {
    await requireNamespaces(context);
    // Other runs of this test on the machine have a number of their own.
    const seconds = String(1_000_000 + process.pid);
    const program = `trap 'echo USR1' USR1; setsid sleep ${seconds} & (env -i sleep ${seconds} &); echo READY; while :; do sleep 0.05; done`;
    const args = [mockvox, "run", "--airtight", "--", "sh", "-c", program];
    const child = spawn(process.execPath, args, { env: runEnvironment(folder.path) });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    await vi.waitFor(() => expect(output).toContain("READY"), 30_000);
    child.kill("SIGUSR1");
    await vi.waitFor(() => expect(output).toContain("USR1"), 30_000);
    await vi.waitFor(() => expect(runsOf(seconds)).toBe(2), 30_000);
    child.kill("SIGKILL");
    await vi.waitFor(() => expect(runsOf(seconds)).toBe(0), 30_000);
    const left = (): string[] => readdirSync(folder.path).filter((name) => name.startsWith("mockvox-run-"));
    await vi.waitFor(() => expect(left()).toEqual([]), 30_000);
  });
});

test("refuses to be airtight on another system", async (context) => {
  context.skip(process.platform === "linux", "not for Linux");
  const { exitCode, stderr } = await runCommand(["true"], { folder: folder.path, flags: ["--airtight"] });
  expect(exitCode).toBe(125);
  expect(stderr).toContain("namespaces of Linux");
});

/** How many processes sleep for so long. */
function runsOf(seconds: string): number {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid) === `sleep\0${seconds}\0`).length;
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
