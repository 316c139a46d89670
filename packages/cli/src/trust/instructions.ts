import { X509Certificate } from "node:crypto";
import type { Authority } from "@mockvox/runner";
import type { PlainMessageId } from "../texts.ts";

/** How one kind of program, or a whole system, comes to trust a certificate. */
export interface Instruction {
  /** What it applies to. */
  readonly title: string;
  /** Commands, settings or both. */
  readonly lines: readonly string[];
  readonly note?: PlainMessageId;
}

/** The names with which instructions can be selected. */
export const trustNames = [
  "curl",
  "wget",
  "php-curl",
  "php-streams",
  "python-urllib",
  "python-requests",
  "python-httpx",
  "python-aiohttp",
  "node",
  "java",
  "dotnet",
  "go",
  "ruby",
  "perl",
  "debian",
  "fedora",
  "macos",
  "windows",
] as const;

type TrustName = (typeof trustNames)[number];
type SystemName = "debian" | "fedora" | "macos" | "windows";

const keystore = "mockvox-trust.p12";
const password = "changeit";

/** The instructions by name. */
export function trustInstructions({
  certificatePath,
  certificatePem,
}: Pick<Authority, "certificatePath" | "certificatePem">): Readonly<Record<TrustName, Instruction>> {
  const { fingerprint } = new X509Certificate(certificatePem);
  const quoted = `'${certificatePath.replaceAll("'", "'\\''")}'`;
  return {
    ...programInstructions(quoted),
    ...systemInstructions(quoted, `"${certificatePath}"`, fingerprint.replaceAll(":", "")),
  };
}

/** For one program, with the path of the certificate quoted for a POSIX shell. */
function programInstructions(posix: string): Readonly<Record<Exclude<TrustName, SystemName>, Instruction>> {
  const sslCertFile = { lines: [`export SSL_CERT_FILE=${posix}`], note: "trust-replaces" } as const;
  return {
    curl: {
      title: "curl",
      lines: [`curl --cacert ${posix} https://…`, `export CURL_CA_BUNDLE=${posix}`],
      note: "trust-replaces",
    },
    wget: { title: "wget", lines: [`wget --ca-certificate=${posix} https://…`], note: "trust-replaces" },
    "php-curl": { title: "PHP, cURL", lines: [`php -d curl.cainfo=${posix} job.php`], note: "trust-php" },
    "php-streams": {
      title: "PHP, file_get_contents",
      lines: [`php -d openssl.cafile=${posix} job.php`],
      note: "trust-php",
    },
    "python-urllib": { title: "Python, urllib", ...sslCertFile },
    "python-requests": {
      title: "Python, requests",
      lines: [`export REQUESTS_CA_BUNDLE=${posix}`],
      note: "trust-replaces",
    },
    "python-httpx": { title: "Python, httpx", ...sslCertFile },
    "python-aiohttp": { title: "Python, aiohttp", ...sslCertFile },
    node: { title: "Node", lines: [`export NODE_EXTRA_CA_CERTS=${posix}`], note: "trust-adds" },
    java: {
      title: "Java",
      lines: [
        `keytool -importcert -noprompt -alias mockvox -file ${posix} -keystore ${keystore} -storetype PKCS12 -storepass ${password}`,
        `java -Djavax.net.ssl.trustStore=${keystore} -Djavax.net.ssl.trustStorePassword=${password} …`,
      ],
      note: "trust-replaces",
    },
    dotnet: { title: ".NET", lines: sslCertFile.lines, note: "trust-linux-only" },
    go: { title: "Go", lines: sslCertFile.lines, note: "trust-linux-only" },
    ruby: { title: "Ruby", ...sslCertFile },
    perl: {
      title: "Perl",
      lines: [`export PERL_LWP_SSL_CA_FILE=${posix}`, ...sslCertFile.lines],
      note: "trust-replaces",
    },
  };
}

/** For all programs that use the certificates of the system. */
function systemInstructions(
  posix: string,
  windows: string,
  thumbprint: string,
): Readonly<Record<SystemName, Instruction>> {
  return {
    debian: {
      title: "Debian, Ubuntu",
      lines: [
        `sudo cp ${posix} /usr/local/share/ca-certificates/mockvox-root.crt && sudo update-ca-certificates`,
        "sudo rm /usr/local/share/ca-certificates/mockvox-root.crt && sudo update-ca-certificates --fresh",
      ],
      note: "trust-undo",
    },
    fedora: {
      title: "Fedora, RHEL",
      lines: [
        `sudo cp ${posix} /etc/pki/ca-trust/source/anchors/mockvox-root.crt && sudo update-ca-trust`,
        "sudo rm /etc/pki/ca-trust/source/anchors/mockvox-root.crt && sudo update-ca-trust",
      ],
      note: "trust-undo",
    },
    macos: {
      title: "macOS",
      lines: [
        `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db ${posix}`,
        `security remove-trusted-cert ${posix}`,
      ],
      note: "trust-undo",
    },
    windows: {
      title: "Windows",
      lines: [`certutil -user -addstore Root ${windows}`, `certutil -user -delstore Root ${thumbprint}`],
      note: "trust-undo",
    },
  };
}
