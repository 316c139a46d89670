import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { parseProfile } from "@mockvox/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyFlags } from "../src/verify/flags.ts";
import { startProxy } from "./proxy.ts";
import { descriptionIn, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-contract-"));
const fileAt = (name: string): string => join(folder, name);
const jsonAt = (name: string) => JSON.parse(readFileSync(fileAt(name), "utf8"));
const canary = "5f4dcc3b5aa765d61d8327deb882cf99";

let server: RunningMockServer;
let otherServer: RunningMockServer;
beforeAll(async () => {
  const clock = createClock({ start: Date.parse("2026-06-05T12:00:00-05:00") });
  const profile = parseProfile({
    mockvox: 1,
    name: "other",
    answers: { "hour-key": "day", "window-end": "exclusive" },
  });
  server = await serve({ port: 0, size: 400, clock });
  otherServer = await serve({ port: 0, size: 400, clock, profile });
});
afterAll(async () => {
  await server.close();
  await otherServer.close();
});

const asked = (url: string, ...flags: string[]): string[] => [
  "verify",
  url,
  "--token",
  canary,
  "--day",
  "2026-06-04",
  ...flags,
];

describe("verify", () => {
  test("prints the number of requests, runs, reports and exits with 0 if all checks pass", async () => {
    const before = server.wolkvox.requests.length;
    const { exitCode, out, err } = runCli(asked(server.url, "--quick", "--profile", "default"));
    expect(await exitCode).toBe(0);
    expect(err()).toMatch(
      /^Checking http:\/\/127\.0\.0\.1:\d+: \d+ checks \(\d+ skipped\), up to 15 requests( \(1[0-4] without retries\))?\.\n$/,
    );
    expect(out()).toContain("meets the contract");
    expect(server.wolkvox.requests.length - before).toBeLessThanOrEqual(15);
  });

  test.each([
    ["1", /up to 1[0-5] requests/],
    ["true", /up to 1[0-5] requests/],
    ["0", /up to [2-6]\d requests/],
    ["", /up to [2-6]\d requests/],
  ])("reads a switch from the environment: MOCKVOX_QUICK=%j", async (MOCKVOX_QUICK, price) => {
    const { exitCode, err } = runCli(asked(server.url), { MOCKVOX_QUICK });
    await exitCode;
    expect(err()).toMatch(price);
  });

  test("skips checks selected by a flag or the environment", async () => {
    const named = ["claim-hour-*", "claim-post"];
    const flagged = runCli(asked(server.url, "--only", "claim-*", "--skip", "claim-hour-*", "--skip", "claim-post"));
    const twin = runCli(asked(server.url, "--only", "claim-*"), { MOCKVOX_SKIP: named.join() });
    for (const { exitCode, out } of [flagged, twin]) {
      await exitCode;
      expect(out()).toMatch(/excluded with `--skip` \(3\)\s+│ claim-post, claim-hour-key, claim-hour-format/);
    }
  });

  test("rejects other values of a switch in the environment", async () => {
    const { exitCode, err } = runCli(asked(server.url), { MOCKVOX_QUICK: "maybe" });
    expect(await exitCode).toBe(2);
    expect(err()).toContain('Invalid MOCKVOX_QUICK "maybe". Expected 1 or 0.');
  });

  test("exits with 1 and reports differences in every format, without the token", async () => {
    const files = ["json", "junit", "markdown", "html", "github", "terminal"].map(
      (format) => `${format}=${fileAt(`r.${format}`)}`,
    );
    const reports = files.flatMap((file) => ["--report", file]);
    const flags = [
      ...reports,
      "--profile",
      "default",
      "--write-profile",
      fileAt("seen.json"),
      "--write-accept",
      fileAt("known.json"),
    ];
    const { exitCode, out, err } = runCli(asked(otherServer.url, ...flags));
    expect(await exitCode).toBe(1);
    const broken = jsonAt("r.json").verdicts.filter(({ status }: { status: string }) => status === "failed");
    expect(broken.map((verdict: { case: string }) => verdict.case).sort()).toEqual([
      "claim-hour-key",
      "claim-window-end",
    ]);
    expect(parseProfile(jsonAt("seen.json")).answers).toMatchObject({ "hour-key": "day", "window-end": "exclusive" });
    const written = files.map((file) => readFileSync(file.slice(file.indexOf("=") + 1), "utf8"));
    for (const text of [out(), err(), ...written, readFileSync(fileAt("seen.json"), "utf8")])
      expect(text).not.toContain(canary);
  });

  test("ignores accepted findings, and a server meets its own profile", async () => {
    const write = runCli(
      asked(
        otherServer.url,
        "--profile",
        "default",
        "--only",
        "claim-hour-*",
        "--write-accept",
        fileAt("a.json"),
        "--write-profile",
        fileAt("p.json"),
      ),
    );
    expect(await write.exitCode).toBe(1);
    const accepted = runCli(
      asked(otherServer.url, "--profile", "default", "--only", "claim-hour-*", "--accept", fileAt("a.json")),
    );
    expect(await accepted.exitCode).toBe(0);
    const own = runCli(asked(otherServer.url, "--profile", fileAt("p.json"), "--only", "claim-hour-*"));
    expect(await own.exitCode).toBe(0);
  });

  test("exits with 3 if the budget is too small, and resumes the rest", async () => {
    const state = fileAt("run.json");
    const first = runCli(asked(server.url, "--quick", "--budget", "6", "--resume", state));
    expect(await first.exitCode).toBe(3);
    expect(jsonAt("run.json").sent).toBe(6);
    expect(readFileSync(state, "utf8")).not.toContain(canary);
    const spent = runCli(asked(server.url, "--quick", "--budget", "6", "--resume", state));
    expect(await spent.exitCode).toBe(3);
    expect(jsonAt("run.json").sent).toBe(6);
    const rest = runCli(asked(server.url, "--quick", "--budget", "30", "--resume", state));
    expect(await rest.exitCode).toBe(0);
    expect(jsonAt("run.json").sent).toBeLessThanOrEqual(30);
    expect(existsSync(`${state}.new`)).toBe(false);
  });

  test.each([
    [["--only", "cdr_4", "--skip", "cdr_4"], "en", /Nothing was checked\.[\s\S]*excluded with `--skip`/],
    [["--only", "refusal-quota-spent"], "es", /No se comprobó nada\./],
    [["--quick", "--only", "claim-simultaneous-requests", "--report", "junit"], "en", /<error type="nothing-checked"/],
    [["--only", "refusal-quota-spent", "--report", "github"], "en", /^::warning .*Nothing was checked\./],
  ])("exits with 3 if nothing was checked: %j", async (flags, lang, message) => {
    const { exitCode, out } = runCli(asked(server.url, ...flags, "--lang", lang));
    expect(await exitCode).toBe(3);
    expect(out()).toMatch(message);
    expect(out()).not.toMatch(/meets the contract|cumple el contrato/);
  });

  test.each([
    [["verify"], /verify takes one URL, such as http:\/\/127\.0\.0\.1:4010/],
    [["verify", "nowhere"], /"nowhere" is not a URL/],
    [["verify", "https://wv0001.wolkvox.com", "--token", "x"], /not on loopback.*--live/],
    [
      ["verify", "http://127.0.0.1:4010/api/v2", "--token", "x"],
      /4010\/api\/v2 contains more than the address.*Use http:\/\/127\.0\.0\.1:4010\./,
    ],
    [["verify", "http://127.0.0.1:1"], /requires a token.*MOCKVOX_TOKEN/],
    [
      ["verify", "http://127.0.0.1:1", "--token", "x", "--budget", "0"],
      /Invalid --budget "0"\. Expected an integer from 1/,
    ],
    [
      ["verify", "http://127.0.0.1:1", "--token", "x", "--report", "pdf"],
      /Invalid --report "pdf"\. Expected one of terminal, json/,
    ],
    [
      ["verify", "http://127.0.0.1:1", "--token", "x", "--day", "monday"],
      /Invalid --day "monday"\. Expected a day such as/,
    ],
    ...["2026-02-30", "2026-04-31", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00"].map(
      (day) =>
        [
          ["verify", "http://127.0.0.1:1", "--token", "x", "--day", day],
          new RegExp(`^mockvox: Invalid --day: the day ${day} does not exist\\. Expected a day such as 2026-03-02`),
        ] as [string[], RegExp],
    ),
    [
      ["verify", "http://127.0.0.1:1", "--token", "x", "--accept", fileAt("none.json")],
      /--accept .*the file does not exist/,
    ],
    [["verify", "http://127.0.0.1:1", "--token", "x", "--only", "claims-*"], /Unknown check "claims-\*"/],
    [
      ["verify", "http://127.0.0.1:1", "--token", "x", "--write-profile", fileAt("nowhere/p.json")],
      /Cannot write .*nowhere.*does not exist/,
    ],
    [["tap", "http://127.0.0.1:1", "--report", `html=${fileAt("nowhere/r.html")}`], /Cannot write .*nowhere/],
    [["tap", "http://127.0.0.1:1/base"], /1\/base contains more than an origin.*Use http:\/\/127\.0\.0\.1:1,/],
    [["tap", "http://127.0.0.1:1?x=1"], /contains more than an origin/],
    [["tap", "https://user:secret@wv0001.wolkvox.com"], /The URL https:\/\/wv0001\.wolkvox\.com\/ contains more/],
    [
      ["tap", "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=cdr_4"],
      /reports_manager\.php contains more.*Use https:\/\/wv0001\.wolkvox\.com,/,
    ],
    [
      ["verify", "http://127.0.0.1:4010/api/v2/reports_manager.php?api=cdr_4", "--token", "x"],
      /reports_manager\.php contains more than the address.*Use http:\/\/127\.0\.0\.1:4010\./,
    ],
    [["claims", "nothing"], /Unknown claim "nothing"/],
    [["diff", "default"], /diff takes two files or profile names, got 1/],
    [["tap"], /tap takes one URL/],
  ])("exits with 2 and says what to do: %j", async (args, message) => {
    const { exitCode, err } = runCli(args);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
  });

  test("exits with 2 if the saved run checked another server", async () => {
    const first = runCli(asked(server.url, "--budget", "1", "--resume", fileAt("other.json")));
    expect(await first.exitCode).toBe(3);
    const { exitCode, err } = runCli(asked(otherServer.url, "--resume", fileAt("other.json")));
    expect(await exitCode).toBe(2);
    expect(err()).toContain(`it checked ${server.url}, not ${otherServer.url}`);
  });

  test.each([
    ["invalid verdicts", { verdicts: [null] }, /at \/verdicts\/0: .*Use a file written by `--resume`/],
    ["negative count", { sent: -1 }, /at \/sent: /],
    ["verdicts of another version", { verdicts: [{ status: "holds" }] }, /at \/verdicts\/0/],
    ["invalid time", { startedAt: "yesterday" }, /at \/startedAt: /],
  ])("exits with 2 and locates a saved run's %s", async (_, part, message) => {
    const state = fileAt("odd.json");
    rmSync(state, { force: true });
    const first = runCli(asked(server.url, "--budget", "1", "--resume", state));
    expect(await first.exitCode).toBe(3);
    writeFileSync(state, JSON.stringify({ ...jsonAt("odd.json"), ...part }));
    const { exitCode, err, out } = runCli(asked(server.url, "--resume", state));
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
    expect(err().trimEnd().split("\n")).toHaveLength(1);
    expect(out()).toBe("");
    const spanish = runCli(asked(server.url, "--resume", state, "--lang", "es"));
    expect(await spanish.exitCode).toBe(2);
    expect(spanish.err()).toMatch(/No se pudo leer la ejecución guardada/);
  });

  test("estimates a run over several days, and says tomorrow if today's budget is spent", async () => {
    const state = fileAt("pieces.json");
    const flags = ["--quick", "--budget", "6", "--resume", state];
    const first = runCli(asked(server.url, ...flags));
    expect(await first.exitCode).toBe(3);
    expect(first.err()).toMatch(
      /up to 6 requests of the 1\d needed, budget 6\. In chunks of 6 a day it takes \d\d requests over \d days/,
    );
    expect(first.out()).toMatch(/Run it\W+again tomorrow/);
    const again = runCli(asked(server.url, ...flags));
    expect(await again.exitCode).toBe(3);
    expect(again.err()).toMatch(
      /\d+ settled before\)\. Today's budget is used up, and \d+ more requests are needed: run the same command tomorrow\.\n$/,
    );
  });

  test("uses the proxy of the environment", async () => {
    await using proxy = await startProxy(server.url);
    const env = { HTTP_PROXY: proxy.url };
    const verify = runCli(asked("http://wv0001.wolkvox.com", "--live", "--only", "claim-hour-key"), env);
    expect(await verify.exitCode).toBe(0);
    expect(verify.err()).toMatch(
      /\nIt sends only ordinary requests for reports, and changes nothing on the server\.\n/,
    );
    expect(proxy.seen[0]).toBe("GET http://wv0001.wolkvox.com/api/v2/reports_manager.php");
    const tap = runCli(["tap", "http://wv0001.wolkvox.com", "--port", "0"], env);
    const [, place = ""] = await tap.printed(/Forwarding (http:\S+) to/);
    expect((await fetch(`${place}/__mockvox/health`)).status).toBe(200);
    expect(proxy.seen.at(-1)).toBe("GET http://wv0001.wolkvox.com/__mockvox/health");
    tap.signal("SIGINT");
    expect(await tap.exitCode).toBe(0);
  });

  test("exits with 2 if the saved run had another profile", async () => {
    const state = fileAt("unheld.json");
    const first = runCli(asked(server.url, "--budget", "5", "--resume", state));
    expect(await first.exitCode).toBe(3);
    const held = runCli(asked(server.url, "--profile", "documented", "--resume", state, "--lang", "es"));
    expect(await held.exitCode).toBe(2);
    expect(held.err()).toMatch(/No se puede continuar.*ningún perfil.*documented.*--resume/);
    expect(held.out()).toBe("");
  });

  test("exits with 2 and says why if no request succeeds, and keeps older files", async () => {
    await using strict = await serve({ port: 0, size: 20, tokens: ["known"] });
    writeFileSync(fileAt("kept.json"), "kept");
    for (const [url, why] of [
      ["http://127.0.0.1:1", /cannot be reached/],
      [strict.url, /does not accept the token/],
    ] as const) {
      const { exitCode, out, err } = runCli(asked(url, "--write-profile", fileAt("kept.json")));
      expect(await exitCode).toBe(2);
      expect(err()).toMatch(why);
      expect(out()).toContain("Could not run");
      expect(readFileSync(fileAt("kept.json"), "utf8")).toBe("kept");
    }
  });

  test("starts over after a finished run and does not repeat its verdicts", async () => {
    const state = fileAt("finished.json");
    const only = ["--only", "claim-hour-*", "--budget", "30", "--resume", state];
    expect(await runCli(asked(server.url, ...only)).exitCode).toBe(0);
    expect(jsonAt("finished.json")).toMatchObject({ finished: true, sent: 2 });
    const again = runCli(asked(server.url, ...only, "--profile", "documented"));
    expect(await again.exitCode).toBe(1);
    expect(jsonAt("finished.json")).toMatchObject({ finished: true, sent: 4 });
  });

  test("lists every flag in both languages", async () => {
    for (const lang of ["en", "es"] as const) {
      const help = runCli(["verify", "--help", "--lang", lang]);
      expect(await help.exitCode).toBe(0);
      for (const [name, { description }] of Object.entries(verifyFlags)) {
        expect(help.out()).toContain(`--${name}`);
        expect(help.out()).toContain(await descriptionIn(description, lang));
      }
    }
  });
});

