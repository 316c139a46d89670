// The library resolves its parts with decorators, which need this.
import "reflect-metadata";
import { createPrivateKey, randomBytes, webcrypto } from "node:crypto";
import { isIP } from "node:net";
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from "@peculiar/asn1-x509";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { permittedNames } from "./permitted-names.ts";

/** A period in epoch milliseconds. */
export interface Validity {
  from: number;
  to: number;
}

/** An issuer of certificates for servers. */
export interface Issuer {
  /** Its certificate and private key, as PEM. */
  certificatePem: string;
  keyPem: string;
}

/** A new authority: its root, and the issuer that the root has signed. The key of the root is not kept. */
export interface NewAuthority extends Issuer {
  rootPem: string;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/**
 * Creates a root and an issuer below it, both constrained to the permitted names. Some programs do not apply the constraints of a root that
 * they trust. No second issuer can be signed: the key of the root exists only inside this function.
 */
export async function createAuthority(validity: Validity): Promise<NewAuthority> {
  const [rootKeys, issuerKeys] = await Promise.all([createKeys(), createKeys()]);
  // Distinguishes the authorities of several machines in a list of trusted ones.
  const id = randomBytes(4).toString("hex");
  const [rootName, issuerName] = [`CN=Mockvox root ${id}, O=Mockvox`, `CN=Mockvox issuer ${id}, O=Mockvox`];
  const root = await X509CertificateGenerator.create({
    subject: rootName,
    issuer: rootName,
    notBefore: new Date(validity.from),
    notAfter: new Date(validity.to),
    publicKey: rootKeys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 1, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      nameConstraints(),
      await SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const issuer = await X509CertificateGenerator.create({
    subject: issuerName,
    issuer: rootName,
    notBefore: new Date(validity.from),
    notAfter: new Date(validity.to),
    publicKey: issuerKeys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      nameConstraints(),
      await SubjectKeyIdentifierExtension.create(issuerKeys.publicKey),
      await AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  return {
    rootPem: pemOf(root),
    certificatePem: pemOf(issuer),
    keyPem: await privateKeyPem(issuerKeys.privateKey),
  };
}

/** Issues a certificate for a server. */
export async function issueCertificate(
  issuer: Issuer,
  names: readonly string[],
  validity: Validity,
): Promise<{ certificatePem: string; keyPem: string }> {
  const [keys, signingKey] = await Promise.all([createKeys(), importKey(issuer.keyPem)]);
  const parent = new X509Certificate(issuer.certificatePem);
  const certificate = await X509CertificateGenerator.create({
    subject: "CN=Mockvox server, O=Mockvox",
    issuer: parent.subjectName,
    notBefore: new Date(validity.from),
    notAfter: new Date(validity.to),
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        names.map((name) => ({ type: isIP(name) === 0 ? ("dns" as const) : ("ip" as const), value: name })),
      ),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(parent.publicKey),
    ],
  });
  return { certificatePem: pemOf(certificate), keyPem: await privateKeyPem(keys.privateKey) };
}

function createKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

function importKey(pem: string): Promise<webcrypto.CryptoKey> {
  const pkcs8 = createPrivateKey(pem).export({ format: "der", type: "pkcs8" });
  return webcrypto.subtle.importKey("pkcs8", pkcs8, algorithm, false, ["sign"]);
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", key));
  return createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" })
    .export({ format: "pem", type: "pkcs8" })
    .toString();
}

function pemOf(certificate: X509Certificate): string {
  return `${certificate.toString("pem").trim()}\n`;
}

/** Critical, so that a program that does not know it refuses the certificate. */
function nameConstraints(): Extension {
  const names = [
    ...permittedNames.domains.map((dNSName) => new GeneralName({ dNSName })),
    ...permittedNames.addresses.map(
      (address) => new GeneralName({ iPAddress: `${address}/${isIP(address) === 4 ? 32 : 128}` }),
    ),
  ];
  const permittedSubtrees = new GeneralSubtrees(names.map((base) => new GeneralSubtree({ base })));
  return new Extension(id_ce_nameConstraints, true, AsnConvert.serialize(new NameConstraints({ permittedSubtrees })));
}
