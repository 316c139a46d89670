import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fake, parseOwnData, virtualClock } from "@mockvox/mock-server";
import { type FakeServer, serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pullFlags } from "../src/pull/flags.ts";
import { run, type StandIn } from "./process.ts";
import { startProxy } from "./proxy.ts";

let folder: string;
let server: FakeServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mockvox-pull-"));
  server = await serve({ port: 0, size: 60 });
});
beforeEach(() => server.wolkvox.reset());
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const range = ["--from", "2025-11-01", "--to", "2026-03-31"];

let files = 0;

/** A name of a file that is not there. */
function newFile(extension = "ndjson"): string {
  files += 1;
  return join(folder, `rows-${files}.${extension}`);
}

function pull(report: string, out: string, ...more: string[]): StandIn {
  return run(["pull", report, ...range, "--out", out, "--url", server.url, ...more], { MOCKVOX_TOKEN: "demo" });
}

async function ends(standIn: StandIn, code = 0): Promise<string> {
  expect([await standIn.exitCode, code === 0 && standIn.err().includes("mockvox:") ? standIn.err() : ""]).toEqual([
    code,
    "",
  ]);
  return standIn.out() + standIn.err();
}

/** A file with a profile that tells the window's end. */
async function inclusive(): Promise<string> {
  const file = join(folder, "inclusive.json");
  await writeFile(file, JSON.stringify({ mockvox: 1, name: "inclusive", answers: { "window-end": "inclusive" } }));
  return file;
}

async function undisturbed(report: string, ...more: string[]): Promise<string> {
  const out = newFile(more.includes("csv") ? "csv" : "ndjson");
  await ends(pull(report, out, ...more));
  return readFile(out, "utf8");
}

test("writes each row as a line of JSON, and tells what it wrote", async () => {
  const out = newFile();
  const pulled = pull("diagram_13", out);
  await ends(pulled);
  const lines = (await readFile(out, "utf8")).trimEnd().split("\n");
  expect(pulled.out()).toBe(`${out}: ${lines.length} rows of 5 windows, ${(await readFile(out)).length} bytes.\n`);
  const [first, , , , last] = pulled.err().trimEnd().split("\n");
  expect(first).toMatch(/^2025-11-01 – 2025-12-01: \d+ rows; 20 % after 3 requests$/);
  expect(last).toMatch(/^2026-03-05 – 2026-03-31: \d+ rows; 100 % after 7 requests$/);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    rp_id: expect.any(String),
    date: expect.stringMatching(/^2025-11-01/),
  });
});

test("writes CSV with one first line, and the window beside rows that sum it up", async () => {
  const lines = (await undisturbed("cdr_4", "--format", "csv")).trimEnd().split("\n");
  expect(lines[0]).toBe("window_from,window_to,bucket,calls,minutes,cost,percentage");
  expect(lines).toHaveLength(1 + 5 * 5);
  expect(lines[1]).toMatch(/^20251101000000,20251201235959,0_5_seg,\d+,/);
});

test("takes the format from the file's name, and a campaign where the report wants one", async () => {
  const out = newFile("csv");
  await ends(pull("campaign_8", out, "--campaign", "all"));
  expect(await readFile(out, "utf8")).toMatch(/^window_from,window_to,telephone,total_machine_recognitions,/);
});

test("writes an empty file when nothing happened", async () => {
  const out = newFile("csv");
  const around = ["pull", "diagram_2", "--from", "2019-01-01", "--to", "2019-01-31", "--out", out];
  await ends(run([...around, "--url", server.url, "--token", "demo"]));
  expect(await readFile(out, "utf8")).toBe("");
});

describe("goes on where it was stopped, with the same bytes, in", () => {
  test.each(["ndjson", "csv"])("%s", async (format) => {
    const out = newFile();
    for (let run = 0; run < 10; run += 1) {
      const code = await pull("diagram_13", out, "--format", format, "--budget", "4").exitCode;
      if (code === 0) break;
      expect(code).toBe(1);
      await crash(out);
    }
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13", "--format", format));
  });

  test("a file that was stopped before its first window", async () => {
    const out = newFile();
    server.wolkvox.refuse("invalid-token");
    expect(await ends(pull("diagram_2", out), 1)).toContain("Renew the token, then run the same command");
    await ends(pull("diagram_2", out));
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_2"));
  });

  test.each([
    ["is gone", { pid: 2 ** 30, since: 1 }],
    ["had this one's number before a restart", { pid: process.pid, since: 1 }],
  ])("a file whose process %s", async (_, holder) => {
    const out = newFile();
    await writeFile(`${out}.lock`, JSON.stringify(holder));
    await ends(pull("diagram_2", out));
    await expect(readFile(`${out}.lock`)).rejects.toThrow("ENOENT");
  });

  test("a file that Ctrl-C stopped", async () => {
    const out = newFile();
    server.wolkvox.setLatency(100);
    const stopped = pull("diagram_13", out);
    await stopped.printed(/20 % after/);
    stopped.signal("SIGINT");
    const [, rows] = /2025-12-01: (\d+) rows/.exec(await ends(stopped, 130)) ?? [];
    expect(stopped.err()).toContain(
      `Stopped. ${out} has ${rows} rows, up to 2025-12-01 23:59:59 GMT-5. Run the same command to go on.`,
    );
    server.wolkvox.setLatency(0);
    await ends(pull("diagram_13", out));
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13"));
  });
});

