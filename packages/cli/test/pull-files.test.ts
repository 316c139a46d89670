import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { parseOwnData } from "@mockvox/mock-server";
import { type FakeServer, serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fileFailure } from "../src/pull/file-failure.ts";
import { run, type StandIn } from "./process.ts";

let folder: string;
let server: FakeServer;
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

function pull(out: string, ...more: string[]): StandIn {
  return run(["pull", "diagram_13", ...quarter, "--out", out, "--url", server.url, "--token", "demo", ...more]);
}

async function told(standIn: StandIn, code: number): Promise<string> {
  expect([await standIn.exitCode, standIn.err()]).toEqual([code, expect.anything()]);
  return standIn.err();
}

/** A file of a whole pull with its cursor: copies of one. */
async function pulled(): Promise<string> {
  const [first, out] = [join(folder, "first.ndjson"), newFile()];
  if (!existsSync(first)) await told(pull(first), 0);
  await copyFile(first, out);
  await copyFile(`${first}.cursor`, `${out}.cursor`);
  return out;
}

const text = (file: string): Promise<string> => readFile(file, "utf8");

describe("says what cannot be written, with the name that was given:", () => {
  const failure = (code: string): string =>
    fileFailure(Object.assign(new Error(`${code}: write '/x/rows.csv.lock.7'`), { code, syscall: "write" }), "rows.csv")
      .message;

  test.each([
    ["ENOSPC", 'Cannot write "rows.csv": no space left on device. Make room and run the same command to go on.'],
    ["EACCES", 'Cannot write "rows.csv": permission denied. Correct that or name another file.'],
    ["EROFS", 'Cannot write "rows.csv": the file system is read-only. Correct that or name another file.'],
    ["ENOENT", 'Cannot write "rows.csv": the folder "." does not exist. Create it or name another file.'],
    ["ESTRANGE", 'Cannot write "rows.csv": ESTRANGE. Correct that or name another file.'],
  ])("%s", (code, message) => {
    expect(failure(code)).toBe(message);
  });

  test("a full disk; with more room the same command goes on", async (context) => {
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
      expect(await told(pull(out), 1)).toContain(
        `mockvox: Cannot write "${out}": no space left on device. Make room and run the same command to go on.\n`,
      );
      expect((await readdir(disk)).filter((name) => /lock|tmp/.test(name))).toEqual([]);
      await promisify(execFile)("mount", ["-o", "remount,size=64m", disk]);
      await told(pull(out), 0);
      expect(await text(out)).toBe(await text(await pulled()));
    } finally {
      await promisify(execFile)("umount", ["-l", disk]);
    }
  });

  test.skipIf(!existsSync("/sys"))("a folder where nobody may write", async () => {
    expect(await told(pull("/sys/rows.ndjson"), 1)).toMatch(
      /^mockvox: Cannot write "\/sys\/rows.ndjson": (permission denied|the file system is read-only)\. Correct that/,
    );
  });

  test("a folder in the place of the cursor", async () => {
    const out = newFile();
    await mkdir(`${out}.cursor`);
    expect(await told(pull(out), 1)).toBe(
      `mockvox: Cannot write "${out}": "${out}.cursor" beside it is a folder. Remove it or name another file.\n`,
    );
    expect(server.wolkvox.requests).toEqual([]);
  });
});

test("follows no link that somebody put in the place of a draft, and takes away what was left over", async () => {
  const [out, victim] = [newFile(), newFile(".txt")];
  await writeFile(victim, "mine");
  await symlink(victim, `${out}.cursor.tmp`);
  await symlink(victim, `${out}.lock.${process.pid}`);
  await writeFile(`${out}.lock.${2 ** 30}`, "{}");
  await told(pull(out), 0);
  expect(await text(victim)).toBe("mine");
  const beside = (await readdir(folder)).filter((name) => name.startsWith(basename(out)));
  expect(beside.sort()).toEqual([basename(out), `${basename(out)}.cursor`]);
});

