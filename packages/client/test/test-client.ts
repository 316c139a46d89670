import { createFake, type Fake, type FakeOptions, toFetch, virtualClock } from "@mockvox/mock-server";
import { type ReportId, reportOf } from "@mockvox/spec";
import { type Client, type ClientOptions, createClient, type Fetch, type ReportQuery } from "../src/index.ts";

/** The current time in these tests: a Monday in June. */
export const testNow: number = Date.parse("2026-06-01T12:00:00-05:00");

/** A whole Monday in March. */
export const sampleDay = { date_ini: "20260302000000", date_end: "20260302235959" } as const;

/** Before the operation opened. */
export const emptyDay = { date_ini: "20190101000000", date_end: "20190101235959" } as const;

/** A query of any report, with all campaigns if it requires one. */
export function queryOf<Id extends ReportId>(
  report: Id,
  window: { date_ini: string; date_end: string } = sampleDay,
): ReportQuery<Id> {
  const wantsCampaign = reportOf(report).required.includes("campaign_id");
  return { ...window, ...(wantsCampaign ? { campaign_id: "all" } : {}) } as object as ReportQuery<Id>;
}

/** A fake as the `fetch` of a client. */
export function fetchFrom(fake: Fake): Fetch {
  const answer = toFetch(fake);
  return (url, init) => answer(new Request(url, init));
}

/** A fake and a client without a socket, on one clock that advances to the next timer. */
export function createClientAndFake(
  options: FakeOptions = {},
  own: Partial<ClientOptions> = {},
): { fake: Fake; client: Client; clock: ReturnType<typeof virtualClock> } {
  const clock = virtualClock({ start: testNow, auto: true });
  const fake = createFake({ clock, ...options });
  // A clock that auto-advances would trigger every timeout.
  const client = createClient({
    server: "0001",
    token: "demo",
    fetch: fetchFrom(fake),
    clock,
    timeoutMs: Number.POSITIVE_INFINITY,
    ...own,
  });
  return { fake, client, clock };
}

/** A client whose server always sends one response. */
export function clientReturning(answer: () => Response | Promise<Response>): Client {
  return createClient({ server: "0001", token: "c4n4ry", fetch: async () => answer() });
}