test("shows the ledger with the answers of a profile and when they were seen", async () => {
  const profile = {
    mockvox: 1,
    name: "seen",
    answers: { "hour-key": "day" },
    observed: { "hour-key": { at: "2026-06-05T17:00:00.000Z", case: "claim-hour-key" } },
  };
  writeFileSync(fileAt("observed.json"), JSON.stringify(profile));
  const { exitCode, out } = runCli(["claims", "hour-key", "--profile", fileAt("observed.json")]);
  expect(await exitCode).toBe(0);
  expect(out()).toMatch(/^hour-key, observed 2026-06-05.*claim-hour-key/);
  expect(out()).toMatch(/\* day.*\(documented\)/);
  const all = runCli(["claims", "--json"]);
  expect(await all.exitCode).toBe(0);
  expect(JSON.parse(all.out()).length).toBeGreaterThan(70);
});

test("shows the ledger in Spanish too, and names its words to machines alike", async () => {
  const said = runCli(["claims", "quota-scope", "--lang", "es"]);
  expect(await said.exitCode).toBe(0);
  expect(said.out()).toMatch(/¿La cuota diaria es por token o por operación\?/);
  expect(said.out()).toMatch(/\* token: .+ \(documentado\)/);
  expect(said.out()).toMatch(/ {2}operation: .+ \(reportado, deducido\)/);
  const asJson = runCli(["claims", "quota-scope", "--json", "--lang", "es"]);
  expect(await asJson.exitCode).toBe(0);
  expect(JSON.parse(asJson.out())).toMatchObject([
    {
      question: "¿La cuota diaria es por token o por operación?",
      answers: [{ evidence: ["documented"] }, { evidence: ["reported", "inferred"] }],
    },
  ]);
});

