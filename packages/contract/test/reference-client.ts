import { type Profile, parseProfile } from "@mockvox/spec";
import type { Answers } from "./reference-server/answers.ts";
import { referenceFetch } from "./reference-server/edges.ts";
import type { ReferenceServerOptions } from "./reference-server/reference-server.ts";
import { tokens } from "./reference-server/tokens.ts";

/** Wednesday 2026-03-04, 15:00 GMT-5. */
export const wednesday: number = Date.UTC(2026, 2, 4, 20);
export const tuesday = { date_ini: "20260303000000", date_end: "20260303235959" };

/** One request; the rest has usual values. */
export interface TestRequest {
  query?: Record<string, string> | string;
  token?: string | null;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}

export interface TestResponse {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export type SendTestRequest = (request: TestRequest) => Promise<TestResponse>;

/** A client over any `fetch`. */
export function createTestClient(fetcher: typeof fetch, url = "http://127.0.0.1"): SendTestRequest {
  return async ({ query = {}, token = tokens.main, method = "GET", path = "/api/v2/reports_manager.php", headers }) => {
    const response = await fetcher(`${url}${path}?${new URLSearchParams(query)}`, {
      method,
      redirect: "manual",
      headers: { "accept-encoding": "identity", ...(token === null ? {} : { "wolkvox-token": token }), ...headers },
    });
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), text };
  };
}

/** A client of the reference server in process, whose clock stands on a Wednesday. */
export function createReferenceClient(options: Omit<ReferenceServerOptions, "now"> = {}): SendTestRequest {
  return createTestClient(referenceFetch({ now: () => wednesday, ...options }));
}

/** The query of a report, by default for a day with rows. */
export function queryOf(api: string, window: Record<string, string> = tuesday): Record<string, string> {
  return { api, ...(api === "campaign_8" ? { campaign_id: "all" } : {}), ...window };
}

type Row = Record<string, string>;

export function rowsIn({ text }: TestResponse): Row[] {
  return Object.values(JSON.parse(text).data);
}

/** The answers of the reference server as a profile. */
export function profileOf(answers: Answers): Profile {
  return parseProfile({ mockvox: 1, name: "reference server", answers });
}
