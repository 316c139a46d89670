import { type Answers, vendorServerOf } from "@mockvox/spec";
import type { PlainRequest } from "../request/plain-http.ts";

/** A tenant: the server number of an operation, and a token. */
export interface TenantIdentity {
  server: string;
  token: string | undefined;
}

/** The server number comes from the host, else, by claim, from the header `wolkvox_server`, else from the default. */
export function identifyTenant(request: PlainRequest, defaultServer: string, answers: Answers): TenantIdentity {
  return { server: serverOf(request, answers) ?? defaultServer, token: tokenOf(request, answers) };
}

function serverOf(request: PlainRequest, answers: Answers): string | undefined {
  const fromHost = vendorServerOf(request.host ?? "");
  if (fromHost) return fromHost;
  const inHeader = request.header("wolkvox_server")?.trim() ?? "";
  return /^\d{4}$/.test(inHeader) && answers["operation-header"] === "chooses" ? inHeader : undefined;
}

function tokenOf(request: PlainRequest, answers: Answers): string | undefined {
  const inHeader = request.header("wolkvox-token")?.trim();
  if (inHeader) return inHeader;
  const undashed = request.header("wolkvoxtoken")?.trim();
  if (undashed && answers["undashed-token-header"] === "accepted") return undashed;
  if (answers["token-parameter"] === "ignored") return undefined;
  return new URLSearchParams(request.query).get("token") || undefined;
}
