/** A claim that a response depends on, with the answer that the mock server gave and how it is known. */
export interface ConsultedClaim {
  claim: string;
  answer: string;
  confidence: string;
}

/** Reads the header `Mockvox-Claims`, a dictionary of structured fields: `claim=answer;confidence`, comma-separated. */
export function parseClaimsHeader(header: string | undefined): readonly ConsultedClaim[] {
  const items = (header ?? "").matchAll(/([a-z\d-]+)=(?:"([^"]*)"|([^;,]*))(?:;\s*([a-z]+))?/g);
  return [...items].map(([, claim = "", quoted, plain = "", confidence = ""]) => ({
    claim,
    answer: quoted ?? plain,
    confidence,
  }));
}
