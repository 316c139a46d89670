import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { MockServerError } from "../../errors.ts";

/** A certificate and its private key, as PEM. */
export interface TlsCredentials {
  /** The certificate of the server, followed by those of its issuers up to the one that clients trust. */
  readonly cert: string;
  /** The private key of the certificate, not encrypted. */
  readonly key: string;
}

/** Credentials that change while the server runs, such as those that an authority renews. */
export interface TlsSource {
  /** The credentials to use now. Called for every connection; the same object as before means that nothing has changed. */
  current(): TlsCredentials | Promise<TlsCredentials>;
}

/** The source of credentials that may never change. */
export function toTlsSource(tls: TlsCredentials | TlsSource): TlsSource {
  return "current" in tls ? tls : { current: () => tls };
}

/**
 * Checks that a server can use the credentials.
 *
 * @throws {MockServerError} `tls-certificate-invalid`, `tls-key-invalid`, `tls-key-mismatch`, `tls-certificate-expired`
 */
export function validateCredentials({ cert, key }: TlsCredentials, now: number): void {
  const certificate = parseCertificate(cert);
  if (!certificate.checkPrivateKey(parseKey(key))) throw new MockServerError("tls-key-mismatch", {});
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  if (now >= from && now < to) return;
  throw new MockServerError("tls-certificate-expired", { from: isoDay(from), to: isoDay(to) });
}

function parseCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (error) {
    throw new MockServerError("tls-certificate-invalid", { reason: reasonOf(error) }, { cause: error });
  }
}

function parseKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw new MockServerError("tls-key-invalid", { reason: reasonOf(error) }, { cause: error });
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
