import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientKinds } from "../src/environment/client-kinds.ts";
import { clientVariables, withVariables } from "../src/environment/environment.ts";
import { writeEnvironmentFiles } from "../src/environment/files.ts";
import { environmentFormats, formatEnvironment } from "../src/environment/format.ts";
import { openAuthority } from "../src/index.ts";

let folder: string;
let rootPem: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mockvox-environment-"));
  rootPem = (await openAuthority({ folder: join(folder, "authority") })).certificatePem;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const facts = {
  proxy: "http://127.0.0.1:4123",
  bundle: "/x/ca-bundle.pem",
  trustStore: "/x/trust-store.p12",
  phpFolder: "/x/php",
  wgetrc: "/x/wgetrc",
  nodePreload: "/x/node-preload.cjs",
};

test("knows at least twelve kinds of clients, and sets no variable twice", () => {
  expect(clientKinds.length).toBeGreaterThanOrEqual(12);
  const names = clientKinds.flatMap(({ variables }) => Object.keys(variables));
  expect(new Set(names).size).toBe(names.length);
});

test("keeps the user's own values where both can apply", () => {
  const own = { NODE_OPTIONS: "--max-old-space-size=512", JAVA_TOOL_OPTIONS: "-Xmx1g", PHP_INI_SCAN_DIR: "/own" };
  const variables = clientVariables(facts, own);
  expect(variables.NODE_OPTIONS).toBe("--max-old-space-size=512 --require=/x/node-preload.cjs");
  expect(variables.JAVA_TOOL_OPTIONS).toMatch(/^-Xmx1g -D/);
  expect(variables.PHP_INI_SCAN_DIR).toBe("/own:/x/php");
  expect(clientVariables(facts, {}).PHP_INI_SCAN_DIR).toBe(":/x/php");
});

test("replaces the user's proxies, whatever he excluded from them", () => {
  const own = { https_proxy: "http://proxy.example:3128", NO_PROXY: "*", no_proxy: "wolkvox.com" };
  const variables = clientVariables(facts, own);
  expect(variables).toMatchObject({ https_proxy: facts.proxy, HTTPS_PROXY: facts.proxy, ALL_PROXY: facts.proxy });
  expect(variables.NO_PROXY).toBe("localhost,127.0.0.1,::1");
  expect(variables.no_proxy).toBe(variables.NO_PROXY);
});

test("unsets proxies where the mock server is reached without one", () => {
  const variables = clientVariables(
    { ...facts, proxy: undefined, nodePreload: undefined },
    { HTTPS_PROXY: "http://own" },
  );
  const environment = withVariables({ HTTPS_PROXY: "http://own", HOME: "/home/x" }, variables);
  expect(Object.keys(environment).filter((name) => /proxy|node_options/i.test(name))).toEqual([]);
  expect(environment).toMatchObject({ HOME: "/home/x", SSL_CERT_FILE: facts.bundle });
});

test("writes a bundle with the user's certificates, each of them once", async () => {
  const own = join(folder, "own.pem");
  writeFileSync(own, rootPem.replaceAll("\n", "\r\n"));
  const other = (await openAuthority({ folder: join(folder, "other") })).certificatePem;
  const source = { proxy: facts.proxy, directPorts: { https: 1, http: 2 }, bundlePem: rootPem };
  const written = await writeEnvironmentFiles(join(folder, "files"), {
    ...source,
    own: {
      NODE_EXTRA_CA_CERTS: own,
      SSL_CERT_FILE: join(folder, "other/mockvox-root.crt"),
      CURL_CA_BUNDLE: "/nowhere",
    },
  });
  expect(readFileSync(written.bundle, "utf8")).toBe(rootPem + other);
});

test("leaves out files that cannot be read, and blocks that are no certificates", async () => {
  const broken = join(folder, "broken.pem");
  writeFileSync(broken, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
  const source = { proxy: facts.proxy, directPorts: undefined, bundlePem: rootPem };
  const own = { SSL_CERT_FILE: folder, WGETRC: folder, NODE_EXTRA_CA_CERTS: broken };
  const written = await writeEnvironmentFiles(join(folder, "unreadable"), { ...source, own });
  expect(readFileSync(written.bundle, "utf8")).toBe(rootPem);
  expect(readFileSync(written.wgetrc, "utf8")).toMatch(/^\nca_certificate/);
});

test("keeps the settings of wget, and those of the run win", async () => {
  const own = join(folder, "wgetrc");
  writeFileSync(own, "tries = 3\nhttps_proxy = http://proxy.example");
  const source = { proxy: facts.proxy, directPorts: undefined, bundlePem: rootPem, own: { WGETRC: own } };
  const { wgetrc, bundle } = await writeEnvironmentFiles(join(folder, "wget"), source);
  const lines = readFileSync(wgetrc, "utf8").trim().split("\n");
  expect(lines.slice(0, 2)).toEqual(["tries = 3", "https_proxy = http://proxy.example"]);
  expect(lines.slice(2)).toEqual(
    expect.arrayContaining([`ca_certificate = ${bundle}`, `https_proxy = ${facts.proxy}`]),
  );
});

const tricky = 'it\'s "$HOME" \\ `id` ;\nnext';

test("prints variables that a shell reads back unchanged", () => {
  const script = formatEnvironment({ MOCKVOX_TRICKY: tricky, MOCKVOX_UNSET: undefined }, "sh");
  const output = execFileSync("sh", ["-c", `${script} printf %s "$MOCKVOX_TRICKY-\${MOCKVOX_UNSET-unset}"`], {
    encoding: "utf8",
    env: { ...process.env, MOCKVOX_UNSET: "set" },
  });
  expect(output).toBe(`${tricky}-unset`);
});

test("prints variables for every format", () => {
  const variables = { ONE: "a b", TWO: "it's", THREE: undefined };
  expect(environmentFormats.map((format) => formatEnvironment(variables, format))).toEqual([
    "export ONE='a b'\nexport TWO='it'\\''s'\nunset THREE\n",
    "$env:ONE = 'a b'\n$env:TWO = 'it''s'\nRemove-Item Env:THREE -ErrorAction SilentlyContinue\n",
    "ONE='a b'\nTWO=\"it's\"\nTHREE=\n",
  ]);
});
