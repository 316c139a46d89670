import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { type RunningTap, reportPath, sendRaw, startTap, startUpstream } from "./upstream.ts";

const token = "5f4dcc3b5aa765d61d8327deb882cf99";

async function stop(tap: RunningTap): Promise<number> {
  tap.signal("SIGINT");
  return tap.exitCode;
}

/** The head of a request with a token, on a separate connection. */
const head = (target: string): string =>
  `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nwolkvox-token: ${token}\r\nConnection: close\r\n\r\n`;

test("sends requests only to the upstream, whatever a path begins with", async () => {
  const received: string[] = [];
  await using meant = await startUpstream(({ url, headers }, outgoing) => {
    received.push(`${headers.host} ${url}`);
    outgoing.end("meant");
  });
  await using other = await startUpstream(({ url }, outgoing) => {
    received.push(`other ${url}`);
    outgoing.end("other");
  });
  const tap = await startTap(meant);
  const { host } = new URL(meant.url);
  const paths = [`//${new URL(other.url).host}${reportPath}`, `/${reportPath}`, `/\\${reportPath}`, `/a/../b?c=//d#`];
  for (const path of paths) expect(await sendRaw(tap, head(path))).toMatch(/^HTTP\/1.1 200 [\s\S]*meant/);
  expect(received).toEqual(paths.map((path) => `${host} ${path}`));
  expect(await stop(tap)).toBe(0);
});

test("rejects a target that is not a path and says what to do", async () => {
  const received: (string | undefined)[] = [];
  const listen = async (): ReturnType<typeof startUpstream> =>
    startUpstream(({ url }, outgoing) => {
      received.push(url);
      outgoing.end();
    });
  await using meant = await listen();
  await using other = await listen();
  const tap = await startTap(meant);
  const answer = await sendRaw(tap, head(other.url + reportPath.replace("cdr_4", token)));
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).toContain(`"${other.url}/api/v2/reports_manager.php" does not begin with "/"`);
  expect(answer).toContain(`Use ${tap.url} as your program's base URL, not as its proxy.`);
  expect(answer).not.toContain(token);
  expect(await sendRaw(tap, head("*").replace("GET", "OPTIONS"))).toMatch(/^HTTP\/1.1 400 /);
  expect(received).toEqual([]);
  await stop(tap);

  const spanish = await startTap(meant, "--lang", "es");
  expect(await sendRaw(spanish, head(other.url))).toContain('no empieza con "/"');
  await stop(spanish);
});

test("reads flags from the environment; a flag takes precedence", async () => {
  await using place = await startUpstream((_, outgoing) => outgoing.end());
  const env = { MOCKVOX_PORT: "0", MOCKVOX_REPORT: "json", MOCKVOX_NAME: "from the environment" };
  const tap = runCli(["tap", place.url, "--name", "from a flag"], env);
  await tap.printed(/Forwarding http:\/\/127\.0\.0\.1:(?!4011 )\d+ to/);
  tap.signal("SIGINT");
  expect(await tap.exitCode).toBe(0);
  expect(JSON.parse(tap.out())).toMatchObject({ kind: "contract-report", name: "from a flag" });
  const odd = runCli(["tap", place.url], { MOCKVOX_PORT: "here" });
  expect(await odd.exitCode).toBe(2);
  expect(odd.err()).toContain('Invalid --port "here". Expected an integer from 0 to 65535.');
});

test.each([
  ["tap", "en", "Every flag can be set through the environment: --port is MOCKVOX_PORT."],
  ["tap", "es", "Cada opción se puede definir en el entorno: --port es MOCKVOX_PORT."],
  ["diff", "en", "Every flag can be set through the environment: --report is MOCKVOX_REPORT."],
  ["diff", "es", "Cada opción se puede definir en el entorno: --report es MOCKVOX_REPORT."],
])("mentions environment variables in the help of %s in %s", async (command, lang, told) => {
  const help = runCli([command, "--help", "--lang", lang]);
  expect(await help.exitCode).toBe(0);
  expect(help.out()).toContain(told);
});

test.each([
  [
    "en",
    /^mockvox: Port (\d+) is already in use\. Use a free one: mockvox tap http:\/\/127\.0\.0\.1:\d+ --port (\d+)\n$/,
  ],
  ["es", /^mockvox: El puerto (\d+) .*: mockvox tap http:\/\/127\.0\.0\.1:\d+ --port (\d+)\n$/],
])("exits with 2 if the port is in use, and names a free one, in %s", async (lang, message) => {
  await using place = await startUpstream((_, outgoing) =>
    outgoing.end(JSON.stringify({ status: "ready", source: {} })),
  );
  const { port } = new URL(place.url);
  const { exitCode, err, out } = runCli(["tap", place.url, "--port", port, "--lang", lang]);
  expect(await exitCode).toBe(2);
  expect(out()).toBe("");
  const [, taken, free] = message.exec(err()) ?? [];
  expect(taken).toBe(port);
  expect(Number(free)).toBeGreaterThan(Number(port));
});
