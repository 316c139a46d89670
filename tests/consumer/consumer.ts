import { createClient, type ReportResult } from "@mockvox/client";
import { type Cursor, pull } from "@mockvox/client/pull";
import { ValidationError } from "@mockvox/client/validate";
import { createContactCentre } from "@mockvox/fixtures";
import { createFake, toFetch } from "@mockvox/mock-server";
import { createHandlers } from "@mockvox/mock-server/handlers";
import { setupWolkvox, type WolkvoxDouble } from "@mockvox/mock-server/node";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { type QueryOf, type RefusalId, type RowOf, reportIds } from "@mockvox/spec";
import campaign_8 from "@mockvox/spec/narrow/campaign_8.json" with { type: "json" };
import { main } from "mockvox/main";
import { setupServer } from "msw/node";

/** What a user's code looks like. It is type checked against the packed packages, never run. */
export async function use(): Promise<void> {
  const wolkvox: WolkvoxDouble = setupWolkvox({ seed: 7 });
  wolkvox.listen();
  setupServer(...createHandlers({ seed: 7 })).close();
  await using server: RunningMockServer = await serve({ port: 0, seed: 7 });
  await fetch(`${server.url}/?api=${reportIds[0]}`);
  const response: Response = await toFetch(createFake())(new Request(campaign_8.openapi));
  await response.json();
}

/** Reads a report, and pulls a long date range. */
export async function read(): Promise<Cursor | undefined> {
  const client = createClient({ server: "0001", token: "demo" });
  const result: ReportResult<"cdr_4"> = await client.report("cdr_4", { date_ini: new Date(), date_end: new Date() });
  let cursor: Cursor | undefined;
  for await (const window of pull(client, "diagram_13", { from: "20260101000000", to: "20260131235959" }))
    cursor = window.cursor;
  if (!result.isComplete) throw new ValidationError("cdr_4", []);
  return cursor;
}

export const imported: [typeof main, typeof createContactCentre] = [main, createContactCentre];
export const skill: RowOf<"diagram_2">["skill_id"] = "4828";
export const refusal: RefusalId = "quota-spent";

// @ts-expect-error: campaign_8 requires a campaign
export const query: QueryOf<"campaign_8"> = { date_ini: "20260304000000", date_end: "20260304235959" };

// @ts-expect-error: unknown report
export type Unknown = RowOf<"diagram_99">;
