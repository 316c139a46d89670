import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
  appendFile,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { parseCustomData } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { toFileError } from "../src/pull/errors.ts";
import { type CliRun, runCli } from "./run-cli.ts";

let folder: string;
let server: RunningMockServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mockvox-files-"));
  server = await serve({ port: 0, size: 20 });
});
beforeEach(() => server.wolkvox.reset());
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

let files = 0;
function newFile(ending = ".ndjson"): string {
  files += 1;
  return join(folder, `rows-${files}${ending}`);
}

const profile = join(import.meta.dirname, "inclusive.json");
const quarter = ["--from", "2026-01-01", "--to", "2026-03-31", "--profile", profile];

function pull(out: string, ...more: string[]): CliRun {
  return runCli(["pull", "diagram_13", ...quarter, "--out", out, "--url", server.url, "--token", "demo", ...more]);
}

async function stderrOf(standIn: CliRun, code: number): Promise<string> {
  expect([await standIn.exitCode, standIn.err()]).toEqual([code, expect.anything()]);
  return standIn.err();
}

/** A file of a whole pull with its cursor: copies of one. */
async function pulled(): Promise<string> {
  const [first, out] = [join(folder, "first.ndjson"), newFile()];
  if (!existsSync(first)) await stderrOf(pull(first), 0);
  await copyFile(first, out);
  await copyFile(`${first}.cursor`, `${out}.cursor`);
  return out;
}

const text = (file: string): Promise<string> => readFile(file, "utf8");