describe("a cursor that was edited is refused, and the file left as it is:", () => {
  const edits: [string, (state: Record<string, unknown>) => object | null, RegExp][] = [
    ["bytes below 0", (state) => ({ ...state, bytes: -1 }), /"bytes" and "rows" are whole numbers from 0/],
    ["bytes within a row", (state) => ({ ...state, bytes: Number(state.bytes) - 9 }), /does not fit .*end with a row/],
    ["fewer bytes than windows", (state) => ({ ...state, bytes: 100 }), /at least those of the last window/],
    ["no cursor", ({ cursor: _, ...state }) => state, /windows have a cursor/],
    ["no windows", (state) => ({ ...state, windows: [] }), /without windows there are no bytes/],
    ["a window that is null", (state) => ({ ...state, windows: [null] }), /every window has from, bytes and rows/],
    ["windows that are no list", (state) => ({ ...state, windows: {} }), /"windows" are a list/],
    ["windows out of order", (state) => ({ ...state, windows: [state.windows].flat().reverse() }), /in order/],
    ["rows as a text", (state) => ({ ...state, rows: "9" }), /"bytes" and "rows" are whole numbers/],
    ["another format", (state) => ({ ...state, format: "xlsx" }), /"format" is one of ndjson, csv, csv-excel/],
    ["an address that is none", (state) => ({ ...state, origin: "\u001b[2J" }), /"origin" is an address/],
    ["a cursor of nobody", (state) => ({ ...state, cursor: { mockvox: 2 } }), /no cursor of a pull: "mockvox" is 1/],
    ["null", () => null, /is not what a pull leaves behind/],
  ];
  test.each(edits)("%s", async (_, edit, message) => {
    const out = await pulled();
    const whole = await text(out);
    const state = JSON.parse(await text(`${out}.cursor`));
    await writeFile(`${out}.cursor`, JSON.stringify(edit(state)));
    const said = await told(pull(out), 2);
    expect(said).toMatch(message);
    expect(said).toMatch(/Remove (it together with the file beside it|both to start over)\.\n$/);
    expect(said).not.toContain("\u001b[2J");
    expect(await text(out)).toBe(whole);
  });
});

describe("what stands behind the rows", () => {
  test("is not removed when the user may have written it", async () => {
    const out = await pulled();
    await appendFile(out, "a note of mine\n");
    const whole = await text(out);
    expect(await told(pull(out), 2)).toContain(`${out} has 15 bytes at its end that the pull did not write.`);
    expect(await text(out)).toBe(whole);
  });

  test("is told of when it is of a run that was killed", async () => {
    const out = await pulled();
    const whole = await text(out);
    await appendFile(out, '{"rp_id":"12');
    const { closed: _, ...state } = JSON.parse(await text(`${out}.cursor`));
    await writeFile(`${out}.cursor`, JSON.stringify(state));
    expect(await told(pull(out), 0)).toContain("the 12 bytes of its unfinished window are removed");
    expect(await text(out)).toBe(whole);
  });
});

describe("--out - writes to standard output,", () => {
  test("rows alone, and keeps nothing", async () => {
    const before = await readdir(process.cwd());
    const standIn = pull("-");
    await told(standIn, 0);
    expect(standIn.out()).toBe(await text(await pulled()));
    expect(standIn.err()).toMatch(/^2026-01-01 – 2026-01-31: \d+ rows; .*\n-: \d+ rows of 3 windows, \d+ bytes\.\n$/s);
    expect(await readdir(process.cwd())).toEqual(before);
  });

  test("as CSV too", async () => {
    const standIn = pull("-", "--format", "csv");
    await told(standIn, 0);
    expect(standIn.out()).toMatch(/^rp_id,conn_id,/);
  });

  test("and ends well when nobody reads on", async () => {
    server.wolkvox.setLatency(50);
    const standIn = pull("-");
    await standIn.printed(/rp_id/);
    standIn.breakPipe();
    expect(await told(standIn, 0)).not.toContain("mockvox:");
    expect(server.wolkvox.requests.length).toBeLessThan(4);
  });

  test("and ends with 2 when it is full", async () => {
    server.wolkvox.setLatency(50);
    const standIn = pull("-");
    await standIn.printed(/rp_id/);
    standIn.breakPipe("ENOSPC");
    expect(await told(standIn, 2)).toContain("mockvox: Cannot write to standard output: no space left on device.");
  });
});

test("csv-excel is what a Spanish Excel opens: a mark, semicolons, CRLF, no formulas", async () => {
  const start = "2026-03-02 10:00:00";
  const options = ["=HYPERLINK(1)", "+57300", "-1+2", "@SUM(1)", "\tx", "\rx", "a;b", "ñandú"];
  const interactions = options.map((option, at) => ({
    start: start.replace(":00:00", `:${10 + at}:00`),
    end: start.replace("10:00:00", "11:00:00"),
    journey: { channel: "voice", rpId: "1", connId: `${at}`, steps: [{ second: 9, option }] },
  }));
  await using own = await serve({ port: 0, data: parseOwnData({ interactions }) });
  const [plain, excel] = [newFile(".csv"), newFile(".csv")];
  const args = ["pull", "diagram_13", ...quarter, "--url", own.url, "--token", "demo"];
  await told(run([...args, "--out", plain]), 0);
  await told(run([...args, "--out", excel, "--format", "csv-excel"]), 0);
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

test("a table is gone on with below its first line, with no second mark", async () => {
  const [out, whole] = [newFile(".csv"), newFile(".csv")];
  const excel = ["--format", "csv-excel"];
  expect(await told(pull(out, ...excel, "--budget", "2"), 1)).toContain("--budget are spent");
  await told(pull(out, ...excel), 0);
  await told(pull(whole, ...excel), 0);
  expect(await text(out)).toBe(await text(whole));
  expect((await text(out)).match(/\ufeff/g)).toHaveLength(1);
});