test("compares two profiles", async () => {
  const same = runCli(["diff", "default", "default"]);
  expect(await same.exitCode).toBe(0);
  const other = runCli(["diff", "default", "documented"]);
  expect(await other.exitCode).toBe(1);
  expect(other.out()).toContain("hour-format");
});

test("compares in the format that the environment names, unless a flag names another", async () => {
  const env = { MOCKVOX_REPORT: "json" };
  const asked = runCli(["diff", "default", "documented"], env);
  expect(await asked.exitCode).toBe(1);
  expect(JSON.parse(asked.out())).toMatchObject({ answers: expect.any(Array) });
  const flagged = runCli(["diff", "default", "documented", "--report", "markdown"], env);
  expect(await flagged.exitCode).toBe(1);
  expect(flagged.out()).toMatch(/^## /);
});

test("passes requests on unchanged, and reports when it is stopped", async () => {
  const tap = runCli([
    "tap",
    server.url,
    "--port",
    "0",
    "--profile",
    "default",
    "--report",
    `json=${fileAt("tap.json")}`,
  ]);
  const [, place = ""] = await tap.printed(/Forwarding (http:\S+) to/);
  const path = "/api/v2/reports_manager.php?api=cdr_4&date_ini=20260604000000&date_end=20260604235959";
  const headers = { "wolkvox-token": canary };
  const [direct, through] = await Promise.all([server.url, place].map((origin) => fetch(origin + path, { headers })));
  expect(await through?.text()).toBe(await direct?.text());
  expect(through?.status).toBe(200);
  expect((await fetch(`${place}${path.replace("cdr_4", "cdr_99")}`, { headers })).status).toBe(400);
  tap.signal("SIGINT");
  expect(await tap.exitCode).toBe(0);
  const ids = jsonAt("tap.json").verdicts.map((verdict: { case: string }) => verdict.case);
  expect(ids).toEqual(expect.arrayContaining(["cdr_4-envelope-answered", "refusal-unknown-report"]));
  for (const text of [tap.out(), tap.err(), readFileSync(fileAt("tap.json"), "utf8")])
    expect(text).not.toContain(canary);
});