describe("reports what cannot be written, with the given name:", () => {
  const failure = (code: string): string =>
    toFileError(Object.assign(new Error(`${code}: write '/x/rows.csv.lock.7'`), { code, syscall: "write" }), "rows.csv")
      .message;

  test.each([
    ["ENOSPC", 'Cannot write "rows.csv": no space left on device. Free some space and run the same command to resume.'],
    ["EACCES", 'Cannot write "rows.csv": permission denied. Fix that or use another file.'],
    ["EROFS", 'Cannot write "rows.csv": the file system is read-only. Fix that or use another file.'],
    ["ENOENT", 'Cannot write "rows.csv": the folder "." does not exist. Create it or use another file.'],
    ["ESTRANGE", 'Cannot write "rows.csv": ESTRANGE. Fix that or use another file.'],
  ])("%s", (code, message) => {
    expect(failure(code)).toBe(message);
  });

  test("a full disk; with more space the same command resumes", async (context) => {
    const disk = join(folder, "disk");
    await mkdir(disk);
    const mount = promisify(execFile)("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
    const isMounted = await mount.then(
      () => true,
      () => false,
    );
    if (!isMounted) return context.skip("a small disk needs the right to mount one");
    try {
      const out = join(disk, "rows.ndjson");
      expect(await stderrOf(pull(out), 1)).toContain(
        `mockvox: Cannot write "${out}": no space left on device. Free some space and run the same command to resume.\n`,
      );
      expect((await readdir(disk)).filter((name) => /lock|draft/.test(name))).toEqual([]);
      await promisify(execFile)("mount", ["-o", "remount,size=64m", disk]);
      await stderrOf(pull(out), 0);
      expect(await text(out)).toBe(await text(await pulled()));
    } finally {
      await promisify(execFile)("umount", ["-l", disk]);
    }
  });

  test("a folder that is not writable", async (context) => {
    context.skip(!existsSync("/sys"), "/sys is not there: a folder of Linux");
    expect(await stderrOf(pull("/sys/rows.ndjson"), 1)).toMatch(
      /^mockvox: Cannot write "\/sys\/rows.ndjson": (permission denied|the file system is read-only)\. Fix that/,
    );
  });

  test("a folder with the cursor's name", async () => {
    const out = newFile();
    await mkdir(`${out}.cursor`);
    expect(await stderrOf(pull(out), 1)).toBe(
      `mockvox: Cannot write "${out}": "${out}.cursor" next to it is a folder. Delete it or use another file.\n`,
    );
    expect(server.wolkvox.requests).toEqual([]);
  });
});

test("deletes the leftovers of killed pulls", async () => {
  const out = newFile();
  for (const name of ["cursor.1.draft", "lock.1.draft"]) await writeFile(`${out}.${name}`, "{");
  await stderrOf(pull(out), 0);
  const files = (await readdir(folder)).filter((name) => name.startsWith(basename(out)));
  expect(files.sort()).toEqual([basename(out), `${basename(out)}.cursor`]);
});

test("replaces a symbolic link in place of the cursor", async () => {
  const [out, victim] = [await pulled(), newFile(".txt")];
  await rename(`${out}.cursor`, victim);
  const before = await text(victim);
  await symlink(victim, `${out}.cursor`);
  await stderrOf(pull(out, "--overlap-days", "1"), 0);
  expect(await text(victim)).toBe(before);
});

describe("rejects an edited cursor and leaves the file unchanged:", () => {
  const edits: [string, (state: Record<string, unknown>) => object | null, RegExp][] = [
    ["bytes below 0", (state) => ({ ...state, bytes: -1 }), /"bytes" and "rows" are whole numbers from 0/],
    [
      "bytes in the middle of a row",
      (state) => ({ ...state, bytes: Number(state.bytes) - 9 }),
      /does not match .*end with a row/,
    ],
    ["fewer bytes than windows", (state) => ({ ...state, bytes: 100 }), /at least those of the last window/],
    ["no cursor", ({ cursor: _, ...state }) => state, /windows have a cursor/],
    ["no windows", (state) => ({ ...state, windows: [] }), /without windows there are no bytes/],
    ["a window that is null", (state) => ({ ...state, windows: [null] }), /every window has from, bytes and rows/],
    ["windows that are no list", (state) => ({ ...state, windows: {} }), /"windows" are a list/],
    ["windows out of order", (state) => ({ ...state, windows: [state.windows].flat().reverse() }), /in order/],
    ["rows as a text", (state) => ({ ...state, rows: "9" }), /"bytes" and "rows" are whole numbers/],
    ["another format", (state) => ({ ...state, format: "xlsx" }), /"format" is one of ndjson, csv, csv-excel/],
    ["an invalid address", (state) => ({ ...state, origin: "\u001b[2J" }), /"origin" is an address/],
    ["a cursor of an earlier version", (state) => ({ ...state, cursor: { mockvox: 1 } }), /The cursor has version 1/],
    ["null", () => null, /is not a valid state of pull/],
  ];
  test.each(edits)("%s", async (_, edit, message) => {
    const out = await pulled();
    const whole = await text(out);
    const state = JSON.parse(await text(`${out}.cursor`));
    await writeFile(`${out}.cursor`, JSON.stringify(edit(state)));
    const said = await stderrOf(pull(out), 2);
    expect(said).toMatch(message);
    expect(said).toMatch(/Delete (it and the file that it belongs to|both to start over)\.\n$/);
    expect(said).not.toContain("\u001b[2J");
    expect(await text(out)).toBe(whole);
  });
});

describe("bytes after the rows", () => {
  test("are kept if the user may have written them", async () => {
    const out = await pulled();
    await appendFile(out, "a note of mine\n");
    const whole = await text(out);
    expect(await stderrOf(pull(out), 2)).toContain(`${out} ends with 15 bytes that pull did not write.`);
    expect(await text(out)).toBe(whole);
  });

  test("are reported and removed after a killed run", async () => {
    const out = await pulled();
    const whole = await text(out);
    await appendFile(out, '{"rp_id":"12');
    const { closed: _, ...state } = JSON.parse(await text(`${out}.cursor`));
    await writeFile(`${out}.cursor`, JSON.stringify(state));
    expect(await stderrOf(pull(out), 0)).toContain("removing 12 bytes of its incomplete window");
    expect(await text(out)).toBe(whole);
  });
});

describe("--out - writes to standard output,", () => {
  test("only rows, and saves nothing", async () => {
    const before = await readdir(process.cwd());
    const standIn = pull("-");
    await stderrOf(standIn, 0);
    expect(standIn.out()).toBe(await text(await pulled()));
    expect(standIn.err()).toMatch(/^2026-01-01 – 2026-01-31: \d+ rows; .*\n-: \d+ rows in 3 windows, \d+ bytes\.\n$/s);
    expect(await readdir(process.cwd())).toEqual(before);
  });

  test("as CSV too", async () => {
    const standIn = pull("-", "--format", "csv");
    await stderrOf(standIn, 0);
    expect(standIn.out()).toMatch(/^rp_id,conn_id,/);
  });

  test("and exits with 0 when the pipe is closed", async () => {
    server.wolkvox.setLatency(50);
    const standIn = pull("-");
    await standIn.printed(/rp_id/);
    standIn.breakPipe();
    expect(await stderrOf(standIn, 0)).not.toContain("mockvox:");
    expect(server.wolkvox.requests.length).toBeLessThan(4);
  });

  test("and exits with 2 when the disk is full", async () => {
    server.wolkvox.setLatency(50);
    const standIn = pull("-");
    await standIn.printed(/rp_id/);
    standIn.breakPipe("ENOSPC");
    expect(await stderrOf(standIn, 2)).toContain(
      "mockvox: Failed to write to standard output: no space left on device.",
    );
  });
});

test("csv-excel opens in a Spanish Excel: byte order mark, semicolons, CRLF, no formulas", async () => {
  const start = "2026-03-02 10:00:00";
  const options = ["=HYPERLINK(1)", "+57300", "-1+2", "@SUM(1)", "\tx", "\rx", "a;b", "ñandú"];
  const interactions = options.map((option, at) => ({
    start: start.replace(":00:00", `:${10 + at}:00`),
    end: start.replace("10:00:00", "11:00:00"),
    journey: { channel: "voice", rpId: "1", connId: `${at}`, steps: [{ second: 9, option }] },
  }));
  await using own = await serve({ port: 0, data: parseCustomData({ interactions }) });
  const [plain, excel] = [newFile(".csv"), newFile(".csv")];
  const args = ["pull", "diagram_13", ...quarter, "--url", own.url, "--token", "demo"];
  await stderrOf(runCli([...args, "--out", plain]), 0);
  await stderrOf(runCli([...args, "--out", excel, "--format", "csv-excel"]), 0);
  const lines = (await text(excel)).split("\r\n");
  expect(lines[0]).toMatch(/^\ufeffrp_id;conn_id;.*;cod_opc_menu$/);
  expect(lines.at(-1)).toBe("");
  expect(lines.slice(1, -1).map((line) => line.replace(/^.*?;9;/s, ""))).toEqual([
    "'=HYPERLINK(1)",
    "'+57300",
    "'-1+2",
    "'@SUM(1)",
    "'\tx",
    `"'\rx"`,
    `"a;b"`,
    "ñandú",
  ]);
  expect(await text(plain)).toMatch(/^rp_id,conn_id,.*,=HYPERLINK\(1\)\n/s);
});

test("a resumed table has no second header and no second byte order mark", async () => {
  const [out, whole] = [newFile(".csv"), newFile(".csv")];
  const excel = ["--format", "csv-excel"];
  expect(await stderrOf(pull(out, ...excel, "--budget", "2"), 1)).toContain("--budget allows have been sent");
  await stderrOf(pull(out, ...excel), 0);
  await stderrOf(pull(whole, ...excel), 0);
  expect(await text(out)).toBe(await text(whole));
  expect((await text(out)).match(/\ufeff/g)).toHaveLength(1);
});
