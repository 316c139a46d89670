import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { type CliRun, runCli } from "./run-cli.ts";
import { startUpstream, type TestUpstream } from "./upstream.ts";

/** Sets the terminal's title, clears it, starts a new line, and changes the writing direction. */
const words = "\u001b]0;title\u0007\u001b[2J\u009b31m\r\nFALSE LINE\u202eename\u2028";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Responds to every control with a text. */
function answering(body: string, status = 200, type = "application/json"): Promise<TestUpstream> {
  return startUpstream((_, outgoing) => outgoing.writeHead(status, { "content-type": type }).end(body));
}

const control = ({ url }: TestUpstream, ...args: string[]): CliRun => runCli(["control", ...args, "--url", url]);

/** A response that fits any control, with the hostile text in every string. */
const everything = {
  profile: words,
  name: words,
  answers: { [words]: words },
  milliseconds: 0,
  speed: words,
  now: words,
  latency: words,
  maintenance: { from: words, to: words },
  refusals: [{ refusal: words, times: words, when: { report: words, query: { [words]: words } } }],
  faults: [{ fault: { kind: words, [words]: words }, times: 1 }],
  slots: { used: words, of: words },
  quota: { left: words, of: words },
  status: words,
  campaigns: [{ id: words, name: words }],
};
const entry = {
  at: 0,
  method: words,
  path: words,
  status: 200,
  query: { date_ini: words },
  report: words,
  refusal: words,
  bytes: 1,
};

const asked = [
  ["clock"],
  ["refuse"],
  ["fault"],
  ["latency"],
  ["maintenance"],
  ["profile"],
  ["usage"],
  ["health"],
  ["openapi"],
  ["data"],
  ["requests"],
] as const;

test.each(asked)("prints the response to %s without control characters", async (name) => {
  const lists = { data: { campaigns: everything.campaigns }, requests: [entry] };
  const body = name in lists ? lists[name as keyof typeof lists] : everything;
  await using place = await answering(JSON.stringify(body));
  for (const flags of [[], ["--json"]]) {
    const { exitCode, out, err } = control(place, name, ...flags);
    await exitCode;
    // What is printed in colour is ours.
    const told = flags.length === 0 ? stripVTControlCharacters(out()) : out();
    expect(told + stripVTControlCharacters(err())).not.toMatch(steering);
    expect(told.split("\n")).not.toContain("FALSE LINE ename ");
  }
});

test("prints JSON equal to the server's response", async () => {
  await using place = await answering(JSON.stringify({ status: words }));
  const { exitCode, out } = control(place, "health", "--json");
  expect(await exitCode).toBe(0);
  expect(JSON.parse(out())).toEqual({ status: words });
});

test("prints a server's error without control characters", async () => {
  await using place = await answering(
    JSON.stringify({ status: 400, code: "invalid-body", params: {}, detail: words }),
    400,
    "application/problem+json",
  );
  const { exitCode, err } = control(place, "reset");
  expect(await exitCode).toBe(2);
  expect(stripVTControlCharacters(err())).not.toMatch(steering);
  expect(err()).toContain("FALSE LINE");
});

test.each([
  ["a page", "<!doctype html><title>Grafana</title>", 200, "text/html"],
  ["a page and 404", "<html>Not found</html>", 404, "text/html"],
  ["nothing", "", 200, "text/plain"],
  ["JSON that is cut", '{"now":', 200, "application/json"],
  ["JSON without an error", "[]", 500, "application/json"],
] as const)("suggests that another program is listening if it responds with %s", async (_, body, status, type) => {
  await using place = await answering(body, status, type);
  for (const args of [["clock"], ["requests"], ["reset", "--token", "demo"], ["find", "--json"]]) {
    const { exitCode, err, out } = control(place, ...args);
    const isQuiet = args[0] === "reset" && status === 200;
    expect(await exitCode, `${args.join(" ")}: ${err()}`).toBe(1);
    if (!isQuiet) expect(err()).toContain(`${place.url} responded`);
    expect(err()).toMatch(/Another program may be listening there; check the URL\.\n$/);
    expect(err().trimEnd().split("\n")).toHaveLength(1);
    expect(out()).toBe("");
  }
});

test.each([
  ["requests", JSON.stringify([{ ...entry, at: 1e300 }])],
  ["requests", JSON.stringify([null])],
  ["requests", JSON.stringify({})],
  ["clock", JSON.stringify({ milliseconds: 1e300, speed: 1 })],
  ["usage", "{}"],
  ["data", '{"campaigns":7}'],
  ["refuse", "null"],
  ["openapi", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
])("reports an unexpected response to %s: %s", async (name, body) => {
  await using place = await answering(body);
  for (const flags of [[], ["--lang", "es"]]) {
    const { exitCode, err } = control(place, name, ...flags);
    expect(await exitCode).toBe(1);
    expect(err()).toMatch(
      flags.length === 0 ? /values that no Mockvox server sends/ : /valores que ningún servidor Mockvox envía/,
    );
    expect(err().trimEnd().split("\n")).toHaveLength(1);
  }
});

test("stops reading an endless response", async () => {
  const piece = Buffer.alloc(2 ** 20, " ");
  let sent = 0;
  await using place = await startUpstream((_, outgoing) => {
    const more = (): void => {
      while (!outgoing.destroyed && outgoing.write(piece)) sent += piece.length;
      sent += piece.length;
    };
    outgoing.on("drain", more);
    outgoing.writeHead(200, { "content-type": "application/json" });
    more();
  });
  const { exitCode, err } = control(place, "health");
  expect(await exitCode).toBe(1);
  expect(err()).toContain("Another program may be listening there");
  expect(sent).toBeLessThan(200 * 2 ** 20);
});
