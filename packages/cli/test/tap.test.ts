import { expect, test } from "vitest";
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
