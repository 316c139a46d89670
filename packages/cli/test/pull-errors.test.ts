import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProxy } from "./proxy.ts";
import { type CliRun, runCli } from "./run-cli.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mockvox-troubles-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
function newFile(): string {
  files += 1;
  return join(folder, `rows-${files}.ndjson`);
}

const day = ["--from", "2026-03-02", "--to", "2026-03-02"];

function pull(url: string, out: string, ...more: string[]): CliRun {
  return runCli(["pull", "diagram_2", ...day, "--out", out, "--url", url, "--token", "demo", ...more]);
}

/** The output of a pull with an exit code. */
async function stderrOf(standIn: CliRun, code = 1): Promise<string> {
  expect(await standIn.exitCode).toBe(code);
  return standIn.err();
}

/** A server on loopback with a custom listener. */
async function other(listener: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: close };
}

/** A server that always sends one text. */
function sends(text: string | Buffer, status = 200): ReturnType<typeof other> {
  return other((_, outgoing) => void outgoing.writeHead(status).end(text));
}

function refusing(msg: string, status: number): ReturnType<typeof other> {
  return sends(JSON.stringify({ code: status, error: "NO", msg }), status);
}

describe("gives up at once and says why when", () => {
  /** A closed port of this machine. */
  async function closedPort(): Promise<string> {
    await using server = await other(() => {});
    return server.url;
  }

  test("nothing listens", async () => {
    const url = await closedPort();
    expect(await stderrOf(pull(url, newFile()))).toBe(
      `mockvox: Cannot connect to ${url} (ECONNREFUSED). Start the server or fix --url, then run the same command.\n`,
    );
    expect(await stderrOf(pull(url, newFile(), "--lang", "es"))).toContain(
      `No se puede conectar con ${url} (ECONNREFUSED). Inicie el servidor`,
    );
  });

  test("the name does not resolve", async () => {
    expect(await stderrOf(pull("http://wv0001.invalid", newFile()))).toMatch(
      /^mockvox: Cannot resolve the host wv0001.invalid \(E\w+\). Check --url or --server/,
    );
  });

  test("no secure connection can be made", async () => {
    await using server = await sends("");
    const url = server.url.replace("http:", "https:");
    expect(await stderrOf(pull(url, newFile()))).toMatch(
      /^mockvox: Cannot establish a secure connection to https:\S+ \(ERR_SSL_\w+\)/,
    );
  });

  test("another program sends a web page", async () => {
    await using server = await sends("<!doctype html><title>Printer</title>");
    expect(await stderrOf(pull(server.url, newFile()))).toContain(
      `${server.url} sent a web page with status 200 instead of a report`,
    );
  });

  test("access is denied with an unknown message, printed without control characters", async () => {
    await using server = await refusing("\u001b]0;owned\u0007IP\r\nNOT LISTED\u202e", 403);
    for (const lang of ["en", "es"]) {
      const said = await stderrOf(pull(server.url, newFile(), "--lang", lang));
      expect(said).toContain('403 " ]0;owned IP NOT LISTED "');
      expect(said).toMatch(/^[\P{Cc}\n]+$/u);
    }
  });

  test("values are nested too deeply", async () => {
    const deep = `${"[".repeat(300_000)}${"]".repeat(300_000)}`;
    await using server = await sends(
      `{"code":"200","error":null,"msg":"1 records were found","data":[{"skill_id":${deep}}]}`,
    );
    expect(await stderrOf(pull(server.url, newFile()))).toMatch(
      /Failed to read diagram_2: a value is nested too deeply/,
    );
  });
});

describe("prints each wait with its end:", () => {
  const nextTry = /; next try \d\d:\d\d:\d\d GMT-5\n/;

  test("in English", async () => {
    await using server = await serve({ port: 0, size: 20 });
    server.wolkvox.setMaintenance(true);
    const said = await stderrOf(pull(server.url, newFile(), "--max-wait", "0.05s"));
    expect(said).toMatch(/^The server responded with 403 "[^"]+"; next try/);
    expect(said).toMatch(nextTry);
    expect(said).toMatch(
      /mockvox: Failed to read diagram_2: the server responded with 403 "[^"]+"\. Run the same command later/,
    );
  });

  test("in Spanish, for repeated lost connections", async () => {
    await using server = await other(({ socket }) => void socket.destroy());
    const said = await stderrOf(pull(server.url, newFile(), "--max-wait", "0.05s", "--lang", "es"));
    expect(said).toMatch(/^Se perdió la conexión con http:\S+ \([A-Z_]+\); próximo intento \d\d:\d\d:\d\d GMT-5\n/);
  });

  test("at most --max-wait, whatever Retry-After says", async () => {
    await using server = await other((_, outgoing) => {
      outgoing.writeHead(503, { "retry-after": "99999999999" }).end();
    });
    const said = await stderrOf(pull(server.url, newFile(), "--max-wait", "0.05s"));
    expect(said).toMatch(/^http:\S+ did not respond with JSON \(status 503\); next try/);
    expect(said.split("\n")).toHaveLength(3);
  });
});

