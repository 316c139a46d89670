import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { controlFlags } from "../src/control/flags.ts";
import { controlVerbs } from "../src/control/verbs.ts";
import { commandNames } from "../src/help.ts";
import { serveFlags } from "../src/serve-flags.ts";
import { run } from "./process.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-cli-"));
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test("explains itself without arguments, and every flag in both languages", async () => {
  const plain = run([]);
  expect(await plain.exitCode).toBe(0);
  expect(plain.out()).toMatch(/^Usage: mockvox <command>/);
  for (const [lang, heading] of [
    ["en", "Flags:"],
    ["es", "Opciones:"],
  ] as const) {
    const help = run(["serve", "--help", "--lang", lang]);
    expect(await help.exitCode).toBe(0);
    expect(help.out()).toContain(heading);
    for (const [name, { means }] of Object.entries(serveFlags))
      expect(help.out()).toMatch(new RegExp(`--${name} .*${means[lang].slice(0, 12)}`));
  }
});

test("explains every control and its flags in both languages", async () => {
  for (const [lang, heading] of [
    ["en", "What:"],
    ["es", "Qué:"],
  ] as const) {
    const help = run(["control", "--help", "--lang", lang]);
    expect(await help.exitCode).toBe(0);
    expect(help.out()).toContain(heading);
    for (const [name, { means }] of Object.entries(controlVerbs))
      expect(help.out()).toMatch(new RegExp(`^  ${name} .*${means[lang].slice(0, 10)}`, "m"));
    for (const { means } of Object.values(controlFlags)) expect(help.out()).toContain(means[lang].slice(0, 10));
  }
});

test.each(["en", "es"])("explains one command when asked for help with it: %s", async (lang) => {
  for (const name of commandNames) {
    const [asked, flagged] = [run(["help", name, "--lang", lang]), run([name, "--help", "--lang", lang])];
    expect(await asked.exitCode).toBe(0);
    await flagged.exitCode;
    expect(asked.out()).toBe(flagged.out());
    expect(asked.out()).toContain(`mockvox ${name}`);
  }
});

test("names what the user fills in by words of the language", async () => {
  const main = run(["--lang", "es"]);
  await main.exitCode;
  expect(main.out()).not.toMatch(/<command>|\[flags\]/);
  for (const name of commandNames.filter((each) => each !== "pull")) {
    const help = run([name, "--help", "--lang", "es"]);
    await help.exitCode;
    expect(help.out(), name).toMatch(/^Uso: mockvox \S+.*\[opciones\]/);
  }
});

