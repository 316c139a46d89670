import { type ReportData, readReport, type Source } from "@mockvox/fixtures";
import { type Answers, type RefusalId, type ReportId, limits as specLimits } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import { drawLatency } from "./latency.ts";
import type { FakeSettings } from "./options.ts";
import type { Answer } from "./plain.ts";
import { refuse } from "./refuse.ts";
import type { RowFault } from "./row-fault.ts";
import { type Sending, send, sendEmpty } from "./send.ts";
import { type Soon, whenThere } from "./soon.ts";

/** The work on a request that was let in: it takes its time, reads the rows, and writes them or says no. */
export type Work = (ask: Ask, rowFault?: RowFault) => Soon<Answer | RefusalId>;

export function createWork(settings: FakeSettings, sourceOf: (server: string) => Source): Work {
  const { limits } = settings;
  const rowsMayBeLong = settings.data !== undefined || limits.bytes < specLimits.bytes.value;

  const takeTime = async ({ tenant, request, ini = 0, end = 0 }: Ask): Promise<boolean> => {
    const needed = drawLatency(tenant.latency, end - ini, tenant.random);
    const longest = limits.seconds * 1000;
    await tenant.clock.sleep(Math.min(needed, longest), request.signal?.());
    return needed <= longest;
  };

  const read = (ask: Ask, report: ReportId, rowFault: RowFault | undefined): Soon<Answer | RefusalId> => {
    const { answers, tenant } = ask;
    const source = sourceOf(tenant.server);
    const campaignId = campaignOf(ask);
    if (!knowsCampaigns(source, campaignId) && answers["unknown-campaign"] === "refused") return "missing-parameter";
    const found = readReport(source, report, windowOf(ask, campaignId), answers);
    return whenThere(found, sendOrSayEmpty, { report, answers, limits, rowsMayBeLong, rowFault });
  };

  return (ask, rowFault) => {
    const { report, tenant } = ask;
    if (!report) return "unknown-report";
    if (tenant.latency === 0) return read(ask, report, rowFault);
    return whenThere(takeTime(ask), (inTime) => (inTime ? read(ask, report, rowFault) : "time-limit"));
  };
}

function sendOrSayEmpty(data: ReportData, sending: Sending): Soon<Answer | RefusalId> {
  const { answers } = sending;
  if (!data.empty) return send(data, sending);
  return answers["empty-window"] === "not-found" ? refuse("empty-window", answers) : sendEmpty(data, sending);
}

/** The window as seconds `[from, to)`, as it stands now; whether its last second belongs to it is a claim. */
function windowOf({ ini = 0, end = 0, answers, tenant }: Ask, campaignId: Campaigns | undefined): Window {
  const to = answers["window-end"] === "inclusive" ? end + 1 : end;
  return { from: ini, to, now: Math.floor(tenant.clock.now() / 1000), campaignId };
}

type Window = Parameters<typeof readReport>[2];

/** The campaigns asked for; one id, several, or `all`. */
type Campaigns = string | readonly string[];

function campaignOf({ report, parameters, answers }: Ask): Campaigns | undefined {
  if (report !== "campaign_8") return undefined;
  const id = parameters.get("campaign_id") ?? "";
  if (isAll(id, answers)) return answers["all-campaigns"] === "accepted" ? "all" : "unknown";
  return id.includes(",") && answers["campaign-list"] === "each" ? id.split(",") : id;
}

function isAll(id: string, answers: Answers): boolean {
  return id === "all" || (id.toLowerCase() === "all" && answers["all-campaigns-case"] === "any");
}

function knowsCampaigns({ campaignIds }: Source, ids: Campaigns | undefined): boolean {
  return ids === undefined || ids === "all" || [ids].flat().every((id) => campaignIds.includes(id));
}
