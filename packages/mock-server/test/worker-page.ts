import { setupWorker } from "msw/browser";
import { createHandlers } from "../src/handlers.ts";
import { createFake, virtualClock } from "../src/index.ts";

/** A status and the start of a body, or where reading it failed. */
type Seen = readonly [status: number, body: string];

const path = "https://wv0001.wolkvox.com/api/v2/reports_manager.php";
const day = { campaign_id: "all", date_ini: "20260302000000", date_end: "20260302235959" };
const present = Date.parse("2026-06-01T12:00:00-05:00");

async function ask(api: string, headers: HeadersInit = { "wolkvox-token": "demo" }): Promise<Seen> {
  const response = await fetch(`${path}?${new URLSearchParams({ api, ...day })}`, { headers });
  const text = await response.text().catch(() => "the body broke off");
  return [response.status, text];
}

/** What a page sees whose worker answers with the handlers. */
export async function seeThroughWorker(reports: readonly string[]): Promise<{
  reports: readonly Seen[];
  three: readonly Seen[];
  statuses: readonly number[];
  noToken: Seen;
  cut: Seen;
  reset: string;
}> {
  const fake = createFake({ clock: virtualClock({ start: present }) });
  const worker = setupWorker(...createHandlers(fake));
  await worker.start({ quiet: true, onUnhandledFrame: "bypass" });
  const seen = [];
  for (const api of reports) seen.push(await ask(api));

  fake.setLatency(5_000);
  const three = [ask("cdr_4"), ask("cdr_4"), ask("cdr_4")];
  await Promise.race(three);
  fake.clock.advance({ seconds: 5 });
  const together = await Promise.all(three);

  fake.setLatency(0);
  const noToken = await ask("cdr_4", {});
  fake.injectFault({ kind: "cut-body", afterBytes: 40 });
  const cut = await ask("cdr_4");
  fake.injectFault({ kind: "reset" });
  const reset = await ask("cdr_4").then(String, (error: Error) => error.name);
  const statuses = together.map(([status]) => status).sort();
  return { reports: seen, three: together, statuses, noToken, cut, reset };
}
