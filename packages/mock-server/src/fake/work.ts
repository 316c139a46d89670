import { readReport, type Source } from "@mockvox/fixtures";
import { type Answers, type RefusalId, limits as specLimits } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import { drawLatency } from "./latency.ts";
import type { FakeSettings } from "./options.ts";
import type { Answer } from "./plain.ts";
import { refuse } from "./refuse.ts";
import type { RowFault } from "./row-fault.ts";
import { send, sendEmpty } from "./send.ts";

/** The work on a request that was let in: it takes its time, reads the rows, and writes them or says no. */
export type Work = (ask: Ask, rowFault?: RowFault) => Promise<Answer | RefusalId>;

export function createWork(settings: FakeSettings, sourceOf: (server: string) => Source): Work {
  const { limits } = settings;

  const takeTime = async ({ tenant, request, ini = 0, end = 0 }: Ask): Promise<boolean> => {
    if (tenant.latency === 0) return true;
    const needed = drawLatency(tenant.latency, end - ini, tenant.random);
    const longest = limits.seconds * 1000;
    await tenant.clock.sleep(Math.min(needed, longest), request.signal?.());
    return needed <= longest;
  };

  return async (ask, rowFault) => {
    if (!(await takeTime(ask))) return "time-limit";
    const { report, answers } = ask;
    if (!report) return "unknown-report";
    const source = sourceOf(ask.tenant.server);
    const campaignId = campaignOf(ask);
    if (!knowsCampaigns(source, campaignId) && answers["unknown-campaign"] === "refused") return "missing-parameter";
    const window = { ...windowOf(ask, ask.tenant.clock.now()), ...(campaignId === undefined ? {} : { campaignId }) };
    const data = await readReport(source, report, window, answers);
    const sending = {
      report,
      answers,
      limits,
      rowsMayBeLong: settings.data !== undefined || limits.bytes < specLimits.bytes.value,
      rowFault,
    };
    if (!data.empty) return send(data, sending);
    return answers["empty-window"] === "not-found" ? refuse("empty-window", answers) : sendEmpty(data, sending);
  };
}

/** The window as seconds `[from, to)`; whether its last second belongs to it is a claim. */
function windowOf({ ini = 0, end = 0, answers }: Ask, now: number): { from: number; to: number; now: number } {
  return { from: ini, to: answers["window-end"] === "inclusive" ? end + 1 : end, now: Math.floor(now / 1000) };
}

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
