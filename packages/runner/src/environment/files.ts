import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { EnvironmentFacts } from "./client-kinds.ts";
import type { ProgramEnvironment } from "./environment.ts";
import { javaTrustStore } from "./java-trust-store.ts";
import { type DirectPorts, nodePreload } from "./node-preload.ts";

/** What the files of an environment are made of. */
export interface EnvironmentSource {
  /** The address of the proxy; undefined where programs reach the mock server without one. */
  readonly proxy: string | undefined;
  /** Where Node's direct connections go; undefined where programs reach the mock server without a proxy. */
  readonly directPorts: DirectPorts | undefined;
  /** The certificates of the public authorities and that of Mockvox, as PEM. */
  readonly bundlePem: string;
  /** The user's environment. */
  readonly own: ProgramEnvironment;
}

/** Variables that name files with certificates which the user's programs trust. */
const ownBundles = ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] as const;

/** Writes the files that programs need into a folder, which is created. */
export async function writeEnvironmentFiles(folder: string, source: EnvironmentSource): Promise<EnvironmentFacts> {
  const { proxy, directPorts, bundlePem, own } = source;
  const phpFolder = join(folder, "php");
  await mkdir(phpFolder, { recursive: true, mode: 0o700 });
  const pem = mergeCertificates([bundlePem, ...ownBundles.map((name) => readOwnFile(own[name]))]);
  const facts = {
    proxy,
    bundle: join(folder, "ca-bundle.pem"),
    trustStore: join(folder, "trust-store.p12"),
    phpFolder,
    wgetrc: join(folder, "wgetrc"),
    nodePreload: directPorts && join(folder, "node-preload.cjs"),
  };
  const { bundle, trustStore, wgetrc } = facts;
  await Promise.all([
    writeFile(bundle, pem),
    writeFile(trustStore, javaTrustStore(pem)),
    writeFile(join(phpFolder, "mockvox.ini"), `curl.cainfo = "${bundle}"\nopenssl.cafile = "${bundle}"\n`),
    writeFile(wgetrc, `${readOwnWgetrc(own)}\n${wgetSettings(bundle, proxy)}`),
    ...(directPorts && facts.nodePreload ? [writeFile(facts.nodePreload, nodePreload(directPorts))] : []),
  ]);
  return facts;
}

/** The certificates of several files, each of them once. */
function mergeCertificates(files: readonly string[]): string {
  const blocks = files.flatMap((pem) => pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []);
  return [...new Set(blocks.map((block) => block.replaceAll("\r", "")))]
    .filter(isCertificate)
    .map((block) => `${block}\n`)
    .join("");
}

/** The user's programs ignore a block that is not a certificate, too. */
function isCertificate(block: string): boolean {
  try {
    return new X509Certificate(block).raw.length > 0;
  } catch {
    return false;
  }
}

/** A file that the user's programs read; empty if they could not read it either. */
function readOwnFile(path: string | undefined): string {
  try {
    return path ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}

/** wget reads one file: the variable's, else the one in the user's home folder. */
function readOwnWgetrc({ WGETRC, HOME = homedir() }: ProgramEnvironment): string {
  return readOwnFile(WGETRC || join(HOME, ".wgetrc"));
}

function wgetSettings(bundle: string, proxy: string | undefined): string {
  const proxies = proxy ? ["use_proxy = on", `https_proxy = ${proxy}`, `http_proxy = ${proxy}`] : ["use_proxy = off"];
  return [`ca_certificate = ${bundle}`, ...proxies, ""].join("\n");
}
