import tls from "node:tls";

/** A certificate followed by the public authorities that Node and the system trust. */
export function withPublicRoots(pem: string): string {
  // Node before 22.15 cannot read those of the system.
  const known = tls.getCACertificates
    ? [...tls.getCACertificates("default"), ...tls.getCACertificates("system")]
    : tls.rootCertificates;
  return [pem, ...new Set(known)].map((one) => `${one.trim()}\n`).join("");
}
