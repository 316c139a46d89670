type Headers = Readonly<Record<string, string>>;

/** The headers of the one real answer that is public, but for Date; an edge adds what concerns the connection. */
export const reportHeaders: Headers = {
  Server: "Apache",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST",
  "Cache-Control": "no-store, no-cache, must-revalidate",
  "Content-Type": "application/json; charset=utf-8",
};

export const pageHeaders: Headers = { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" };

/** A moment as the header Date has it. */
export function httpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

const dated = new WeakMap<Headers, { second: number; headers: Headers }>();

/** Headers with a Date. Within a second the same object for the same headers, so that an edge has to prepare them once. */
export function withDate(headers: Headers, now: number): Headers {
  const second = Math.floor(now / 1_000);
  const latest = dated.get(headers);
  if (latest?.second === second) return latest.headers;
  const made = { ...headers, Date: httpDate(now) };
  dated.set(headers, { second, headers: made });
  return made;
}

/** The header that asks for the claims behind an answer, and the one that tells them. */
export const explainHeader = "mockvox-explain";
export const claimsHeader = "Mockvox-Claims";
