import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { type Fake, parseCustomData, virtualClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { advice } from "@mockvox/spec";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pullFlags } from "../src/pull/flags.ts";
import { currentProcess } from "../src/pull/process-identity.ts";
import { startProxy } from "./proxy.ts";
import { type CliRun, descriptionIn, runCli } from "./run-cli.ts";

let folder: string;
let server: RunningMockServer;

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

/** The name of a file that does not exist. */
function newFile(extension = "ndjson"): string {
  files += 1;
  return join(folder, `rows-${files}.${extension}`);
}

function pull(report: string, out: string, ...more: string[]): CliRun {
  return runCli(["pull", report, ...range, "--out", out, "--url", server.url, ...more], { MOCKVOX_TOKEN: "demo" });
}

async function ends(standIn: CliRun, code = 0): Promise<string> {
  expect([await standIn.exitCode, code === 0 && standIn.err().includes("mockvox:") ? standIn.err() : ""]).toEqual([
    code,
    "",
  ]);
  return standIn.out() + standIn.err();
}

/** A profile file that answers window-end. */
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

test("writes each row as a line of JSON and prints a summary", async () => {
  const out = newFile();
  const pulled = pull("diagram_13", out);
  await ends(pulled);
  const lines = (await readFile(out, "utf8")).trimEnd().split("\n");
  expect(pulled.out()).toBe(`${out}: ${lines.length} rows in 5 windows, ${(await readFile(out)).length} bytes.\n`);
  const [first, , , , last] = pulled.err().trimEnd().split("\n");
  expect(first).toMatch(/^2025-11-01 – 2025-12-01: \d+ rows; 20% after 3 requests$/);
  expect(last).toMatch(/^2026-03-05 – 2026-03-31: \d+ rows; 100% after 7 requests$/);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    rp_id: expect.any(String),
    date: expect.stringMatching(/^2025-11-01/),
  });
});

test("writes CSV with one header, and the window of rows that summarize it", async () => {
  const lines = (await undisturbed("cdr_4", "--format", "csv")).trimEnd().split("\n");
  expect(lines[0]).toBe("window_from,window_to,bucket,calls,minutes,cost,percentage");
  expect(lines).toHaveLength(1 + 5 * 5);
  expect(lines[1]).toMatch(/^20251101000000,20251201235959,0_5_seg,\d+,/);
});

test("takes the format from the file's name, and a campaign if the report requires one", async () => {
  const out = newFile("csv");
  await ends(pull("campaign_8", out, "--campaign", "all"));
  expect(await readFile(out, "utf8")).toMatch(/^window_from,window_to,telephone,total_machine_recognitions,/);
});

test("writes an empty file if there is no data", async () => {
  const out = newFile("csv");
  const around = ["pull", "diagram_2", "--from", "2019-01-01", "--to", "2019-01-31", "--out", out];
  await ends(runCli([...around, "--url", server.url, "--token", "demo"]));
  expect(await readFile(out, "utf8")).toBe("");
});

test("gives the vendor's advice in its help", async () => {
  const help = runCli(["pull", "--help"]);
  expect(await help.exitCode).toBe(0);
  expect(help.out()).toContain(`every ${advice.pollInterval.value} minutes`);
});

describe("resumes with the same bytes in", () => {
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

  test("a file interrupted before its first window", async () => {
    const out = newFile();
    server.wolkvox.refuse("invalid-token");
    expect(await ends(pull("diagram_2", out), 1)).toContain("Renew the token, then run the same command");
    await ends(pull("diagram_2", out));
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_2"));
  });

  test.each([
    ["is gone", { pid: 2 ** 30 }],
    ["had this one's number before a restart", { start: "1" }],
  ])("a file whose process %s", async (_, holder) => {
    const out = newFile();
    await writeFile(`${out}.lock`, JSON.stringify({ ...(await currentProcess()), ...holder }));
    await ends(pull("diagram_2", out));
    await expect(readFile(`${out}.lock`)).rejects.toThrow("ENOENT");
  });

  test("a file interrupted by Ctrl-C", async () => {
    const out = newFile();
    server.wolkvox.setLatency(100);
    const stopped = pull("diagram_13", out);
    await stopped.printed(/20% after/);
    stopped.signal("SIGINT");
    const [, rows] = /2025-12-01: (\d+) rows/.exec(await ends(stopped, 130)) ?? [];
    expect(stopped.err()).toContain(
      `Interrupted. ${out} has ${rows} rows, up to 2025-12-01 23:59:59 GMT-5. Run the same command to resume.`,
    );
    server.wolkvox.setLatency(0);
    await ends(pull("diagram_13", out));
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13"));
  });
});

