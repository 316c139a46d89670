import { X509Certificate } from "node:crypto";

/** Encoded object identifiers. */
const oids = {
  data: "06092a864886f70d010701",
  certificateBag: "060b2a864886f70d010c0a0103",
  x509Certificate: "060a2a864886f70d01091601",
  friendlyName: "06092a864886f70d010914",
  /** Java trusts only certificates with this attribute. */
  trustedKeyUsage: "060c6086480186f966adca7b0101",
  anyUsage: "0604551d2500",
} as const;

/**
 * Certificates as a trust store for Java: a PKCS #12 file, neither encrypted nor signed, as it holds no secret. Java reads it with any
 * password.
 *
 * @param pem the certificates
 */
export function javaTrustStore(pem: string): Buffer {
  const bags = certificatesIn(pem).map((certificate, at) => certificateBag(certificate, `ca${at}`));
  const version = encode(0x02, Buffer.of(3));
  return sequence(version, data(sequence(data(sequence(...bags)))));
}

function certificatesIn(pem: string): Buffer[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block).raw);
}

function certificateBag(certificate: Buffer, name: string): Buffer {
  const value = sequence(oid("x509Certificate"), explicit(octets(certificate)));
  const friendlyName = encode(0x1e, Buffer.from(name, "utf16le").swap16());
  const attributes = set(attribute("friendlyName", friendlyName), attribute("trustedKeyUsage", oid("anyUsage")));
  return sequence(oid("certificateBag"), explicit(value), attributes);
}

function attribute(name: keyof typeof oids, value: Buffer): Buffer {
  return sequence(oid(name), set(value));
}

function data(content: Buffer): Buffer {
  return sequence(oid("data"), explicit(octets(content)));
}

function oid(name: keyof typeof oids): Buffer {
  return Buffer.from(oids[name], "hex");
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return encode(0x30, ...parts);
}

function set(...parts: readonly Buffer[]): Buffer {
  return encode(0x31, ...parts);
}

function octets(content: Buffer): Buffer {
  return encode(0x04, content);
}

function explicit(content: Buffer): Buffer {
  return encode(0xa0, content);
}

/** A value in DER: tag, length, content. */
function encode(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  const digits = Buffer.from(length.toString(16).padStart(6, "0"), "hex");
  const significant = digits.subarray(digits.findIndex((digit) => digit > 0));
  return Buffer.concat([Buffer.of(tag, 0x80 | significant.length), significant, content]);
}