/** Leaves a file as a crash does: half a row behind what is safe, and nobody who let it go. */
async function crash(out: string): Promise<void> {
  await appendFile(out, '{"rp_id":"12');
  const { closed: _, ...state } = JSON.parse(await readFile(`${out}.cursor`, "utf8"));
  await writeFile(`${out}.cursor`, JSON.stringify(state));
}

/** Resolves when the fake has answered so many requests. */
function seen(fake: Fake, requests: number): Promise<void> {
  return new Promise((resolve) => {
    let left = requests;
    const end = fake.follow(() => {
      left -= 1;
      if (left > 0) return;
      end();
      resolve();
    });
  });
}

test("adds the days of a later --to, and nothing when they are there", async () => {
  const out = newFile();
  const upTo = (day: string): StandIn =>
    run(["pull", "diagram_13", "--from", "2025-11-01", "--to", day, "--out", out, "--url", server.url], {
      MOCKVOX_TOKEN: "demo",
    });
  await ends(upTo("2026-01-15"));
  await ends(upTo("2026-03-31"));
  await ends(upTo("2026-03-31"));
  expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13"));
});

test("reads a window again that was not over when it was read, and loses nothing of it", async () => {
  // Of this machine's clock too all of it lies ahead.
  const clock = virtualClock({ start: Date.parse("2089-12-15T12:00:00-05:00") });
  await using ahead = await serve({ port: 0, size: 60, clock });
  await using dated = await startProxy(ahead.url, () => clock.now());
  const args = [
    "pull",
    "diagram_13",
    "--from",
    "2089-11-01",
    "--to",
    "2090-01-10",
    "--url",
    dated.url,
    "--token",
    "demo",
  ];
  const [out, whole] = [newFile(), newFile()];
  await ends(run([...args, "--out", out]));
  const early = (await readFile(out)).length;
  clock.advance({ days: 60 });
  await ends(run([...args, "--out", out]));
  await ends(run([...args, "--out", whole]));
  expect(early).toBeGreaterThan(0);
  expect(await readFile(out, "utf8")).toBe(await readFile(whole, "utf8"));
  expect((await readFile(out)).length).toBeGreaterThan(early);
});

describe("reads again what is younger than --settle-hours, for calls that were under way then:", () => {
  const minute = 60;
  const now = Math.floor(Date.now() / 1000);
  const iso = (second: number): string => new Date(second * 1000).toISOString();
  const call = (start: number, end: number, connId: string): object => ({
    start,
    end,
    journey: { channel: "voice", rpId: "1", connId, steps: [{ second: 9, option: "1" }] },
  });
  const interactions = [
    call(now - 15 * minute, now - 14 * minute, "ended"),
    call(now - 10 * minute, now + 10 * minute, "under way"),
    call(now + 5 * minute, now + 6 * minute, "later"),
  ];

  test.each([
    [[], ["ended", "under way", "later"]],
    [
      ["--settle-hours", "0"],
      ["ended", "later"],
    ],
  ])("%j", async (more, found) => {
    const clock = virtualClock({ start: now * 1000 });
    await using busy = await serve({ port: 0, clock, data: parseOwnData({ interactions }) });
    const out = newFile();
    const profile = await inclusive();
    const upTo = (to: number): StandIn =>
      run([
        ...["pull", "diagram_13", "--from", iso(now - 20 * minute), "--to", iso(to), "--out", out],
        ...["--url", busy.url, "--token", "demo", "--profile", profile, ...more],
      ]);
    const rows = async (): Promise<unknown[]> => {
      const lines = (await readFile(out, "utf8")).trimEnd().split("\n");
      return lines.map((line) => JSON.parse(line).conn_id);
    };
    // The server's time is taken as it was when the request was sent: what ended this very second is not over yet.
    await ends(upTo(now - minute));
    expect(await rows()).toEqual(["ended"]);
    clock.advance({ minutes: 60 });
    await ends(upTo(now + 30 * minute));
    expect(await rows()).toEqual(found);
    await ends(upTo(now + 30 * minute));
    expect(await rows()).toEqual(found);
  });
});

