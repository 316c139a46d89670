import { type FakeOptions, parseCustomData } from "../../src/index.ts";
import { classify, isOk, type Probes, queryOf, rowsOf } from "./probe-helpers.ts";

/** Custom data with dial attempts at one telephone. */
function dials(...those: object[]): FakeOptions {
  const interactions = those.map((dial) => ({
    start: "2026-03-02 10:00:00",
    dial: { campaignId: "10001", telephone: "3605550142", result: "BUSY", ...dial },
  }));
  return { data: parseCustomData({ interactions }) };
}

export const campaignProbes = {
  "service-level-format": async (make) =>
    classify(rowsOf(await make().send(queryOf("diagram_2")))[0]?.service_level_up, {
      spaced: /^\d+\.\d\d %$/,
      unspaced: /^\d+\.\d\d%$/,
      bare: /^\d+\.\d\d$/,
    }),
  "idle-skills": async (make) => {
    const early = { date_ini: "20260302000000", date_end: "20260302235959" };
    const found = rowsOf(await make({ size: 40 }).send(queryOf("diagram_2", early)));
    return found.some((row) => row.treatment === "0") ? "listed" : "omitted";
  },
  "service-level-sign": async (make) => {
    const smartWait = { skillId: "4173", answer: "yes", recall: "fail" };
    const data = parseCustomData({ interactions: [{ start: "2026-03-02 10:00:00", smartWait }] });
    const [row] = rowsOf(await make({ data }).send(queryOf("diagram_2")));
    return classify(row?.service_level_up, { signed: /^-100\.00 %$/, never: /^0\.00 %$/ });
  },
  "all-campaigns-case": async (make) =>
    isOk(await make().send({ ...queryOf("campaign_8"), campaign_id: "ALL" })) ? "any" : "lower",
  "all-campaigns": async (make) => (isOk(await make().send(queryOf("campaign_8"))) ? "accepted" : "unknown"),
  "unknown-campaign": async (make) =>
    (await make().send({ ...queryOf("campaign_8"), campaign_id: "1" })).status === 404 ? "as-empty" : "refused",
  "empty-campaign": async (make) =>
    (await make().send({ ...queryOf("campaign_8"), campaign_id: "" })).status === 404 ? "unknown" : "missing",
  "campaign-list": async (make) => {
    const list = { ...queryOf("campaign_8"), campaign_id: "10001,10002" };
    const response = await make(dials({ campaignId: "10001" }, { campaignId: "10002" }, { campaignId: "10003" })).send(
      list,
    );
    return classify(`${response.status} ${rowsOf(response)[0]?.total_machine_recognitions}`, {
      unknown: /^404/,
      each: /^200 2$/,
    });
  },
  "preview-campaigns": async (make) => {
    const response = await make(dials({ kind: "preview" }, { kind: "predictive" })).send(queryOf("campaign_8"));
    return classify(rowsOf(response)[0]?.total_machine_recognitions, { counted: /^2$/, "left-out": /^1$/ });
  },
  "machine-total": async (make) => {
    const results = ["ABANDON", "BUSY", "BUSY", "ANSWER-MACHINE"].map((result) => ({ result }));
    const [row] = rowsOf(await make(dials(...results)).send(queryOf("campaign_8")));
    return classify(row?.total_machine_recognitions, {
      "every-code": /^4$/,
      "five-columns": /^3$/,
      "answered-by-machine": /^1$/,
    });
  },
  "phone-prefix": async (make) => {
    const found = rowsOf(await make().send(queryOf("campaign_8")));
    return found.every((row) => /^93\d{9}$/.test(row.telephone ?? "")) ? "nine" : "none";
  },
  "total-row": async (make) => {
    const last = rowsOf(await make().send(queryOf("campaign_8"))).at(-1);
    return classify(last?.telephone, { absent: /^\d+$/, present: /^TOTAL$/ });
  },
} satisfies Partial<Probes>;
