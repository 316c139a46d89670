import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { RunnerError } from "../errors.ts";
import type { Issuer } from "./certificates.ts";
import { createAuthorityFile, filesIn, readAuthority, writeRoot } from "./files.ts";
import { defaultAuthorityFolder } from "./folder.ts";
import { createLeafSource, type Leaf, type LeafSource, leafLifetime } from "./leaf.ts";
import { defaultNames, requirePermitted } from "./permitted-names.ts";
import { withPublicRoots } from "./public-roots.ts";

/** Options of `openAuthority`. */
export interface AuthorityOptions {
  /** The folder of the authority. Default: see `defaultAuthorityFolder`. */
  folder?: string;
  /** The environment in which `MOCKVOX_AUTHORITY` is looked up. Default: that of the process. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The present in epoch milliseconds. Default: the time of the machine, as programs check certificates against theirs. */
  now?: () => number;
}

/** A certificate authority of this user that is valid only for hosts of the vendor and for this machine. */
export interface Authority {
  /** The folder that holds it, as an absolute path. */
  readonly folder: string;
  /** The file with the certificate that programs must trust, as an absolute path. */
  readonly certificatePath: string;
  /** That certificate, as PEM. */
  readonly certificatePem: string;
  /** Its SHA-256 fingerprint, in hexadecimal pairs with colons. */
  readonly fingerprint: string;
  /** When it expires, in epoch milliseconds. */
  readonly expiresAt: number;
  /** Whether it was created just now, so that no program trusts it yet. */
  readonly isNew: boolean;
  /**
   * The certificate together with the public authorities that this machine trusts, as PEM. For settings that replace what a program trusts,
   * such as `SSL_CERT_FILE`.
   */
  bundlePem(): string;
  /**
   * Issues a certificate for a server, valid for seven days.
   *
   * @param names host names and IP addresses; `*.` stands for one label. Default: `*.wolkvox.com`, `localhost`, `127.0.0.1` and `::1`
   * @throws {RunnerError} `name-not-permitted`
   */
  issue(names?: readonly string[]): Promise<Leaf>;
  /** Certificates for the same names that are renewed in time; for `serve({ tls })`. */
  leaves(names?: readonly string[]): LeafSource;
}

/** Also how far in the past certificates begin: clocks of containers and virtual machines may be behind. */
const day = 24 * 3_600_000;
const lifetime = 2 * 365 * day;

/**
 * Opens the certificate authority of this user, and creates it if there is none. Safe when several processes do so at once.
 *
 * The authority consists of a root, whose private key is not kept, and an issuer; both are constrained to `wolkvox.com`, `localhost`,
 * `127.0.0.1` and `::1`. Nothing is trusted automatically.
 *
 * @param options the folder and the present. Default: the folder of `defaultAuthorityFolder`
 * @example
 * ```ts
 * import { serve } from "@mockvox/mock-server/serve";
 * import { openAuthority } from "@mockvox/runner";
 *
 * const authority = await openAuthority();
 * await using server = await serve({ port: 0, tls: authority.leaves() });
 * console.log(`curl --cacert ${authority.certificatePath} ${server.url}/__mockvox/health`);
 * ```
 * @throws {RunnerError} `authority-unreadable`, `authority-unwritable`, `authority-corrupt`, `authority-expired`, `authority-exposed`
 */
export async function openAuthority(options: AuthorityOptions = {}): Promise<Authority> {
  const { env = process.env, now = Date.now } = options;
  const folder = resolve(options.folder ?? defaultAuthorityFolder({ env }));
  const existing = await readAuthority(folder);
  const { rootPem, root, issuer } = parseAuthority(existing ?? (await create(folder, now())), folder);
  const expiresAt = Date.parse(root.validTo);
  if (expiresAt <= now()) {
    const expired = { file: filesIn(folder).authority, expiredAt: new Date(expiresAt).toISOString().slice(0, 10) };
    throw new RunnerError("authority-expired", expired);
  }
  await writeRoot(folder, rootPem);
  const issue: Authority["issue"] = async (names = defaultNames) => {
    requirePermitted(names);
    const { issueCertificate } = await import("./certificates.ts");
    const validity = { from: now() - day, to: Math.min(now() + leafLifetime, expiresAt) };
    const { certificatePem, keyPem } = await issueCertificate(issuer, names, validity);
    return { cert: certificatePem + issuer.certificatePem, key: keyPem, expiresAt: validity.to };
  };
  return {
    folder,
    certificatePath: filesIn(folder).root,
    certificatePem: rootPem,
    fingerprint: root.fingerprint256,
    expiresAt,
    isNew: existing === undefined,
    bundlePem: () => withPublicRoots(rootPem),
    issue,
    leaves: (names) => createLeafSource(() => issue(names), now),
  };
}

/**
 * Reads the certificate that programs must trust, without creating an authority; undefined if there is none, or it cannot be read.
 *
 * @param options where to look. Default: the folder of `defaultAuthorityFolder`
 * @example
 * ```ts
 * import { readRootCertificate } from "@mockvox/runner";
 *
 * console.log((await readRootCertificate()) ?? "no authority yet");
 * ```
 */
export function readRootCertificate({ env = process.env, folder }: AuthorityOptions = {}): Promise<string | undefined> {
  const { root } = filesIn(resolve(folder ?? defaultAuthorityFolder({ env })));
  return readFile(root, "utf8").catch(() => undefined);
}

/** What another process created meanwhile, if it did. */
async function create(folder: string, now: number): Promise<string> {
  // Loaded on demand: the library takes longer to load than the rest of the command.
  const { createAuthority } = await import("./certificates.ts");
  const { keyPem, certificatePem, rootPem } = await createAuthority({ from: now - day, to: now + lifetime });
  const content = keyPem + certificatePem + rootPem;
  await createAuthorityFile(folder, content);
  return (await readAuthority(folder)) ?? content;
}

interface ParsedAuthority {
  rootPem: string;
  root: X509Certificate;
  issuer: Issuer;
}

/** @throws {RunnerError} `authority-corrupt` */
function parseAuthority(content: string, folder: string): ParsedAuthority {
  const { authority: file } = filesIn(folder);
  try {
    const [keyPem = "", certificatePem = "", rootPem = ""] = content.match(pemBlock) ?? [];
    const [issuer, root, key] = [
      new X509Certificate(certificatePem),
      new X509Certificate(rootPem),
      createPrivateKey(keyPem),
    ];
    const isChain = root.ca && root.verify(root.publicKey) && issuer.ca && issuer.verify(root.publicKey);
    if (!isChain || !issuer.checkPrivateKey(key)) throw new Error("its key and certificates do not belong together");
    return { rootPem, root, issuer: { certificatePem, keyPem } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RunnerError("authority-corrupt", { file, reason }, { cause: error });
  }
}

const pemBlock = /-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----\n/g;