test("reads the last days again and writes them in the place of the old ones", async () => {
  const out = newFile();
  await ends(pull("diagram_13", out));
  const whole = await readFile(out, "utf8");
  const before = server.wolkvox.requests.length;
  await ends(pull("diagram_13", out, "--reread-days", "10"));
  expect(server.wolkvox.requests.length).toBeGreaterThan(before);
  expect(await readFile(out, "utf8")).toBe(whole);
});

test("keeps what it had when the server does not let it read again", async () => {
  const out = newFile();
  await ends(pull("diagram_13", out));
  const whole = await readFile(out, "utf8");
  server.wolkvox.refuse("quota-spent");
  await ends(pull("diagram_13", out, "--reread-days", "10"), 1);
  expect(await readFile(out, "utf8")).toBe(whole);
  await ends(pull("diagram_13", out));
  expect(await readFile(out, "utf8")).toBe(whole);
});

test("takes the profile's word instead of finding out", async () => {
  await ends(pull("diagram_13", newFile(), "--profile", await inclusive()));
  expect(server.wolkvox.requests).toHaveLength(5);
});

test.each([
  ["en", /Rows may be missing of .*: 2026-01-31 23:59:59, 2026-02-28 23:59:59. Give a --profile/],
  ["es", /Pueden faltar filas de .*: 2026-01-31 23:59:59, 2026-02-28 23:59:59. Dé un --profile/],
])("names the seconds that the server cannot be asked for, in %s, after a stop too", async (lang, said) => {
  const answers = { "window-end": "exclusive", "calendar-month": "refused" } as const;
  await using strict = await serve({ port: 0, size: 60, profile: { mockvox: 1, name: "strict", answers } });
  const out = newFile();
  const args = ["pull", "diagram_13", "--from", "2026-01-10", "--to", "2026-02-28", "--out", out, "--lang", lang];
  const strictly = (...more: string[]): StandIn => run([...args, "--url", strict.url, "--token", "demo", ...more]);
  await ends(strictly("--budget", "5"), 1);
  expect(await ends(strictly())).toMatch(said);
});

describe("ends with 2 and touches nothing:", () => {
  const base = [...range, "--url", "http://127.0.0.1:9", "--token", "demo"];
  test.each([
    [["pull", "cdr_5"], /REPORT takes one of cdr_4, .*; found "cdr_5"/],
    [["pull", "cdr_4", "diagram_2"], /REPORT takes one report; found "cdr_4 diagram_2"/],
    [["pull", "cdr_4"], /pull needs --from. `mockvox pull --help`/],
    [["pull", "cdr_4", ...range, "--out", "x", "--token", "t"], /pull needs --server/],
    [["pull", "cdr_4", "--from", "2026-02-30"], /--from takes a day such as 2026-03-02; 2026-02-30 does not exist/],
    [["pull", "cdr_4", "--from", "yesterday"], /--from takes a day such as 2026-03-02, or a time; found "yesterday"/],
    [["pull", "cdr_4", "--from", "2026-03-02T25:00"], /--from takes a time such as .*; found "2026-03-02T25:00"/],
    [["pull", "cdr_4", "--patience", "soon"], /--patience takes a duration such as 90s, 30m or 1d12h; found "soon"/],
    [
      ["pull", "cdr_4", ...base, "--out", "rows.xlsx"],
      /ends with .ndjson, .jsonl or .csv; found "rows.xlsx". Rename it/,
    ],
    [["pull", "cdr_4", ...base, "--out", "rows"], /ends with .ndjson, .jsonl or .csv; found "rows"/],
    [["pull", "cdr_4", ...base, "--out", "x", "--url", "http://127.0.0.1:9/?api=cdr_4"], /an address without a query/],
    [["pull", "cdr_4", ...base, "--out", "x", "--in-flight", "3"], /--in-flight takes a whole number from 1 to 2/],
    [
      ["pull", "cdr_4", ...base, "--out", "x", "--formt", "csv"],
      /Unknown flag --formt. Did you mean --format\? `mockvox pull --help`/,
    ],
    [["pull", "cdr_4", ...base, "--out", "x", "--format", "xml"], /--format takes ndjson, csv, csv-excel/],
    [
      ["pull", "cdr_4", ...base, "--out", import.meta.filename, "--format", "csv"],
      /is there already and no pull has left it/,
    ],
  ])("%j", async (args, message) => {
    const { exitCode, err } = run(args);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
  });

  test.each([
    [
      ["diagram_13", ...base, "--to", "2025-01-01"],
      /--to takes a time that is not before --from; found --from "2025-11-01" and --to "2025-01-01"/,
    ],
    [["campaign_8", ...base], /pull needs --campaign/],
    [["diagram_13", ...base, "--campaign", "all"], /--campaign takes campaign_8 alone; found "all"/],
    [["diagram_13", ...base, "--token", "a b"], /The token is empty, or no header carries it/],
    [["diagram_13", ...base, "--url", "http://u:p@127.0.0.1:9"], /The base URL is a plain http/],
    [["diagram_13", ...base, "--profile", "nowhere.json"], /nowhere.json/],
  ])("%j, and leaves no file behind", async (args, message) => {
    const out = newFile();
    const { exitCode, err } = run(["pull", ...args, "--out", out]);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
    await expect(readFile(out)).rejects.toThrow("ENOENT");
    await expect(readFile(`${out}.cursor`)).rejects.toThrow("ENOENT");
  });

  test("a file that another pull writes to", async () => {
    const out = newFile();
    server.wolkvox.setLatency(100);
    const first = pull("diagram_13", out);
    await seen(server.wolkvox, 1);
    expect(await ends(pull("diagram_13", out), 2)).toContain(`process ${process.pid}, writes to ${out}`);
    server.wolkvox.setLatency(0);
    await ends(first);
    await ends(pull("diagram_13", out));
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13"));
  });

  test("a file of another pull, or one that has lost bytes", async () => {
    const out = newFile();
    await ends(pull("diagram_2", out));
    const other = "belongs to a pull of another";
    expect(await ends(pull("cdr_4", out), 2)).toContain(`${other} report: diagram_2, not cdr_4. Name another file`);
    expect(await ends(pull("diagram_2", out, "--format", "csv"), 2)).toContain(`${other} format: ndjson, not csv`);
    expect(await ends(pull("diagram_2", out, "--from", "2025-11-02"), 2)).toContain(
      `${other} --from: 2025-11-01 00:00:00, not 2025-11-02 00:00:00`,
    );
    expect(await ends(pull("diagram_2", out, "--server", "0002"), 2)).toContain(
      `${other} server: ${server.url}, not ${server.url} (0002)`,
    );
    expect(await ends(pull("diagram_2", out, "--url", `${server.url}/v2`), 2)).toContain(
      `${other} server: ${server.url}, not ${server.url}/v2`,
    );
    await truncate(out, 10);
    expect(await ends(pull("diagram_2", out), 2)).toContain("has 10 bytes");
    await writeFile(`${out}.cursor`, "{}");
    expect(await ends(pull("diagram_2", out), 2)).toContain("is not what a pull leaves behind");
  });
});

