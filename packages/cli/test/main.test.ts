import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandNames } from "../src/args/help.ts";
import { controlFlags } from "../src/control/flags.ts";
import { subcommands } from "../src/control/subcommands.ts";
import { serveFlags } from "../src/serve/flags.ts";
import { descriptionIn, runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-cli-"));
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test("prints help without arguments, and every flag in both languages", async () => {
  const plain = runCli([]);
  expect(await plain.exitCode).toBe(0);
  expect(plain.out()).toMatch(/^Usage: mockvox <command>/);
  for (const [lang, heading] of [
    ["en", "Flags:"],
    ["es", "Opciones:"],
  ] as const) {
    const help = runCli(["serve", "--help", "--lang", lang]);
    expect(await help.exitCode).toBe(0);
    expect(help.out()).toContain(heading);
    for (const [name, { description }] of Object.entries(serveFlags))
      expect(help.out()).toMatch(new RegExp(`--${name} .*${(await descriptionIn(description, lang)).slice(0, 8)}`));
  }
});

test("lists every control and its flags in both languages", async () => {
  for (const [lang, heading] of [
    ["en", "Controls:"],
    ["es", "Controles:"],
  ] as const) {
    const help = runCli(["control", "--help", "--lang", lang]);
    expect(await help.exitCode).toBe(0);
    expect(help.out()).toContain(heading);
    for (const [name, { description }] of Object.entries(subcommands))
      expect(help.out()).toMatch(
        new RegExp(`^  ${name} .*${(await descriptionIn(description, lang)).slice(0, 8)}`, "m"),
      );
    for (const { description } of Object.values(controlFlags))
      expect(help.out()).toContain((await descriptionIn(description, lang)).slice(0, 10));
  }
});

test.each(["en", "es"])("prints the help of one command: %s", async (lang) => {
  for (const name of commandNames) {
    const [asked, flagged] = [runCli(["help", name, "--lang", lang]), runCli([name, "--help", "--lang", lang])];
    expect(await asked.exitCode).toBe(0);
    await flagged.exitCode;
    expect(asked.out()).toBe(flagged.out());
    expect(asked.out()).toContain(`mockvox ${name}`);
  }
});

test("translates placeholders", async () => {
  const main = runCli(["--lang", "es"]);
  await main.exitCode;
  expect(main.out()).not.toMatch(/<command>|\[flags\]/);
  for (const name of commandNames.filter((each) => each !== "pull")) {
    const help = runCli([name, "--help", "--lang", "es"]);
    await help.exitCode;
    expect(help.out(), name).toMatch(/^Uso: mockvox \S+.*\[opciones\]/);
  }
});

test("prints its version", async () => {
  const asked = runCli(["--version"]);
  expect(await asked.exitCode).toBe(0);
  expect(asked.out()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("exits with 2 and says what to do", () => {
  test.each([
    [["srve"], /Unknown command "srve"\. Did you mean "serve"\? `mockvox --help`/],
    [["verfy"], /Did you mean "verify"\?/],
    [["melt"], /Unknown command "melt"\. `mockvox --help` lists the commands\./],
    [["help", "pul"], /Unknown command "pul"\. Did you mean "pull"\?/],
    [["control"], /Unknown control "".* Expected one of clock, advance/],
    [["control", "melt"], /Unknown control "melt"\. Expected one of clock/],
    [["control", "advance"], /Usage: mockvox control advance DURATION/],
    [["control", "advance", "a while"], /Invalid DURATION "a while"\. Expected a duration such as 90s, 30m or 1d12h/],
    [["control", "advance", "-5s"], /An argument cannot begin with a dash, got "-5s"/],
    [["control", "latency", "fast"], /Invalid LATENCY "fast"\. Expected milliseconds, or parts such as medianMs=800/],
    [["control", "fault", "none", "afterBytes=4"], /Usage: mockvox control fault none \[FAULT\]/],
    [["control", "reset", "--token", ""], /Invalid --token ""\. Expected non-empty text/],
    [["control", "clock", "1", "2"], /takes at most one argument, got 2/],
    [["control", "refuse", "melted"], /Invalid REFUSAL "melted"\. Expected one of method-not-allowed/],
    [["control", "refuse", "maintenance", "--times", "2", "--rate", "0.5"], /Use either --times or --rate, not both/],
    [["control", "refuse", "maintenance", "--rate", "2"], /Invalid --rate "2"\. Expected a number above 0 and up to 1/],
    [
      ["control", "refuse", "maintenance", "--query", "77"],
      /Invalid --query "77"\. Expected a parameter such as campaign_id=77/,
    ],
    [
      ["control", "fault", "cut-body", "afterBytes=many"],
      /Invalid FAULT "afterBytes=many"\. Expected parts such as afterBytes=40/,
    ],
    [
      ["control", "maintenance", "maybe"],
      /Invalid MAINTENANCE "maybe"\. Expected on, off or a daily time range such as 02:00-03:00/,
    ],
    [
      ["control", "profile", "best"],
      /PROFILE best \(built-in profiles: default, documented\): the file does not exist/,
    ],
    [["control", "quota", "spend", "0"], /Invalid N "0"\. Expected an integer from 1/],
    [["control", "quota", "reset", "now"], /Usage: mockvox control quota reset/],
    [["control", "tokens"], /Usage: mockvox control tokens any \| TOKEN…/],
    [["control", "reset", "now"], /Usage: mockvox control reset/],
    [["control", "speed", "2", "--token", "one"], /mockvox control speed does not take --token/],
    [["control", "clock", "--times", "2"], /mockvox control clock does not take --times/],
    [["control", "clock", "--server", "0002"], /--server selects a tenant only together with --token/],
    [["control", "clock", "--json=yes"], /--json takes no value/],
    [["control", "clock", "--url", "here"], /Invalid --url "here"\. Expected a URL such as http:/],
    [["control", "clock", "--json", "--url"], /Missing value for --url/],
    [
      ["control", "clock", "--ulr", "x"],
      /Unknown flag --ulr. Did you mean --url\? `mockvox control --help` lists all flags/,
    ],
    [["serve", "--prot", "1"], /Unknown flag --prot. Did you mean --port\? `mockvox serve --help` lists all flags/],
    [["serve", "now"], /serve takes only flags, such as --port 4010; got "now"/],
    [["serve", "--seed", "-5"], /Missing value for --seed\. A value that begins with a dash is written --seed=-5/],
    [["serve", "--port"], /Missing value for --port/],
    [["serve", "--clock", "2026-02-30"], /Invalid --clock "2026-02-30"\. Expected a time such as/],
    [["serve", "--port", "x"], /Invalid --port "x"\. Expected an integer from 0 to 65535/],
    [["serve", "--port", "70000"], /Invalid --port "70000"/],
    [["serve", "--seed", "1.5"], /Invalid --seed "1\.5"\. Expected an integer/],
    [["serve", "--size", "huge"], /Invalid --size "huge"\. Expected one of small, medium, large/],
    [["serve", "--size", "0"], /Invalid --size "0"\. Expected an integer from 1/],
    [["serve", "--latency", "-1"], /Missing value for --latency/],
    [["serve", "--latency=-1"], /Invalid --latency "-1"\. Expected a non-negative number/],
    [["serve", "--clock", "yesterday"], /Invalid --clock "yesterday"\. Expected a time such as/],
    [["serve", "--speed", "fast"], /Invalid --speed "fast"\. Expected a non-negative number/],
    [["serve", "--port", "0", "--speed", "1000001"], /Failed to start the mock server: .*1000001/],
    [["serve", "--port", "0", "--clock", "0500-01-01"], /Failed to start the mock server: .*year/],
    [["serve", "--admin-key", "", "--host", "0.0.0.0"], /Invalid --admin-key ""/],
    [["serve", "--admin-key", "contraseña"], /Invalid --admin-key\. Expected printable ASCII/],
    [["control", "health", "--admin-key", "s3same "], /without leading or trailing spaces/],
    [["serve", "--host", ""], /Invalid --host ""/],
    [["serve", "--server", "1"], /Invalid --server "1"\. Expected four digits/],
    [["serve", "--port", "0", "--opened", "2026-02-30"], /Failed to start the mock server: .*2026-02-30/],
    [["serve", "--restatement", "yes"], /Invalid --restatement "yes"\. Expected one of off, on/],
    [["serve", "--edges", "yes"], /Invalid --edges "yes"\. Expected one of off, on/],
    [["serve", "--log", "xml"], /Invalid --log "xml"\. Expected one of pretty, json, none/],
    [["serve", "--lang", "fr"], /Invalid --lang "fr"\. Expected one of en, es/],
    [
      ["serve", "--profile", "best"],
      /--profile best \(built-in profiles: default, documented\): the file does not exist/,
    ],
    [["serve", "--data", "nowhere.json"], /--data nowhere.json: the file does not exist/],
    [["serve", "--data", file("broken.json", "{")], /it is not valid JSON/],
    [["serve", "--data", file("odd.json", '{"rows":{"cdr_5":[]}}')], /cdr_5/],
    [
      [
        "serve",
        "--data",
        file("odd-column.json", '{"rows":{"diagram_1_2":[{"date":"2026-03-02-10","calls":"1","ivr_minute":"0.50"}]}}'),
      ],
      /Unknown column "ivr_minute" in rows\.diagram_1_2\[0\]\..*--allow-unknown-columns/,
    ],
    [
      [
        "serve",
        "--profile",
        file("odd-answer.json", '{"mockvox":1,"name":"odd","answers":{"filter-second":"middle"}}'),
      ],
      /middle/,
    ],
    [
      ["serve", "--profile", file("unknown-claim.json", '{"mockvox":1,"name":"s","answers":{"nothing":"x"}}')],
      /nothing/,
    ],
  ])("to %j", async (args, message) => {
    const { exitCode, err, out } = runCli(args);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
    expect(err()).not.toContain("    at ");
    expect(out()).toBe("");
  });
});

test("prints Spanish by flag, variable or locale", async () => {
  const help = runCli(["--lang", "es"]);
  expect(await help.exitCode).toBe(0);
  expect(help.out()).toMatch(/^Uso:/);
  for (const told of [
    runCli(["srve", "--lang", "es"]),
    runCli(["srve"], { LANG: "es_CO.UTF-8" }),
    runCli(["srve"], { MOCKVOX_LANG: "es" }),
  ]) {
    expect(await told.exitCode).toBe(2);
    expect(told.err()).toContain('Comando desconocido: "srve". ¿Quiso decir "serve"?');
  }
});
