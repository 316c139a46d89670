import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isVendorHost } from "@mockvox/spec";
import type { EnvironmentFacts } from "../environment/client-kinds.ts";
import type { ProgramEnvironment } from "../environment/environment.ts";
import { RunnerError } from "../errors.ts";
import type { Tools } from "./tools.ts";

/** Where systems keep the certificates that programs trust, as one file. */
const systemBundles = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/pki/tls/cacert.pem",
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/** Where systems keep those of Java. */
const javaTrustStores = ["/etc/ssl/certs/java/cacerts", "/etc/pki/ca-trust/extracted/java/cacerts"];

/** The folder of OpenSSL where it has no bundle of its own, as on Debian; one is added there. */
const opensslFolder = "/usr/lib/ssl";

/** Where Mono keeps them, each in a file of its own below `new-certs/Trust`, which need not exist. */
const monoFolder = "/usr/share/.mono";

/** Sockets of services outside that would resolve names for programs inside. */
const resolverSockets = ["/run/nscd/socket", "/run/systemd/resolve/io.systemd.Resolve", "/run/avahi-daemon/socket"];

export interface MountOptions {
  readonly tools: Tools;
  /** A folder for the files that are mounted. */
  readonly folder: string;
  readonly facts: EnvironmentFacts;
  /** The address of the name server. */
  readonly nameServer: string;
  /** The addresses of names inside. */
  readonly names: ReadonlyMap<string, string>;
  readonly env: ProgramEnvironment;
}

/**
 * Replaces the system's settings for names and its certificates, for this mount namespace only.
 *
 * @throws {RunnerError} `airtight-step-failed`
 */
export async function mountSettings({ tools, folder, facts, nameServer, names, env }: MountOptions): Promise<void> {
  const bind = (source: string, target: string): void => {
    if (existsSync(target)) runStep(tools.mount, ["--bind", source, target]);
  };
  const bindText = async (name: string, target: string, content: string): Promise<void> => {
    const source = join(folder, name);
    await writeFile(source, content);
    bind(source, target);
  };
  await bindText("hosts", "/etc/hosts", hostsFile(readIfExists("/etc/hosts"), names));
  await bindText("resolv.conf", "/etc/resolv.conf", `nameserver ${nameServer}\noptions timeout:1\n`);
  await bindText("nsswitch.conf", "/etc/nsswitch.conf", nsswitchFile(readIfExists("/etc/nsswitch.conf")));
  for (const socket of resolverSockets) bind("/dev/null", socket);
  for (const bundle of systemBundles) bind(facts.bundle, bundle);
  const { JAVA_HOME } = env;
  const ofJavaHome = JAVA_HOME ? [join(JAVA_HOME, "lib/security/cacerts")] : [];
  for (const trustStore of [...javaTrustStores, ...ofJavaHome]) bind(facts.trustStore, trustStore);
  if (existsSync(monoFolder)) {
    const copy = join(folder, "mono");
    // On Debian it is a link, and a copy of the link would lead to the system's own folder.
    await cp(realpathSync(monoFolder), copy, { recursive: true, filter: (path) => !path.endsWith("/Trust") });
    await writeHashedCertificates(join(copy, "new-certs/Trust"), await readFile(facts.bundle, "utf8"));
    bind(copy, realpathSync(monoFolder));
  }
  if (existsSync(opensslFolder) && !existsSync(join(opensslFolder, "cert.pem"))) {
    const copy = join(folder, "openssl");
    await cp(realpathSync(opensslFolder), copy, { recursive: true, verbatimSymlinks: true, filter: isCopied });
    await cp(facts.bundle, join(copy, "cert.pem"));
    bind(copy, realpathSync(opensslFolder));
  }
}

async function writeHashedCertificates(folder: string, pem: string): Promise<void> {
  const { hashedCertificates } = await import("./hashed-certificates.ts");
  await mkdir(folder, { recursive: true });
  for (const [name, content] of hashedCertificates(pem)) await writeFile(join(folder, name), content);
}

/** The folder of private keys belongs to root; a link as `cert.pem` would lead to the system's own file. */
function isCopied(path: string): boolean {
  return !path.endsWith("/private") && !path.endsWith("/cert.pem");
}

/** Runs a program of the system. */
export function runStep(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  } catch (error) {
    const reason = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    throw new RunnerError("airtight-step-failed", { step: [command, ...args].join(" "), reason }, { cause: error });
  }
}

/** The user's own names, without those of the vendor and those that lead elsewhere inside. */
export function hostsFile(own: string, names: ReadonlyMap<string, string>): string {
  const lines = own.split("\n").map((line) => line.replace(/#.*/, "").trim().split(/\s+/));
  const kept = lines.map(([address = "", ...hosts]) => [address, ...hosts.filter((host) => !isReplaced(host, names))]);
  const replaced = [...names].map(([name, address]) => [address, name]);
  const all = [...replaced, ["::1", "localhost"], ...kept.filter((parts) => parts.length > 1)];
  return all.map((parts) => `${parts.join(" ")}\n`).join("");
}

function isReplaced(host: string, names: ReadonlyMap<string, string>): boolean {
  return isVendorHost(host) || names.has(host.toLowerCase());
}

/** Names are looked up in the hosts file and by the name server, and nowhere else. */
function nsswitchFile(own: string): string {
  const kept = own.split("\n").filter((line) => !/^\s*hosts\s*:/.test(line));
  return [...kept, "hosts: files dns", ""].join("\n");
}

function readIfExists(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
