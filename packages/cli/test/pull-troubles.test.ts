import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, type StandIn } from "./process.ts";
import { startProxy } from "./proxy.ts";

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

function pull(url: string, out: string, ...more: string[]): StandIn {
  return run(["pull", "diagram_2", ...day, "--out", out, "--url", url, "--token", "demo", ...more]);
}

/** What a pull says that ends so. */
async function told(standIn: StandIn, code = 1): Promise<string> {
  expect(await standIn.exitCode).toBe(code);
  return standIn.err();
}

/** A server on loopback that answers as told. */
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

/** A server that sends one text with a status. */
function sends(text: string | Buffer, status = 200): ReturnType<typeof other> {
  return other((_, outgoing) => void outgoing.writeHead(status).end(text));
}

function refusing(msg: string, status: number): ReturnType<typeof other> {
  return sends(JSON.stringify({ code: status, error: "NO", msg }), status);
}

describe("gives up at once, and says why, when", () => {
  /** An address of this machine where nothing listens. */
  async function closedPort(): Promise<string> {
    await using server = await other(() => {});
    return server.url;
  }

  test("nothing listens", async () => {
    const url = await closedPort();
    expect(await told(pull(url, newFile()))).toBe(
      `mockvox: ${url} cannot be reached (ECONNREFUSED). Start the server or correct --url, then run the same command.\n`,
    );
    expect(await told(pull(url, newFile(), "--lang", "es"))).toContain(
      `No se puede acceder a ${url} (ECONNREFUSED). Inicie el servidor`,
    );
  });

  test("the name does not resolve", async () => {
    expect(await told(pull("http://wv0001.invalid", newFile()))).toMatch(
      /^mockvox: The name wv0001.invalid cannot be resolved \(E\w+\). Check --url or --server/,
    );
  });

  test("no secure connection can be made", async () => {
    await using server = await sends("");
    const url = server.url.replace("http:", "https:");
    expect(await told(pull(url, newFile()))).toMatch(
      /^mockvox: A secure connection to https:\S+ cannot be made \(ERR_SSL_\w+\)/,
    );
  });

  test("another program sends a web page", async () => {
    await using server = await sends("<!doctype html><title>Printer</title>");
    expect(await told(pull(server.url, newFile()))).toContain(
      `${server.url} sent a web page with status 200 in place of a report`,
    );
  });

  test("access is denied in unknown words, of which nothing steers the terminal", async () => {
    await using server = await refusing("\u001b]0;owned\u0007IP\r\nNOT LISTED\u202e", 403);
    for (const lang of ["en", "es"]) {
      const said = await told(pull(server.url, newFile(), "--lang", lang));
      expect(said).toContain('403 " ]0;owned IP NOT LISTED "');
      expect(said).toMatch(/^[\P{Cc}\n]+$/u);
    }
  });

  test("values are nested without end", async () => {
    const deep = `${"[".repeat(300_000)}${"]".repeat(300_000)}`;
    await using server = await sends(
      `{"code":"200","error":null,"msg":"1 records were found","data":[{"skill_id":${deep}}]}`,
    );
    expect(await told(pull(server.url, newFile()))).toMatch(/Failed to read diagram_2: a value is nested too deep/);
  });
});

describe("tells each wait, and until when:", () => {
  const nextTry = /; next try \d\d:\d\d:\d\d GMT-5\n/;

  test("in English", async () => {
    await using server = await serve({ port: 0, size: 20 });
    server.wolkvox.setMaintenance(true);
    const said = await told(pull(server.url, newFile(), "--patience", "0.05s"));
    expect(said).toMatch(/^The server says 403 "[^"]+"; next try/);
    expect(said).toMatch(nextTry);
    expect(said).toMatch(/mockvox: Failed to read diagram_2: the server says 403 "[^"]+"\. Run the same command later/);
  });

  test("in Spanish, a lost connection, and another after it", async () => {
    await using server = await other(({ socket }) => void socket.destroy());
    const said = await told(pull(server.url, newFile(), "--patience", "0.05s", "--lang", "es"));
    expect(said).toMatch(/^Se cortó la conexión con http:\S+ \([A-Z_]+\); próximo intento \d\d:\d\d:\d\d GMT-5\n/);
  });

  test("no longer than its patience, whatever the server says", async () => {
    await using server = await other((_, outgoing) => {
      outgoing.writeHead(503, { "retry-after": "99999999999" }).end();
    });
    const said = await told(pull(server.url, newFile(), "--patience", "0.05s"));
    expect(said).toMatch(/^http:\S+ answers without JSON, status 503; next try/);
    expect(said.split("\n")).toHaveLength(3);
  });
});

test.each([
  ["invalid-token", /: the server says 40\d "[^"]+"\. Renew the token, then run the same command\.\n$/],
  ["quota-spent", /: the server says 40\d "[^"]+"\. Run the same command tomorrow to go on\.\n$/],
] as const)("says once what to do about %s", async (refusal, message) => {
  await using server = await serve({ port: 0, size: 20 });
  server.wolkvox.refuse(refusal);
  expect(await told(pull(server.url, newFile()))).toMatch(message);
});

