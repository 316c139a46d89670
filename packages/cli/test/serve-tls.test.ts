import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { openAuthority } from "@mockvox/runner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CliRun, runCli } from "./run-cli.ts";

let home: string;
let env: Record<string, string>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "mockvox-cli-tls-"));
  env = { MOCKVOX_AUTHORITY: join(home, "authority") };
});

afterAll(() => rm(home, { recursive: true }));

interface Ready {
  url: string;
  authority?: string;
  proxy?: string;
}

/** Starts `mockvox serve`, and stops it at the end. */
async function startServe(...flags: string[]): Promise<AsyncDisposable & Ready> {
  const run = runCli(["serve", "--port", "0", "--log", "json", ...flags], env);
  const [line] = await run.printed(/^\{"event":"ready".*$/m);
  const stop = async (): Promise<void> => {
    run.signal("SIGTERM");
    await run.exitCode;
  };
  return { ...(JSON.parse(line) as Ready), [Symbol.asyncDispose]: stop };
}

async function failure(...flags: string[]): Promise<string> {
  const run = runCli(["serve", "--port", "0", ...flags], env);
  expect(await run.exitCode).toBe(2);
  return run.err();
}

async function output(run: CliRun): Promise<string> {
  expect(await run.exitCode, run.err()).toBe(0);
  return run.out();
}

test("serve --tls announces its https address and the certificate to trust", async () => {
  await using server = await startServe("--tls");
  expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect(server.authority).toBe(join(home, "authority", "mockvox-root.crt"));
});

test("the banner says how to trust, and where the proxy is", async () => {
  const run = runCli(["serve", "--port", "0", "--tls", "--proxy", "--lang", "en"], env);
  await run.printed(/Press Ctrl-C/);
  run.signal("SIGINT");
  const text = await output(run);
  expect(text).toContain(
    `programs must trust ${join(home, "authority", "mockvox-root.crt")}; \`mockvox trust\` prints how`,
  );
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:\d+.* answers wvNNNN\.wolkvox\.com/);
  expect(text).toContain("curl --cacert '");
});

test.each(["127.0.0.1", "localhost"])("control works over TLS under the name %s", async (name) => {
  await using server = await startServe("--tls");
  const url = server.url.replace("127.0.0.1", name);
  expect(await output(runCli(["control", "health", "--url", url, "--json"], env))).toContain('"ready"');
});

test("pull works over TLS", async () => {
  await using server = await startServe("--tls", "--clock", "2026-11-20");
  const range = ["--from", "2026-11-01", "--to", "2026-11-01", "--out=-", "--format", "ndjson"];
  const rows = await output(runCli(["pull", "diagram_1_2", ...range, "--url", server.url, "--token", "t"], env));
  expect(rows.trimEnd().split("\n").length).toBeGreaterThan(5);
});

test("your own certificate is used as it is", async () => {
  const { cert, key } = await (await openAuthority({ folder: join(home, "own") })).issue(["localhost"]);
  await writeFile(join(home, "own.crt"), cert);
  await writeFile(join(home, "own.key"), key);
  await using server = await startServe("--tls-cert", join(home, "own.crt"), "--tls-key", join(home, "own.key"));
  expect(server.url).toMatch(/^https:/);
  expect(server.authority).toBeUndefined();
});

test("a port that a server with TLS uses is known as Mockvox's", async () => {
  await using server = await startServe("--tls");
  const run = runCli(["serve", "--port", new URL(server.url).port], env);
  expect(await run.exitCode).toBe(1);
  expect(run.err()).toContain("is already used by another Mockvox");
});

describe("serve refuses", () => {
  test("a certificate without a key, and a key without a certificate", async () => {
    expect(await failure("--tls-cert", "a.crt")).toContain("--tls-key is missing");
    expect(await failure("--tls-key", "a.key")).toContain("--tls-cert is missing");
  });

  test("files that do not exist, or are something else", async () => {
    const other = join(home, "other.txt");
    await writeFile(other, "text");
    expect(await failure("--tls-cert", other, "--tls-key", join(home, "missing"))).toContain("the file does not exist");
    expect(await failure("--tls-cert", other, "--tls-key", other)).toContain("The TLS certificate cannot be used");
  });

  test("a corrupt authority, in both languages", async () => {
    const folder = join(home, "corrupt");
    await openAuthority({ folder });
    await writeFile(join(folder, "authority.pem"), "text");
    expect(await failure("--tls", "--authority", folder)).toContain("is not a certificate authority of Mockvox");
    expect(await failure("--tls", "--authority", folder, "--lang", "es")).toContain(
      "no es una autoridad certificadora",
    );
  });

  test("to pass on the vendor's hosts, or anything without a proxy", async () => {
    expect(await failure("--proxy", "--proxy-pass", "wv0001.wolkvox.com")).toContain(
      "the mock answers the vendor's hosts",
    );
    expect(await failure("--proxy-pass", "example.com")).toContain("Add --proxy");
  });

  test("a port of the proxy that is taken, and leaves no server behind", async () => {
    await using server = await startServe("--proxy");
    const run = runCli(["serve", "--port", "0", "--proxy", new URL(server.proxy ?? "").port], env);
    expect(await run.exitCode).toBe(1);
    expect(run.err()).toMatch(/already in use.*--proxy \d+/);
  });
});

