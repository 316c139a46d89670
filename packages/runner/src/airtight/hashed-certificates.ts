import { createHash, X509Certificate } from "node:crypto";
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  type Name,
  RelativeDistinguishedName,
} from "@peculiar/asn1-x509";

/**
 * Certificates as files of a folder in which Mono, like everything that follows OpenSSL, finds them: each is named after the hash of its
 * subject, and numbered.
 *
 * @param pem any number of certificates
 * @returns the content of each file, by its name
 */
export function hashedCertificates(pem: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const block of pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []) {
    const { subject } = AsnConvert.parse(new X509Certificate(block).raw, Certificate).tbsCertificate;
    const hash = hashOf(subject);
    let number = 0;
    while (files.has(`${hash}.${number}`)) number += 1;
    files.set(`${hash}.${number}`, `${block}\n`);
  }
  return files;
}

/** The first four bytes of SHA-1 of the canonical name, the last of them first. */
function hashOf(name: Name): string {
  const digest = createHash("sha1");
  for (const part of name) digest.update(new Uint8Array(AsnConvert.serialize(canonicalPart(part))));
  return digest.digest().readUInt32LE(0).toString(16).padStart(8, "0");
}

/** All texts as UTF-8 in lower case, with single spaces and none around. */
function canonicalPart(part: RelativeDistinguishedName): RelativeDistinguishedName {
  return new RelativeDistinguishedName(
    Array.from(part, ({ type, value }) => {
      if (value.anyValue) return new AttributeTypeAndValue({ type, value });
      const text = value
        .toString()
        .trim()
        .replaceAll(/\s+/g, " ")
        .replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
      return new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: text }) });
    }),
  );
}
