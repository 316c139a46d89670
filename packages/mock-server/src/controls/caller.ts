import type { ControlAnswer, ControlBody, ControlName } from "@mockvox/spec/controls";
import type { Identity } from "../fake/identity.ts";
import { showable } from "../fake/showable.ts";
import { readText } from "./read-text.ts";

/** What a fake has against a control; the message says what to do. */
export class ControlError extends Error {
  override readonly name = "ControlError" as const;
  /** 400 for a wrong value, 403 when the caller may not. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Calls controls over HTTP; rejects with what the fake has against it. */
export interface Caller {
  call<Name extends ControlName>(name: Name, body?: ControlBody<Name>, query?: Query): Promise<ControlAnswer<Name>>;
  /** The answer itself, when it is a good one. */
  open(name: ControlName, request?: { body?: unknown; query?: Query; signal?: AbortSignal }): Promise<Response>;
}

/** Parts of a query; those of an object are written as `name[part]`. */
type Query = object;

export interface CallerOptions {
  tenant: Partial<Identity>;
  adminKey?: string;
  fetch?: typeof globalThis.fetch;
}

export function createCaller(url: string, { tenant, adminKey, fetch = globalThis.fetch }: CallerOptions): Caller {
  const named = { "wolkvox-token": tenant.token, wolkvox_server: tenant.server, "mockvox-admin-key": adminKey };
  // A token of no letters is a tenant, too; without the header it would be everybody.
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  const headers: Record<string, string> = Object.fromEntries(given.map(([name, value]) => [name, String(value)]));

  const open: Caller["open"] = async (name, { body, query = {}, signal } = {}) => {
    const [method = "GET", path = ""] = name.split(" ");
    const response = await fetch(withQuery(new URL(`/__mockvox${path}`, url), query), {
      method,
      headers: body ? { ...headers, "Content-Type": "application/json" } : headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      throw signal?.aborted ? error : nobodyThere(url, error);
    });
    if (response.ok) return response;
    throw new ControlError(await complaintOf(response, url, name), response.status);
  };

  return {
    open,
    call: async (name, body, query = {}) => {
      const response = await open(name, { body, query });
      if (response.status === 204) return undefined;
      const text = await readText(response, longestAnswer);
      try {
        return JSON.parse(text ?? "");
      } catch {
        throw new ControlError(notOurs(response, url, name), response.status);
      }
    },
  };
}

/** The most that is read of an answer: a full journal takes some megabytes. */
const longestAnswer = 64 * 2 ** 20;

/** What the fake has against a control, in its own words when it is one. */
async function complaintOf(response: Response, url: string, name: string): Promise<string> {
  const text = await readText(response, longestAnswer).catch(() => undefined);
  const answer = parsed(text ?? "");
  const isOurs = typeof answer === "object" && answer !== null && "error" in answer;
  return isOurs && typeof answer.error === "string" ? answer.error : notOurs(response, url, name);
}

function notOurs({ status, headers }: Response, url: string, name: string): string {
  const type = headers.get("content-type")?.split(";", 1)[0] ?? "nothing that says what it is";
  return `${showable(url)} answered ${name} with status ${status} and ${showable(type)}, not as a Mockvox server does. Another program may listen there; check the URL.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A TypeError, as of `fetch`, which says no more than that it failed. */
function nobodyThere(url: string, cause: unknown): TypeError {
  return new TypeError(`No fake answers at ${showable(url)}. Start one, or mend the URL.`, { cause });
}

function withQuery(url: URL, query: Query): URL {
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== "object") url.searchParams.set(name, String(value));
    else for (const [part, text] of Object.entries(value ?? {})) url.searchParams.set(`${name}[${part}]`, String(text));
  }
  return url;
}
