import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@mockvox/mock-server/serve";
import { openAuthority } from "@mockvox/runner";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { reportPath } from "./upstream.ts";

let home: string;
let env: Record<string, string>;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "mockvox-tap-tls-"));
  env = { MOCKVOX_AUTHORITY: join(home, "authority") };
});

afterAll(() => rm(home, { recursive: true }));

/** Requests a report through a tap of this machine's server with a certificate for these names. */
async function tapOver(
  authority: string,
  names: readonly string[],
  lang: string,
): Promise<{ readonly status: number; readonly body: string; readonly err: string; readonly exitCode: number }> {
  const tls = (await openAuthority({ folder: join(home, authority) })).leaves(names);
  await using server = await serve({ port: 0, size: 20, tls });
  const tap = runCli(["tap", server.url, "--port", "0", "--lang", lang], env);
  const [, url = ""] = await tap.printed(/(?:Forwarding|Reenviando) (http:\S+) (?:to|a) /);
  const response = await fetch(url + reportPath, { headers: { "wolkvox-token": "demo" } });
  const body = await response.text();
  tap.signal("SIGINT");
  return { status: response.status, body, exitCode: await tap.exitCode, err: tap.err() };
}

test("trusts the certificate authority of `serve --tls` on loopback", async () => {
  const { status, body, exitCode } = await tapOver("authority", ["localhost", "127.0.0.1"], "en");
  expect(body).toContain('"code"');
  expect(status).toBe(200);
  expect(exitCode).toBe(0);
});

test.each([
  [
    "en",
    /^mockvox tap: The certificate of https:\/\/127\.0\.0\.1:\d+ is not trusted \(\w+\)\. Set NODE_EXTRA_CA_CERTS to the file .*\n$/,
  ],
  ["es", /El certificado de https:\/\/127\.0\.0\.1:\d+ no es de confianza \(\w+\)\. Defina NODE_EXTRA_CA_CERTS/],
])("says in %s what to do about a certificate that is not trusted", async (lang, message) => {
  await openAuthority({ env });
  const { status, body, err } = await tapOver("other", ["localhost", "127.0.0.1"], lang);
  expect(status).toBe(502);
  expect(body).toMatch(message);
  expect(err).toContain(body.replace("mockvox tap: ", ""));
});

test.each([
  ["en", /The certificate of https:\S+ is not valid \(ERR_TLS_CERT_ALTNAME_INVALID\)\. Check/],
  ["es", /El certificado de https:\S+ no es válido \(ERR_TLS_CERT_ALTNAME_INVALID\)\. Revise/],
])("says in %s what to do about a certificate for another host", async (lang, message) => {
  const { status, body } = await tapOver("authority", ["localhost"], lang);
  expect(status).toBe(502);
  expect(body).toMatch(message);
});
