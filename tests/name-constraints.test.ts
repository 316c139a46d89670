import { readFile, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { connect } from "node:tls";
import { serve } from "@mockvox/mock-server/serve";
import { type Authority, openAuthority } from "@mockvox/runner";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Probe, requireTool } from "./require-tool.ts";
import { runForOutput, runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Names for which the authority issues certificates. */
const permitted = ["wv0001.wolkvox.com", "localhost", "127.0.0.1", "::1"] as const;
/** Names for which the key could sign one, against its constraints. */
const foreign = ["example.com", "notwolkvox.com", "wolkvox.com.example.net", "10.0.0.1", "127.0.0.2", "::2"] as const;

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let authority: Authority;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  authority = await openAuthority({ folder: join(folder.path, "authority") });
  await writeKeys();
});

afterAll(() => folder[Symbol.asyncDispose]());

function keyFile(): string {
  return join(folder.path, "issuer.key");
}

function issuerFile(): string {
  return join(folder.path, "issuer.pem");
}

/** Takes the file of the authority apart for the tools. */
async function writeKeys(): Promise<void> {
  const pem = await readFile(join(authority.folder, "authority.pem"), "utf8");
  const [key = "", issuer = ""] = pem.split(/(?<=-----END [A-Z ]+-----\n)/);
  await writeFile(keyFile(), key);
  await writeFile(issuerFile(), issuer);
}

/** A certificate for a name with its issuer, and its key. */
interface SignedChain {
  readonly cert: string;
  readonly key: string;
  readonly file: string;
}

const signed = new Map<string, Promise<SignedChain>>();

function chainFor(name: string): Promise<SignedChain> {
  const chain = signed.get(name) ?? sign(name);
  signed.set(name, chain);
  return chain;
}

/** Signs a certificate with the key of the authority, as a user could who has copied it. */
async function sign(name: string): Promise<SignedChain> {
  const path = (suffix: string): string => join(folder.path, `${name.replaceAll(":", "-")}.${suffix}`);
  await writeFile(
    path("ext"),
    `subjectAltName=${isIP(name) === 0 ? "DNS" : "IP"}:${name}\nextendedKeyUsage=serverAuth\n`,
  );
  const newKey = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /O=Copy";
  await openssl(`req -new ${newKey} -keyout ${path("key")} -out ${path("csr")}`);
  const issuer = `-CA ${issuerFile()} -CAkey ${keyFile()} -CAserial ${path("srl")} -CAcreateserial`;
  await openssl(`x509 -req -days 5 -in ${path("csr")} ${issuer} -extfile ${path("ext")} -out ${path("pem")}`);
  const cert = (await readFile(path("pem"), "utf8")) + (await readFile(issuerFile(), "utf8"));
  await writeFile(path("chain"), cert);
  return { cert, key: await readFile(path("key"), "utf8"), file: path("chain") };
}

function openssl(args: string): Promise<string> {
  return runForOutput("openssl", args.split(" "));
}

async function succeeds(program: string, ...args: string[]): Promise<boolean> {
  return (await runProgram(program, args)).exitCode === 0;
}

let javaJudgements: Promise<ReadonlyMap<string, boolean>> | undefined;

/** Java takes long to start, so it judges all names at once. */
function judgedByJava(): Promise<ReadonlyMap<string, boolean>> {
  javaJudgements ??= runJava([...permitted, ...foreign]);
  return javaJudgements;
}

async function runJava(names: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const chains = await Promise.all(names.map(chainFor));
  const program = join(import.meta.dirname, "name-constraints/CheckChain.java");
  const output = await runForOutput("java", [program, authority.certificatePath, ...chains.map(({ file }) => file)]);
  const verdicts = output.trimEnd().split("\n");
  return new Map(names.map((name, at) => [name, verdicts[at] === "trusted"]));
}

/** Whether a tool trusts the certificate of a server that is called by a name. */
type Judge = (name: string, chain: SignedChain) => Promise<boolean>;

/** Each with what it needs in addition to `openssl`. */
const judges: Readonly<Record<string, readonly [probe: Probe, trusts: Judge]>> = {
  "openssl verify": [
    ["openssl", "version"],
    (name, { file }) => {
      const check = isIP(name) === 0 ? "-verify_hostname" : "-verify_ip";
      const authorities = ["-CAfile", authority.certificatePath, "-untrusted", issuerFile()];
      return succeeds("openssl", "verify", ...authorities, check, name, file);
    },
  ],
  "openssl s_client": [
    ["openssl", "version"],
    async (_, chain) => {
      await using server = await serve({ port: 0, tls: chain });
      const target = `127.0.0.1:${new URL(server.url).port}`;
      const trust = ["-CAfile", authority.certificatePath, "-verify_return_error"];
      return await succeeds("openssl", "s_client", "-connect", target, ...trust);
    },
  ],
  "certtool of GnuTLS": [
    ["certtool", "--version"],
    (_, { file }) =>
      succeeds("certtool", "--verify", "--load-ca-certificate", authority.certificatePath, "--infile", file),
  ],
  "gnutls-cli": [
    ["gnutls-cli", "--version"],
    async (name, chain) => {
      await using server = await serve({ port: 0, tls: chain });
      const { port } = new URL(server.url);
      const trust = ["--x509cafile", authority.certificatePath, `--verify-hostname=${name}`];
      return await succeeds("gnutls-cli", ...trust, "--port", port, "127.0.0.1");
    },
  ],
  Java: [["javac", "--version"], async (name) => (await judgedByJava()).get(name) ?? false],
  Node: [
    ["node", "--version"],
    async (_, chain) => {
      await using server = await serve({ port: 0, tls: chain });
      return await connects(Number(new URL(server.url).port));
    },
  ],
};

/** Whether Node trusts the server on a port, whatever its name. */
function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, ca: authority.certificatePem, checkServerIdentity: () => undefined };
    const socket = connect(options).on("error", () => resolve(false));
    socket.on("secureConnect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

describe.each(Object.entries(judges))("%s", (_, [probe, trusts]) => {
  test.for([...permitted.map((name) => [name, true] as const), ...foreign.map((name) => [name, false] as const)])(
    "a certificate for %s is trusted: %s",
    async ([name, isTrusted], context) => {
      await requireTool(["openssl", "version"], context);
      await requireTool(probe, context);
      expect(await trusts(name, await chainFor(name))).toBe(isTrusted);
    },
  );
});

test("the certificate that the authority issues is trusted under each of its names", async (context) => {
  await requireTool(["openssl", "version"], context);
  const leaf = join(folder.path, "leaf.pem");
  await writeFile(leaf, (await authority.issue()).cert);
  const verify = ["verify", "-CAfile", authority.certificatePath, "-untrusted", leaf];
  for (const name of ["wv0001.wolkvox.com", "wv9999.wolkvox.com", "localhost"]) {
    expect(await succeeds("openssl", ...verify, "-verify_hostname", name, leaf), name).toBe(true);
  }
  for (const address of ["127.0.0.1", "::1"]) {
    expect(await succeeds("openssl", ...verify, "-verify_ip", address, leaf), address).toBe(true);
  }
});