/** Leaves a file as a crash does: half a row after the complete windows, not marked as closed. */
async function crash(out: string): Promise<void> {
  await appendFile(out, '{"rp_id":"12');
  const { closed: _, ...state } = JSON.parse(await readFile(`${out}.cursor`, "utf8"));
  await writeFile(`${out}.cursor`, JSON.stringify(state));
}

/** Resolves when the server has responded to a number of requests. */
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

test("appends the days of a later --to, and nothing if they exist", async () => {
  const out = newFile();
  const upTo = (day: string): CliRun =>
    runCli(["pull", "diagram_13", "--from", "2025-11-01", "--to", day, "--out", out, "--url", server.url], {
      MOCKVOX_TOKEN: "demo",
    });
  await ends(upTo("2026-01-15"));
  await ends(upTo("2026-03-31"));
  await ends(upTo("2026-03-31"));
  expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13"));
});

test("reads an unsettled window again and loses no row of it", async () => {
  // In the future by this machine's clock too.
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
  await ends(runCli([...args, "--out", out]));
  const early = (await readFile(out)).length;
  clock.advance({ days: 60 });
  await ends(runCli([...args, "--out", out]));
  await ends(runCli([...args, "--out", whole]));
  expect(early).toBeGreaterThan(0);
  expect(await readFile(out, "utf8")).toBe(await readFile(whole, "utf8"));
  expect((await readFile(out)).length).toBeGreaterThan(early);
});

