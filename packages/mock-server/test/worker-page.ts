import { setupWorker } from "msw/browser";
import { createHandlers } from "../src/handlers.ts";
import { createFake, virtualClock } from "../src/index.ts";

/** A status and the body, or where reading it failed. */
type PageResult = readonly [status: number, body: string];

const path = "https://wv0001.wolkvox.com/api/v2/reports_manager.php";
const day = { campaign_id: "all", date_ini: "20260302000000", date_end: "20260302235959" };
const present = Date.parse("2026-06-01T12:00:00-05:00");

async function sendRequest(api: string, headers: HeadersInit = { "wolkvox-token": "demo" }): Promise<PageResult> {
  const response = await fetch(`${path}?${new URLSearchParams({ api, ...day })}`, { headers });
  const text = await response.text().catch(() => "the body was cut");
  return [response.status, text];
}

/** What a page gets whose worker has the handlers. */
export async function requestThroughWorker(reports: readonly string[]): Promise<{
  reports: readonly PageResult[];
  three: readonly PageResult[];
  statuses: readonly number[];
  noToken: PageResult;
  cut: PageResult;
  reset: string;
}> {
  const fake = createFake({ clock: virtualClock({ start: present }) });
  const worker = setupWorker(...createHandlers(fake));
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  const seen = [];
  for (const api of reports) seen.push(await sendRequest(api));

  fake.setLatency(5_000);
  const three = [sendRequest("cdr_4"), sendRequest("cdr_4"), sendRequest("cdr_4")];
  await Promise.race(three);
  fake.clock.advance({ seconds: 5 });
  const together = await Promise.all(three);

  fake.setLatency(0);
  const noToken = await sendRequest("cdr_4", {});
  fake.injectFault({ kind: "cut-body", afterBytes: 40 });
  const cut = await sendRequest("cdr_4");
  fake.injectFault({ kind: "reset" });
  const reset = await sendRequest("cdr_4").then(String, (error: Error) => error.name);
  const statuses = together.map(([status]) => status).sort();
  return { reports: seen, three: together, statuses, noToken, cut, reset };
}