test.each(["--tls", "--proxy=0", "--host"])("run says that it sets %s itself", async (flag) => {
  const run = runCli(["run", flag, "--", "true"], env);
  expect(await run.exitCode).toBe(125);
  expect(run.err()).toContain(`sets ${flag.replace("=0", "")} itself. Leave it out.`);
});

test("serve --proxy answers the vendor's hosts and refuses others", async () => {
  await using server = await startServe("--proxy");
  expect(server.url).toMatch(/^http:/);
  expect(Number(new URL(server.proxy ?? "").port)).toBeGreaterThan(0);
  expect(await readThroughProxy(server, "wv0007.wolkvox.com:443")).toMatch(/^HTTP\/1\.1 401 /);
  expect(await readThroughProxy(server, "example.com:443")).toBe("refused with 403");
});

test.each([
  ["json", '{"event":"refused","hosts":{"example.com:443":2,"localhost:22":1}}'],
  ["pretty", "The proxy refused example.com:443 × 2, localhost:22 × 1."],
])("serve --proxy logs refused hosts, and lists them at the end, with --log %s", async (format, summary) => {
  const run = runCli(["serve", "--port", "0", "--proxy", "--log", format, "--lang", "en"], env);
  const [proxy = ""] = await run.printed(/http:\/\/127\.0\.0\.1:\d+(?=.{0,8} answers|"\}\n)/);
  const ready = { url: "", proxy, authority: join(home, "authority", "mockvox-root.crt") };
  for (const target of ["example.com:443", "example.com:443", "localhost:22"]) await readThroughProxy(ready, target);
  await run.printed(/CONNECT.*localhost:22/);
  run.signal("SIGTERM");
  expect(await output(run)).toContain(summary);
});

/** The response to a request without a token through a tunnel of the proxy. */
async function readThroughProxy({ proxy = "", authority = "" }: Ready, target: string): Promise<string> {
  const { port } = new URL(proxy);
  const ca = await readFile(authority, "utf8");
  return new Promise((resolve, reject) => {
    const open = request({ host: "127.0.0.1", port, method: "CONNECT", path: target, agent: false });
    open.on("error", reject).on("connect", ({ statusCode }, socket: Socket) => {
      if (statusCode !== 200) return resolve(`refused with ${statusCode}`);
      const servername = target.replace(/:.*/, "");
      let text = "";
      const secure = connect({ socket, servername, ca }).on("error", reject);
      secure.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      secure.on("end", () => resolve(text));
      secure.write(
        `GET /api/v2/reports_manager.php?api=cdr_4 HTTP/1.1\r\nHost: ${servername}\r\nConnection: close\r\n\r\n`,
      );
    });
    open.end();
  });
}

describe("trust", () => {
  test("prints the certificate, its fingerprint and all instructions, and changes nothing", async () => {
    const text = await output(runCli(["trust", "--lang", "en"], env));
    const { fingerprint, certificatePath } = await openAuthority({ env });
    expect(text).toContain(certificatePath);
    expect(text).toContain(fingerprint);
    expect(text).toContain("Nothing was changed");
    for (const name of ["curl", "php-streams", "java", "debian", "windows"]) expect(text).toContain(`(${name})`);
  });

  test("prints only the instructions that are named, as JSON too", async () => {
    const text = await output(runCli(["trust", "node", "--lang", "es"], env));
    expect(text).toContain("NODE_EXTRA_CA_CERTS");
    expect(text).not.toContain("SSL_CERT_FILE");
    const { instructions, certificate } = JSON.parse(await output(runCli(["trust", "node", "--json"], env)));
    expect(instructions).toEqual({ node: [`export NODE_EXTRA_CA_CERTS='${certificate}'`] });
  });

  test("rejects an unknown name", async () => {
    const run = runCli(["trust", "cobol"], env);
    expect(await run.exitCode).toBe(2);
    expect(run.err()).toContain('No instructions for "cobol". Expected one of curl, wget');
  });
});
