import type { ControlBody, ControlName, ControlResponse } from "@mockvox/spec/controls";
import { MockvoxError } from "@mockvox/spec/text";
import { MockServerError } from "../errors.ts";
import { redact } from "../request/redact.ts";
import type { TenantIdentity } from "../tenants/tenant-identity.ts";
import { readBodyText } from "./read-body-text.ts";

/**
 * An error response of a control. `code` and `params` say what failed, and are those of the error in the server.
 *
 * @example
 * ```ts
 * import { ControlError, connect } from "@mockvox/mock-server/connect";
 *
 * const server = connect("http://127.0.0.1:4010");
 * await server.refuse("maintenance", { times: 0 }).catch((error) => {
 *   if (error instanceof ControlError && error.code === "invalid-times") console.log(error.params);
 * });
 * ```
 */
export class ControlError extends MockvoxError {
  override readonly name = "ControlError" as const;
  /** The HTTP status: 400 for an invalid value, 403 when access is denied. */
  readonly status: number;

  constructor(status: number, { code, params, detail }: { code: string; params: object; detail: string }) {
    super(code, params, detail);
    this.status = status;
  }
}

/** Calls controls over HTTP. Rejects with a ControlError. */
export interface ControlClient {
  call<Name extends ControlName>(
    name: Name,
    body?: ControlBody<Name>,
    query?: ControlQuery,
  ): Promise<ControlResponse<Name>>;
  /** The response of a control as text, whatever its type. */
  text(name: ControlName): Promise<string>;
  /** The response, if its status is 2xx. */
  send(name: ControlName, request?: { body?: unknown; query?: ControlQuery; signal?: AbortSignal }): Promise<Response>;
}

/** Query parameters; those of a nested object are written as `name[key]`. */
type ControlQuery = object;

export interface ControlClientOptions {
  tenant: Partial<TenantIdentity>;
  adminKey?: string;
  fetch?: typeof globalThis.fetch;
}

export function createControlClient(
  url: string,
  { tenant, adminKey, fetch = globalThis.fetch }: ControlClientOptions,
): ControlClient {
  const values = { "wolkvox-token": tenant.token, wolkvox_server: tenant.server, "mockvox-admin-key": adminKey };
  // An empty token addresses a tenant, too; without the header, the control would be global.
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const headers: Record<string, string> = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));

  const send: ControlClient["send"] = async (name, { body, query = {}, signal } = {}) => {
    const [method = "GET", path = ""] = name.split(" ");
    const response = await fetch(withQuery(new URL(`/__mockvox${path}`, url), query), {
      method,
      headers: body ? { ...headers, "Content-Type": "application/json" } : headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      throw signal?.aborted ? error : new MockServerError("server-unreachable", { url: redact(url) }, { cause: error });
    });
    if (response.ok || (name === "GET /health" && response.status === notReadyStatus)) return response;
    throw await readControlError(response, url, name);
  };

  return {
    send,
    text: async (name) => (await readBodyText(await send(name), maxResponseBytes)) ?? "",
    call: async (name, body, query = {}) => {
      const response = await send(name, { body, query });
      if (response.status === 204) return undefined;
      const text = await readBodyText(response, maxResponseBytes);
      try {
        return JSON.parse(text ?? "");
      } catch {
        throw unexpectedResponseError(response, url, name);
      }
    },
  };
}

/** The health of a server that cannot respond to requests yet. */
const notReadyStatus = 503;

/** A full journal has some megabytes. */
const maxResponseBytes = 64 * 2 ** 20;

/** The error in the response, if a Mockvox server sent it. */
async function readControlError(response: Response, url: string, name: string): Promise<ControlError> {
  const text = await readBodyText(response, maxResponseBytes).catch(() => undefined);
  const problem = parseJsonOrUndefined(text ?? "");
  return isProblem(problem) ? new ControlError(response.status, problem) : unexpectedResponseError(response, url, name);
}

function isProblem(value: unknown): value is { code: string; params: object; detail: string } {
  const { code, params, detail }: { code?: unknown; params?: unknown; detail?: unknown } = Object(value);
  return typeof code === "string" && typeof params === "object" && params !== null && typeof detail === "string";
}

function unexpectedResponseError({ status, headers }: Response, url: string, control: string): ControlError {
  const contentType = headers.get("content-type")?.split(";", 1)[0];
  const { code, params, message } = new MockServerError("unexpected-control-response", {
    url: redact(url),
    control,
    status,
    contentType: contentType && redact(contentType),
  });
  return new ControlError(status, { code, params, detail: message });
}

function parseJsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withQuery(url: URL, query: ControlQuery): URL {
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== "object") url.searchParams.set(name, String(value));
    else for (const [part, text] of Object.entries(value ?? {})) url.searchParams.set(`${name}[${part}]`, String(text));
  }
  return url;
}
