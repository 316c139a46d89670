import { createFake, toFetch } from "@mockvox/mock-server";
import { type ReportId, reportIds } from "@mockvox/spec";
import { type Reply, readReply } from "../../src/views/ask/reply/reply.ts";

const answer = toFetch(createFake({ seed: 7 }));

/** Asks a fake as the page does; the window is 2 March 2026 unless the query says otherwise. */
export async function replyTo(
  report: ReportId,
  { token = "demo", ...query }: Record<string, string> = {},
): Promise<Reply> {
  const parameters = { date_ini: "20260302000000", date_end: "20260302235959", campaign_id: "all", ...query };
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams({ api: report, ...parameters })}`;
  const response = await answer(new Request(url, { headers: { "wolkvox-token": token } }));
  const text = await response.text();
  const { status } = response;
  return readReply({ report, method: "GET", url, status, headers: [], tookMs: 0, bytes: text.length, text });
}

export const everyReport: readonly ReportId[] = reportIds;
