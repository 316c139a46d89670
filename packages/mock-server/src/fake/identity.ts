import type { Answers } from "@mockvox/spec";
import type { PlainRequest } from "./plain-http.ts";

/** A tenant: the server number of an operation, and a token. */
export interface TenantIdentity {
  server: string;
  token: string | undefined;
}

/** The server number comes from the host, else from the header `wolkvox_server`, else from the default. */
export function identifyTenant(request: PlainRequest, defaultServer: string, answers: Answers): TenantIdentity {
  return { server: serverOf(request) ?? defaultServer, token: tokenOf(request, answers) };
}

function serverOf(request: PlainRequest): string | undefined {
  const fromHost = /^wv(\d{4})\.wolkvox\.com\.?(?::\d+)?$/i.exec(request.host ?? "")?.[1];
  const inHeader = request.header("wolkvox_server")?.trim();
  return fromHost ?? (inHeader !== undefined && /^\d{4}$/.test(inHeader) ? inHeader : undefined);
}

function tokenOf(request: PlainRequest, answers: Answers): string | undefined {
  const inHeader = request.header("wolkvox-token")?.trim();
  if (inHeader || answers["token-parameter"] === "ignored") return inHeader || undefined;
  return new URLSearchParams(request.query).get("token") || undefined;
}
