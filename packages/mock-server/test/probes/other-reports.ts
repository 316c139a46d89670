import { presetReports } from "@mockvox/spec/presets";
import { parseCustomData } from "../../src/index.ts";
import { parseReport } from "../../src/other-reports/reports.ts";
import { aDay } from "../test-client.ts";
import { classify, isOk, type Probes, parse, rowsOf } from "./probe-helpers.ts";

export const otherReportProbes = {
  "other-code-type": async (make) => {
    const { code } = parse(await make({ unknownReports: "shapes" }).send({ api: "cdr_2", ...aDay }));
    return code === "200" ? "string" : code === 200 ? "as-saved" : "something else";
  },
  "chat-filter-second": async (make) => {
    const journey = { channel: "chat-web", rpId: "2304", steps: [], connId: "1" };
    const interactions = [{ start: "2026-03-02 09:55:00", end: "2026-03-02 10:04:00", journey }];
    const options = { reports: [parseReport(presetReports.chat_1)], data: parseCustomData({ interactions }) };
    const range = { date_ini: "20260302100000", date_end: "20260302100500" };
    return isOk(await make(options).send({ api: "chat_1", ...range })) ? "end" : "start";
  },
  "result-format": async (make) => {
    const dial = { campaignId: "10001", telephone: "3605550142", result: "NO-ANSWER" };
    const data = parseCustomData({ interactions: [{ start: "2026-03-02 10:00:00", dial }] });
    const options = { reports: [parseReport(presetReports.campaign_3)], data };
    const [row] = rowsOf(await make(options).send({ api: "campaign_3", campaign_id: "all", ...aDay }));
    return classify(row?.result, { "upper-hyphen": /^NO-ANSWER$/, "column-name": /^no_answer$/ });
  },
} satisfies Partial<Probes>;
