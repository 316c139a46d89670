type Headers = Readonly<Record<string, string>>;

/** The headers of the one real answer that is public; an edge adds Date and what concerns the connection. */
export const reportHeaders: Headers = {
  Server: "Apache",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST",
  "Cache-Control": "no-store, no-cache, must-revalidate",
  "Content-Type": "application/json; charset=utf-8",
};

export const pageHeaders: Headers = { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" };

/** The header that asks for the claims behind an answer, and the one that tells them. */
export const explainHeader = "mockvox-explain";
export const claimsHeader = "Mockvox-Claims";
