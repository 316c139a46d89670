import { createFake, type Fake, type FakeOptions, toFetch, virtualClock } from "@mockvox/mock-server";
import { type ReportId, reportOf } from "@mockvox/spec";
import { type Client, type ClientOptions, createClient, type Fetch, type ReportQuery } from "../src/index.ts";

/** The present in these tests: a Monday in June. */
export const present: number = Date.parse("2026-06-01T12:00:00-05:00");

/** A Monday in March, whole. */
export const aDay = { date_ini: "20260302000000", date_end: "20260302235959" } as const;

/** Before the operation opened. */
export const quiet = { date_ini: "20190101000000", date_end: "20190101235959" } as const;

/** A query of any report, with every campaign where it wants one. */
export function queryOf<Id extends ReportId>(
  report: Id,
  window: { date_ini: string; date_end: string } = aDay,
): ReportQuery<Id> {
  const wantsCampaign = reportOf(report).required.includes("campaign_id");
  return { ...window, ...(wantsCampaign ? { campaign_id: "all" } : {}) } as object as ReportQuery<Id>;
}

/** A fake as a fetch function: a network error is a rejection, as `fetch` has it. */
export function fetchOf(fake: Fake): Fetch {
  const answer = toFetch(fake);
  return async (url, init) => {
    const response = await answer(new Request(url, init));
    if (response.type === "error") throw new TypeError("fetch failed");
    return response;
  };
}

/** A fake with a client, without a socket, on one clock that jumps from sleeper to sleeper. */
export function createPair(
  options: FakeOptions = {},
  own: Partial<ClientOptions> = {},
): { fake: Fake; client: Client; clock: ReturnType<typeof virtualClock> } {
  const clock = virtualClock({ start: present, auto: true });
  const fake = createFake({ clock, ...options });
  // A clock that jumps would jump over every time limit.
  const client = createClient({
    server: "0001",
    token: "demo",
    fetch: fetchOf(fake),
    clock,
    timeoutMs: Number.POSITIVE_INFINITY,
    ...own,
  });
  return { fake, client, clock };
}

/** A client whose server gives one answer. */
export function clientOf(answer: () => Response | Promise<Response>): Client {
  return createClient({ server: "0001", token: "c4n4ry", fetch: async () => answer() });
}