test("tells of bytes that are not UTF-8, once", async () => {
  const row = JSON.stringify({ skill_name: "Atención" });
  const text = `{"code":"200","error":null,"msg":"1 records were found","data":[${row}]}`;
  await using server = await sends(Buffer.from(text, "latin1"));
  const profile = join(import.meta.dirname, "inclusive.json");
  const said = await told(pull(server.url, newFile(), "--profile", profile), 0);
  expect(said.match(/not UTF-8/g)).toHaveLength(1);
  expect(said).toContain(
    "The server sent bytes that are not UTF-8 (in 1 of the windows, first in the one from 2026-03-02",
  );
});

test("goes through the proxy that the environment names", async () => {
  await using server = await serve({ port: 0, size: 20 });
  await using proxy = await startProxy(server.url);
  const args = ["pull", "diagram_2", ...day, "--out", newFile(), "--url", "http://wv0001.wolkvox.com", "--token", "t"];
  await told(run(args, { HTTP_PROXY: proxy.url }), 0);
  expect(proxy.seen[0]).toBe("GET http://wv0001.wolkvox.com/api/v2/reports_manager.php");
  expect(server.wolkvox.requests.length).toBe(proxy.seen.length);
});

test("takes the whole address of a report for its server's", async () => {
  await using server = await serve({ port: 0, size: 20 });
  const out = newFile();
  await told(pull(`${server.url}/api/v2/reports_manager.php`, out), 0);
  await told(pull(server.url, out), 0);
  expect(server.wolkvox.requests.map(({ status }) => status)).toContain(200);
});

describe("the present", () => {
  const start = Date.parse("2026-05-06T02:30:00-05:00");
  const may = ["--from", "2026-05-01", "--to", "2026-05-31"];

  function pullMay(url: string, out: string, ...more: string[]): StandIn {
    return run(["pull", "diagram_13", ...may, "--out", out, "--url", url, "--token", "demo", ...more]);
  }

  test("is the server's: a rehearsal on its clock loses no row", async () => {
    const clock = virtualClock({ start });
    await using server = await serve({ port: 0, size: 100, clock });
    await using dated = await startProxy(server.url, () => clock.now());
    const [out, fresh] = [newFile(), newFile()];
    for (let days = 0; days < 5; days += 1) {
      expect(await told(pullMay(dated.url, out), 0)).not.toContain("mockvox:");
      clock.advance({ days: 1 });
    }
    clock.advance({ days: 30 });
    await told(pullMay(dated.url, out), 0);
    await told(pullMay(dated.url, fresh), 0);
    expect(await readFile(out, "utf8")).toBe(await readFile(fresh, "utf8"));
  });

  test("is what --now says", async () => {
    await using server = await serve({ port: 0, size: 20, clock: virtualClock({ start }) });
    const out = newFile();
    const standIn = pullMay(server.url, out, "--now", "2026-05-06T02:30");
    await told(standIn, 0);
    expect(standIn.out()).toContain("The range goes on into the future: it is 2026-05-06 02:30:00 GMT-5.");
    expect(JSON.parse(await readFile(`${out}.cursor`, "utf8")).cursor.next).toBe("20260501000000");
    await told(pullMay(server.url, out, "--now", "2026-07-01"), 0);
    expect(JSON.parse(await readFile(`${out}.cursor`, "utf8")).cursor.next).toBe("20260601000000");
  });

  test.each([
    ["en", "Nothing was read: what is left of the range lies in the future."],
    ["es", "No se leyó nada: lo que queda del rango está en el futuro."],
  ])("is before the whole range: no report is asked for (%s)", async (lang, message) => {
    await using server = await serve({ port: 0, size: 20 });
    const out = newFile();
    const args = ["pull", "diagram_2", "--from", "2089-01-01", "--to", "2089-12-31", "--out", out, "--lang", lang];
    const standIn = run([...args, "--url", server.url, "--token", "demo"]);
    await told(standIn, 0);
    expect(standIn.out()).toContain(message);
    expect(server.wolkvox.requests.filter(({ report }) => report)).toEqual([]);
    expect(await readFile(out, "utf8")).toBe("");
  });
});

test("says little of a range in which nothing happened", async () => {
  await using server = await serve({ port: 0, size: 20 });
  const out = newFile();
  const args = ["pull", "diagram_13", "--from", "2010-01-01", "--to", "2010-02-28", "--out", out];
  const standIn = run([...args, "--url", server.url, "--token", "demo"]);
  await told(standIn, 0);
  expect(standIn.out()).toBe(`${out}: 0 rows of 3 windows, 0 bytes.\n`);
  expect(server.wolkvox.requests.length).toBeLessThan(10);
});

test("counts one window as one", async () => {
  await using server = await serve({ port: 0, size: 20 });
  const standIn = pull(server.url, newFile());
  await told(standIn, 0);
  expect(standIn.out()).toMatch(/ of 1 window, /);
});