test.each([
  ["invalid-token", /: the server responded with 40\d "[^"]+"\. Renew the token, then run the same command\.\n$/],
  ["quota-spent", /: the server responded with 40\d "[^"]+"\. Run the same command tomorrow to resume\.\n$/],
] as const)("prints one remedy for %s", async (refusal, message) => {
  await using server = await serve({ port: 0, size: 20 });
  server.wolkvox.refuse(refusal);
  expect(await stderrOf(pull(server.url, newFile()))).toMatch(message);
});

test("reports bytes that are not UTF-8 once", async () => {
  const row = JSON.stringify({ skill_name: "Atención" });
  const text = `{"code":"200","error":null,"msg":"1 records were found","data":[${row}]}`;
  await using server = await sends(Buffer.from(text, "latin1"));
  const profile = join(import.meta.dirname, "inclusive.json");
  const said = await stderrOf(pull(server.url, newFile(), "--profile", profile), 0);
  expect(said.match(/not UTF-8/g)).toHaveLength(1);
  expect(said).toContain("The server sent bytes that are not UTF-8 (in 1 windows, first in the one from 2026-03-02");
});

test("uses the proxy of the environment", async () => {
  await using server = await serve({ port: 0, size: 20 });
  await using proxy = await startProxy(server.url);
  const args = ["pull", "diagram_2", ...day, "--out", newFile(), "--url", "http://wv0001.wolkvox.com", "--token", "t"];
  await stderrOf(runCli(args, { HTTP_PROXY: proxy.url }), 0);
  expect(proxy.seen[0]).toBe("GET http://wv0001.wolkvox.com/api/v2/reports_manager.php");
  expect(server.wolkvox.requests.length).toBe(proxy.seen.length);
});

test("accepts the full URL of a report as the server's address", async () => {
  await using server = await serve({ port: 0, size: 300 });
  const out = newFile();
  await stderrOf(pull(`${server.url}/api/v2/reports_manager.php`, out), 0);
  await stderrOf(pull(server.url, out), 0);
  expect(server.wolkvox.requests.map(({ status }) => status)).toContain(200);
});

describe("the current time", () => {
  const start = Date.parse("2026-05-06T02:30:00-05:00");
  const may = ["--from", "2026-05-01", "--to", "2026-05-31"];

  function pullMay(url: string, out: string, ...more: string[]): CliRun {
    return runCli(["pull", "diagram_13", ...may, "--out", out, "--url", url, "--token", "demo", ...more]);
  }

  test("is the server's: no row is lost although the clocks differ", async () => {
    const clock = virtualClock({ start });
    await using server = await serve({ port: 0, size: 100, clock });
    await using dated = await startProxy(server.url, () => clock.now());
    const [out, fresh] = [newFile(), newFile()];
    for (let days = 0; days < 5; days += 1) {
      expect(await stderrOf(pullMay(dated.url, out), 0)).not.toContain("mockvox:");
      clock.advance({ days: 1 });
    }
    clock.advance({ days: 30 });
    await stderrOf(pullMay(dated.url, out), 0);
    await stderrOf(pullMay(dated.url, fresh), 0);
    expect(await readFile(out, "utf8")).toBe(await readFile(fresh, "utf8"));
  });

  test("can be set with --now", async () => {
    await using server = await serve({ port: 0, size: 20, clock: virtualClock({ start }) });
    const out = newFile();
    const standIn = pullMay(server.url, out, "--now", "2026-05-06T02:30");
    await stderrOf(standIn, 0);
    expect(standIn.out()).toContain("The range extends into the future: it is now 2026-05-06 02:30:00 GMT-5.");
    expect(JSON.parse(await readFile(`${out}.cursor`, "utf8")).cursor.next).toBe("20260501000000");
    await stderrOf(pullMay(server.url, out, "--now", "2026-07-01"), 0);
    expect(JSON.parse(await readFile(`${out}.cursor`, "utf8")).cursor.next).toBe("20260601000000");
  });

  test.each([
    ["en", "Nothing was read: the rest of the range is in the future."],
    ["es", "No se leyó nada: lo que queda del rango está en el futuro."],
  ])("precedes the whole range: no report is requested (%s)", async (lang, message) => {
    await using server = await serve({ port: 0, size: 20 });
    const out = newFile();
    const args = ["pull", "diagram_2", "--from", "2089-01-01", "--to", "2089-12-31", "--out", out, "--lang", lang];
    const standIn = runCli([...args, "--url", server.url, "--token", "demo"]);
    await stderrOf(standIn, 0);
    expect(standIn.out()).toContain(message);
    expect(server.wolkvox.requests.filter(({ report }) => report)).toEqual([]);
    expect(await readFile(out, "utf8")).toBe("");
  });
});

test("prints a short summary of an empty range", async () => {
  await using server = await serve({ port: 0, size: 20 });
  const out = newFile();
  const args = ["pull", "diagram_13", "--from", "2010-01-01", "--to", "2010-02-28", "--out", out];
  const standIn = runCli([...args, "--url", server.url, "--token", "demo"]);
  await stderrOf(standIn, 0);
  expect(standIn.out()).toBe(`${out}: 0 rows in 3 windows, 0 bytes.\n`);
  expect(server.wolkvox.requests.length).toBeLessThan(10);
});

test("uses the singular for one window", async () => {
  await using server = await serve({ port: 0, size: 20 });
  const standIn = pull(server.url, newFile());
  await stderrOf(standIn, 0);
  expect(standIn.out()).toMatch(/ in 1 window, /);
});
