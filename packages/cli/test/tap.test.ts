import { expect, test } from "vitest";
import { run } from "./process.ts";
import { reportPath, sendRaw, type Tapped, tapOn, upstream } from "./upstream.ts";

const token = "5f4dcc3b5aa765d61d8327deb882cf99";

async function stop(tap: Tapped): Promise<number> {
  tap.signal("SIGINT");
  return tap.exitCode;
}

/** The head of a request with a token, on a connection of its own. */
const head = (target: string): string =>
  `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nwolkvox-token: ${token}\r\nConnection: close\r\n\r\n`;

test("asks no host but the upstream, whatever a path begins with", async () => {
  const heard: string[] = [];
  await using meant = await upstream(({ url, headers }, outgoing) => {
    heard.push(`${headers.host} ${url}`);
    outgoing.end("meant");
  });
  await using other = await upstream(({ url }, outgoing) => {
    heard.push(`other ${url}`);
    outgoing.end("other");
  });
  const tap = await tapOn(meant);
  const { host } = new URL(meant.url);
  const paths = [`//${new URL(other.url).host}${reportPath}`, `/${reportPath}`, `/\\${reportPath}`, `/a/../b?c=//d#`];
  for (const path of paths) expect(await sendRaw(tap, head(path))).toMatch(/^HTTP\/1.1 200 [\s\S]*meant/);
  expect(heard).toEqual(paths.map((path) => `${host} ${path}`));
  expect(await stop(tap)).toBe(0);
});

test("refuses a target that is no path, and says what to do", async () => {
  const heard: (string | undefined)[] = [];
  const listen = async (): ReturnType<typeof upstream> =>
    upstream(({ url }, outgoing) => {
      heard.push(url);
      outgoing.end();
    });
  await using meant = await listen();
  await using other = await listen();
  const tap = await tapOn(meant);
  const answer = await sendRaw(tap, head(other.url + reportPath.replace("cdr_4", token)));
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).toContain(`"${other.url}/api/v2/reports_manager.php" does not begin with "/"`);
  expect(answer).toContain(`Make ${tap.url} the base URL of your program, not its proxy.`);
  expect(answer).not.toContain(token);
  expect(await sendRaw(tap, head("*").replace("GET", "OPTIONS"))).toMatch(/^HTTP\/1.1 400 /);
  expect(heard).toEqual([]);
  await stop(tap);

  const spanish = await tapOn(meant, "--lang", "es");
  expect(await sendRaw(spanish, head(other.url))).toContain('no empieza con "/"');
  await stop(spanish);
});

test("hears its flags from their twins in the environment, a flag before its twin", async () => {
  await using place = await upstream((_, outgoing) => outgoing.end());
  const env = { MOCKVOX_PORT: "0", MOCKVOX_REPORT: "json", MOCKVOX_NAME: "from the environment" };
  const tap = run(["tap", place.url, "--name", "from a flag"], env);
  await tap.printed(/at http:\/\/127\.0\.0\.1:(?!4011 )\d+ on to/);
  tap.signal("SIGINT");
  expect(await tap.exitCode).toBe(0);
  expect(JSON.parse(tap.out())).toMatchObject({ kind: "contract-report", name: "from a flag" });
  const odd = run(["tap", place.url], { MOCKVOX_PORT: "here" });
  expect(await odd.exitCode).toBe(2);
  expect(odd.err()).toContain('--port takes a whole number from 0 to 65535; found "here"');
});

test.each([
  ["tap", "en", "Every flag has a twin in the environment: --port is MOCKVOX_PORT."],
  ["tap", "es", "Cada opción tiene su gemela en el entorno: --port es MOCKVOX_PORT."],
  ["diff", "en", "Every flag has a twin in the environment: --report is MOCKVOX_REPORT."],
  ["diff", "es", "Cada opción tiene su gemela en el entorno: --report es MOCKVOX_REPORT."],
])("tells of the twins in the help of %s in %s", async (command, lang, told) => {
  const help = run([command, "--help", "--lang", lang]);
  expect(await help.exitCode).toBe(0);
  expect(help.out()).toContain(told);
});