describe("reads windows younger than --lateness-hours again, for calls that were in progress:", () => {
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
      ["--lateness-hours", "0"],
      ["ended", "later"],
    ],
  ])("%j", async (more, found) => {
    const clock = virtualClock({ start: now * 1000 });
    await using busy = await serve({ port: 0, clock, data: parseCustomData({ interactions }) });
    const out = newFile();
    const profile = await inclusive();
    const upTo = (to: number): CliRun =>
      runCli([
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

test("reads the last days again and replaces them", async () => {
  const out = newFile();
  await ends(pull("diagram_13", out));
  const whole = await readFile(out, "utf8");
  const before = server.wolkvox.requests.length;
  await ends(pull("diagram_13", out, "--overlap-days", "10"));
  expect(server.wolkvox.requests.length).toBeGreaterThan(before);
  expect(await readFile(out, "utf8")).toBe(whole);
});

test("keeps the old rows if the server refuses to send them again", async () => {
  const out = newFile();
  await ends(pull("diagram_13", out));
  const whole = await readFile(out, "utf8");
  server.wolkvox.refuse("quota-spent");
  await ends(pull("diagram_13", out, "--overlap-days", "10"), 1);
  expect(await readFile(out, "utf8")).toBe(whole);
  await ends(pull("diagram_13", out));
  expect(await readFile(out, "utf8")).toBe(whole);
});

test("trusts the profile instead of probing", async () => {
  await ends(pull("diagram_13", newFile(), "--profile", await inclusive()));
  expect(server.wolkvox.requests).toHaveLength(5);
});

test.each([
  ["en", /Rows may be missing for .*: 2026-01-31 23:59:59, 2026-02-28 23:59:59\. .* a --profile/],
  ["es", /Pueden faltar filas de .*: 2026-01-31 23:59:59, 2026-02-28 23:59:59\. .* un --profile/],
])("lists seconds that cannot be requested, in %s, after an interruption too", async (lang, said) => {
  const answers = { "window-end": "exclusive", "calendar-month": "refused" } as const;
  await using strict = await serve({ port: 0, size: 60, profile: { mockvox: 1, name: "strict", answers } });
  const out = newFile();
  const args = ["pull", "diagram_13", "--from", "2026-01-10", "--to", "2026-02-28", "--out", out, "--lang", lang];
  const strictly = (...more: string[]): CliRun => runCli([...args, "--url", strict.url, "--token", "demo", ...more]);
  await ends(strictly("--budget", "5"), 1);
  expect(await ends(strictly())).toMatch(said);
});

describe("exits with 2 and changes nothing:", () => {
  const base = [...range, "--url", "http://127.0.0.1:9", "--token", "demo"];
  test.each([
    [["pull", "cdr_99"], /Unknown report "cdr_99"\. Did you mean cdr_\d\? Expected cdr_4, /],
    [["pull", "cdr_4", "diagram_2"], /Invalid REPORT "cdr_4 diagram_2"\. Expected one report/],
    [["pull", "cdr_4"], /pull requires --from\. `mockvox pull --help`/],
    [["pull", "cdr_4", ...range, "--out", "x", "--token", "t"], /pull requires --server/],
    [["pull", "cdr_4", "--from", "2026-02-30"], /Invalid --from: the day 2026-02-30 does not exist/],
    [
      ["pull", "cdr_4", "--from", "yesterday"],
      /Invalid --from "yesterday"\. Expected a day such as 2026-03-02, or a time/,
    ],
    [["pull", "cdr_4", "--from", "2026-03-02T25:00"], /Invalid --from "2026-03-02T25:00"\. Expected a time such as/],
    [
      ["pull", "cdr_4", "--max-wait", "soon"],
      /Invalid --max-wait "soon"\. Expected a duration such as 90s, 30m or 1d12h/,
    ],
    [
      ["pull", "cdr_4", ...base, "--out", "rows.xlsx"],
      /Cannot tell the format of --out "rows\.xlsx"\. Expected a name that ends in \.ndjson/,
    ],
    [["pull", "cdr_4", ...base, "--out", "rows"], /Cannot tell the format of --out "rows"/],
    [["pull", "cdr_4", ...base, "--out", "x", "--url", "http://127.0.0.1:9/?api=cdr_4"], /an address without a query/],
    [
      ["pull", "cdr_4", ...base, "--out", "x", "--in-flight", "3"],
      /Invalid --in-flight "3"\. Expected an integer from 1 to 2/,
    ],
    [
      ["pull", "cdr_4", ...base, "--out", "x", "--formt", "csv"],
      /Unknown flag --formt. Did you mean --format\? `mockvox pull --help`/,
    ],
    [
      ["pull", "cdr_4", ...base, "--out", "x", "--format", "xml"],
      /Invalid --format "xml"\. Expected one of ndjson, csv, csv-excel/,
    ],
    [
      ["pull", "cdr_4", ...base, "--out", import.meta.filename, "--format", "csv"],
      /already exists and was not written by pull/,
    ],
  ])("%j", async (args, message) => {
    const { exitCode, err } = runCli(args);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
  });

  test.each([
    [["diagram_13", ...base, "--to", "2025-01-01"], /--to "2025-01-01" is before --from "2025-11-01"/],
    [["campaign_8", ...base], /pull requires --campaign/],
    [["diagram_13", ...base, "--campaign", "all"], /Invalid --campaign "all"\. Expected no campaign/],
    [["diagram_13", ...base, "--token", "a b"], /Invalid token/],
    [["diagram_13", ...base, "--url", "http://u:p@127.0.0.1:9"], /Invalid base URL/],
    [["diagram_13", ...base, "--profile", "nowhere.json"], /nowhere.json/],
  ])("%j, and creates no file", async (args, message) => {
    const out = newFile();
    const { exitCode, err } = runCli(["pull", ...args, "--out", out]);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
    await expect(readFile(out)).rejects.toThrow("ENOENT");
    await expect(readFile(`${out}.cursor`)).rejects.toThrow("ENOENT");
  });

  test("a file locked by another pull", async () => {
    const out = newFile();
    server.wolkvox.setLatency(100);
    const first = pull("diagram_13", out);
    await seen(server.wolkvox, 1);
    expect(await ends(pull("diagram_13", out), 2)).toContain(
      `${out} is locked by another pull (process ${process.pid} on ${hostname()})`,
    );
    server.wolkvox.setLatency(0);
    await ends(first);
    await ends(pull("diagram_13", out));
    expect(await readFile(out, "utf8")).toBe(await undisturbed("diagram_13"));
  });

  test("a file that another pull took over meanwhile, and writes no more to it", async () => {
    const out = newFile();
    server.wolkvox.setLatency(100);
    const first = pull("diagram_13", out);
    await first.printed(/20% after/);
    await writeFile(`${out}.lock`, "of another pull");
    expect(await ends(first, 1)).toContain(`Another pull has taken over ${out}`);
    const [rows, state] = [await readFile(out, "utf8"), JSON.parse(await readFile(`${out}.cursor`, "utf8"))];
    expect(Buffer.byteLength(rows)).toBe(state.bytes);
    expect(state.closed).toBeUndefined();
    expect(await readFile(`${out}.lock`, "utf8")).toBe("of another pull");
  });

  test("a file of another pull, or a truncated one", async () => {
    const out = newFile();
    await ends(pull("diagram_2", out));
    const other = "belongs to a pull with another";
    expect(await ends(pull("cdr_4", out), 2)).toContain(`${other} report: diagram_2, not cdr_4. Use another file`);
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
    expect(await ends(pull("diagram_2", out), 2)).toContain("is not a valid state of pull");
  });
});

describe("recognizes its file", () => {
  test("by an equivalent URL and the same server", async () => {
    const out = newFile();
    await ends(pull("diagram_2", out, "--server", "0002"));
    await ends(pull("diagram_2", out, "--server", "0002", "--url", `${server.url}/`));
    expect(await ends(pull("diagram_2", out), 2)).toContain("belongs to a pull with another server");
  });

  test("written by an earlier version", async () => {
    const out = newFile();
    await ends(pull("diagram_2", out));
    const { server: _, ...state } = JSON.parse(await readFile(`${out}.cursor`, "utf8"));
    await writeFile(`${out}.cursor`, JSON.stringify({ ...state, origin: `${server.url}/` }));
    await ends(pull("diagram_2", out));
    expect(await ends(pull("diagram_2", out, "--server", "0001"), 2)).toContain("belongs to a pull with another");
  });
});

test("reports a file that cannot be written in one sentence", async () => {
  const out = join(folder, "nowhere", "rows.ndjson");
  expect(await ends(pull("diagram_13", out), 1)).toMatch(
    /Cannot write "[^"]*rows.ndjson": the folder "[^"]*nowhere" does not exist. Create it or use another file.\n$/,
  );
});

test("distinguishes a spent budget from a spent quota, in Spanish too", async () => {
  const out = newFile();
  const told = await ends(pull("diagram_13", out, "--budget", "2", "--lang", "es"), 1);
  expect(told).toContain(
    "Se enviaron todas las peticiones que permite --budget. Ejecute el mismo comando para continuar",
  );
  expect(await ends(pull("diagram_13", out, "--budget", "2"), 1)).toContain(
    "All requests that --budget allows have been sent. Run the same command",
  );
});

test("prints Spanish, and never the token", async () => {
  server.wolkvox.refuse("quota-spent");
  const told = await ends(pull("cdr_4", newFile(), "--token", "c4n4ry", "--lang", "es"), 1);
  expect(told).toContain(
    'No se pudo leer cdr_4: el servidor respondió 403 "TOKEN LIMIT EXCEEDED". Ejecute el mismo comando mañana',
  );
  expect(told).not.toContain("c4n4ry");
});

test.each([
  ["en", "Flags:"],
  ["es", "Opciones:"],
] as const)("explains every flag in %s", async (lang, heading) => {
  const help = await ends(runCli(["pull", "--help", "--lang", lang]));
  expect(help).toContain(heading);
  for (const [name, { description }] of Object.entries(pullFlags))
    expect(help).toMatch(new RegExp(`--${name} .*${(await descriptionIn(description, lang)).slice(0, 8)}`));
});
