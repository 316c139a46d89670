import { type Profile, parseProfile } from "@mockvox/spec";
import type { Answers } from "./stranger/answers.ts";
import { strangerFetch } from "./stranger/edges.ts";
import type { StrangerOptions } from "./stranger/stranger.ts";
import { tokens } from "./stranger/tokens.ts";

/** Wednesday 2026-03-04, 15:00 GMT-5. */
export const wednesday: number = Date.UTC(2026, 2, 4, 20);
export const tuesday = { date_ini: "20260303000000", date_end: "20260303235959" };

/** What one request asks; the rest is as most requests have it. */
export interface Asked {
  query?: Record<string, string> | string;
  token?: string | null;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}

export interface Heard {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export type Ask = (asked: Asked) => Promise<Heard>;

/** Asks over any `fetch`. */
export function asking(fetcher: typeof fetch, url = "http://127.0.0.1"): Ask {
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

/** A stranger in process whose clock stands on a Wednesday. */
export function askStranger(options: Omit<StrangerOptions, "now"> = {}): Ask {
  return asking(strangerFetch({ now: () => wednesday, ...options }));
}

/** The query of a report, for a day with rows unless another window is given. */
export function queryOf(api: string, window: Record<string, string> = tuesday): Record<string, string> {
  return { api, ...(api === "campaign_8" ? { campaign_id: "all" } : {}), ...window };
}

type Row = Record<string, string>;

export const rowsIn = ({ text }: Heard): Row[] => Object.values(JSON.parse(text).data);

/** A stranger's answers as a profile that a run can hold it to. */
export function profileOf(answers: Answers): Profile {
  return parseProfile({ mockvox: 1, name: "stranger", answers });
}