describe("knows its file again", () => {
  test("by a URL that is written otherwise, and the same server", async () => {
    const out = newFile();
    await ends(pull("diagram_2", out, "--server", "0002"));
    await ends(pull("diagram_2", out, "--server", "0002", "--url", `${server.url}/`));
    expect(await ends(pull("diagram_2", out), 2)).toContain("belongs to a pull of another server");
  });

  test("when an earlier version left it", async () => {
    const out = newFile();
    await ends(pull("diagram_2", out));
    const { server: _, ...state } = JSON.parse(await readFile(`${out}.cursor`, "utf8"));
    await writeFile(`${out}.cursor`, JSON.stringify({ ...state, origin: `${server.url}/` }));
    await ends(pull("diagram_2", out));
    expect(await ends(pull("diagram_2", out, "--server", "0001"), 2)).toContain("belongs to a pull of another");
  });
});

test("says what it cannot write, in a sentence", async () => {
  const out = join(folder, "nowhere", "rows.ndjson");
  expect(await ends(pull("diagram_13", out), 1)).toMatch(
    /Cannot write "[^"]*rows.ndjson": the folder "[^"]*nowhere" does not exist. Create it or name another file.\n$/,
  );
});

test("tells a spent budget from a spent quota, in Spanish too", async () => {
  const out = newFile();
  const told = await ends(pull("diagram_13", out, "--budget", "2", "--lang", "es"), 1);
  expect(told).toContain("Se gastaron las solicitudes de --budget. Ejecute el mismo comando para continuar");
  expect(await ends(pull("diagram_13", out, "--budget", "2"), 1)).toContain(
    "The requests of --budget are spent. Run the same command",
  );
});

test("speaks Spanish, and never says the token", async () => {
  server.wolkvox.refuse("quota-spent");
  const told = await ends(pull("cdr_4", newFile(), "--token", "c4n4ry", "--lang", "es"), 1);
  expect(told).toContain("No se pudo leer cdr_4: La cuota del día se agotó. Ejecute el mismo comando mañana");
  expect(told).not.toContain("c4n4ry");
});

test.each([
  ["en", "Flags:"],
  ["es", "Opciones:"],
] as const)("explains every flag in %s", async (lang, heading) => {
  const help = await ends(run(["pull", "--help", "--lang", lang]));
  expect(help).toContain(heading);
  for (const [name, { means }] of Object.entries(pullFlags))
    expect(help).toMatch(new RegExp(`--${name} .*${means[lang].slice(0, 12)}`));
});