test("tells its version", async () => {
  const asked = run(["--version"]);
  expect(await asked.exitCode).toBe(0);
  expect(asked.out()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("ends with 2 and says what to do", () => {
  test.each([
    [["srve"], /Unknown command "srve"\. Did you mean "serve"\? `mockvox --help`/],
    [["verfy"], /Did you mean "verify"\?/],
    [["melt"], /Unknown command "melt"\. `mockvox --help` lists the commands\./],
    [["help", "pul"], /Unknown command "pul"\. Did you mean "pull"\?/],
    [["control"], /`mockvox control` takes one of clock, advance/],
    [["control", "melt"], /takes one of .*; found "melt"/],
    [["control", "advance"], /Write `mockvox control advance SPAN`/],
    [["control", "advance", "a while"], /SPAN takes a span such as 60s, 90m or 1d12h; found "a while"/],
    [["control", "advance", "-5s"], /A word does not begin with a dash; found "-5s"/],
    [["control", "latency", "fast"], /LATENCY takes milliseconds, or parts such as medianMs=800/],
    [["control", "fault", "none", "afterBytes=4"], /Write `mockvox control fault none \[FAULT\]`/],
    [["control", "reset", "--token", ""], /--token takes a text; found ""/],
    [["control", "clock", "1", "2"], /takes one word at the most; found 2/],
    [["control", "refuse", "melted"], /REFUSAL takes method-not-allowed.*; found "melted"/],
    [["control", "refuse", "maintenance", "--times", "2", "--rate", "0.5"], /--times and --rate exclude each other/],
    [["control", "refuse", "maintenance", "--rate", "2"], /--rate takes a number above 0 and up to 1; found "2"/],
    [["control", "refuse", "maintenance", "--query", "77"], /--query takes a parameter such as campaign_id=77/],
    [["control", "fault", "cut-body", "afterBytes=many"], /FAULT takes parts such as afterBytes=40/],
    [
      ["control", "maintenance", "maybe"],
      /MAINTENANCE takes on, off or a time of every night such as 02:00-03:00; found "maybe"/,
    ],
    [["control", "profile", "best"], /PROFILE best \(by name there are default, documented\): there is no such file/],
    [["control", "quota", "spend", "0"], /N takes a whole number from 1/],
    [["control", "quota", "reset", "now"], /Write `mockvox control quota reset`/],
    [["control", "tokens"], /Write `mockvox control tokens any \| TOKEN…`/],
    [["control", "reset", "now"], /Write `mockvox control reset`/],
    [["control", "speed", "2", "--token", "one"], /`mockvox control speed` does not take --token/],
    [["control", "clock", "--times", "2"], /`mockvox control clock` does not take --times/],
    [["control", "clock", "--server", "0002"], /--server names a tenant together with --token/],
    [["control", "clock", "--json=yes"], /--json takes no value/],
    [["control", "clock", "--url", "here"], /--url takes a URL such as http:.*; found "here"/],
    [["control", "clock", "--json", "--url"], /--url lacks its value/],
    [
      ["control", "clock", "--ulr", "x"],
      /Unknown flag --ulr. Did you mean --url\? `mockvox control --help` lists all flags/,
    ],
    [["serve", "--prot", "1"], /Unknown flag --prot. Did you mean --port\? `mockvox serve --help` lists all flags/],
    [["serve", "now"], /serve takes only flags, such as --port 4010; found "now"/],
    [["serve", "--seed", "-5"], /--seed lacks its value. One that begins with a dash is written --seed=-5/],
    [["serve", "--port"], /--port lacks its value/],
    [["serve", "--clock", "2026-02-30"], /--clock takes a time such as .*; found "2026-02-30"/],
    [["serve", "--port", "x"], /--port takes a whole number from 0 to 65535; found "x"/],
    [["serve", "--port", "70000"], /found "70000"/],
    [["serve", "--seed", "1.5"], /--seed takes a whole number/],
    [["serve", "--size", "huge"], /--size takes small, medium, large; found "huge"/],
    [["serve", "--size", "0"], /--size takes a whole number from 1/],
    [["serve", "--latency", "-1"], /lacks its value/],
    [["serve", "--latency=-1"], /--latency takes a number, 0 or more; found "-1"/],
    [["serve", "--clock", "yesterday"], /--clock takes a time such as .*; found "yesterday"/],
    [["serve", "--speed", "fast"], /--speed takes a number/],
    [["serve", "--port", "0", "--speed", "1000001"], /could not start: A clock's speed is 0 to 1000000, found 1000001/],
    [["serve", "--port", "0", "--clock", "0500-01-01"], /could not start: A clock is set to a time from the year 1000/],
    [["serve", "--admin-key", "", "--host", "0.0.0.0"], /--admin-key takes a text; found ""/],
    [["serve", "--admin-key", "contraseña"], /--admin-key takes unaccented letters, digits and signs/],
    [["control", "health", "--admin-key", "s3same "], /without a blank at either end/],
    [["serve", "--host", ""], /--host takes a text; found ""/],
    [["serve", "--server", "1"], /--server takes four digits; found "1"/],
    [["serve", "--port", "0", "--opened", "2026-02-30"], /cannot open on 2026-02-30/],
    [["serve", "--restatement", "yes"], /--restatement takes off, on; found "yes"/],
    [["serve", "--log", "xml"], /--log takes pretty, json, none; found "xml"/],
    [["serve", "--lang", "fr"], /--lang takes en, es; found "fr"/],
    [["serve", "--profile", "best"], /--profile best \(by name there are default, documented\): there is no such file/],
    [["serve", "--data", "nowhere.json"], /--data nowhere.json: there is no such file/],
    [["serve", "--data", file("broken.json", "{")], /it is not JSON/],
    [["serve", "--data", file("odd.json", '{"rows":{"cdr_5":[]}}')], /cdr_5/],
    [
      [
        "serve",
        "--profile",
        file("odd-answer.json", '{"mockvox":1,"name":"odd","answers":{"filter-second":"middle"}}'),
      ],
      /has no answer "middle"/,
    ],
    [
      ["serve", "--profile", file("stranger.json", '{"mockvox":1,"name":"s","answers":{"nothing":"x"}}')],
      /no claim "nothing"/,
    ],
  ])("to %j", async (args, message) => {
    const { exitCode, err, out } = run(args);
    expect(await exitCode).toBe(2);
    expect(err()).toMatch(message);
    expect(err()).not.toContain("    at ");
    expect(out()).toBe("");
  });
});

test("speaks Spanish when asked, or when the locale does", async () => {
  const help = run(["--lang", "es"]);
  expect(await help.exitCode).toBe(0);
  expect(help.out()).toMatch(/^Uso:/);
  for (const told of [
    run(["srve", "--lang", "es"]),
    run(["srve"], { LANG: "es_CO.UTF-8" }),
    run(["srve"], { MOCKVOX_LANG: "es" }),
  ]) {
    expect(await told.exitCode).toBe(2);
    expect(told.err()).toContain('Comando desconocido "srve". ¿Quiso decir "serve"?');
  }
});
