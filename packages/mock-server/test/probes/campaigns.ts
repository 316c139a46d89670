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

/** Its service level has risen; that of a skill without call-backs is zero, which another claim formats. */
function hasRecalls(row: Record<string, string>): boolean {
  return row.recall_ok !== "0";
}

export const campaignProbes = {
  "service-level-format": async (make) =>
    classify(rowsOf(await make().send(queryOf("diagram_2"))).find(hasRecalls)?.service_level_up, {
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
    return classify(row?.service_level_up, { signed: /^-100\.00 %$/, never: /^0 %$/ });
  },
  "silent-callers": async (make) => {
    const interactions = ["yes", "no", "none"].map((answer) => ({
      start: "2026-03-02 10:00:00",
      smartWait: { skillId: "4173", answer },
    }));
    const [row] = rowsOf(await make({ data: parseCustomData({ interactions }) }).send(queryOf("diagram_2")));
    return classify(row?.customer_say_no, { counted: /^2$/, neither: /^1$/ });
  },
  "service-level-base": async (make) => {
    const { service_level_up, recall_ok, treatment } =
      rowsOf(await make().send(queryOf("diagram_2"))).find(hasRecalls) ?? {};
    const ofTreated = (Number(recall_ok) / Number(treatment)) * 100;
    const difference = ofTreated - Number.parseFloat(service_level_up ?? "");
    if (Math.abs(difference) < 0.006) return "treated-calls";
    return difference > 0 ? "skill-calls" : "something else";
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
  "listed-telephones": async (make) => {
    const options = dials({}, { telephone: "3605550143", result: "ANSWER" });
    const found = rowsOf(await make(options).send(queryOf("campaign_8"))).map(({ telephone }) => telephone);
    return classify(found.join(), { listed: /^3605550142,3605550143$/, omitted: /^3605550142$/ });
  },
  "machine-total": async (make) => {
    const results = ["ANSWER", "CHANUNAVAIL", "BUSY", "BUSY", "ANSWER-MACHINE"].map((result) => ({ result }));
    const [row] = rowsOf(await make(dials(...results)).send(queryOf("campaign_8")));
    return classify(row?.total_machine_recognitions, {
      "every-attempt": /^5$/,
      "every-code": /^4$/,
      "five-columns": /^3$/,
      "answered-by-machine": /^1$/,
    });
  },
  "phone-prefix": async (make, report) => {
    const start = "2026-03-02 10:00:00";
    const contact = { rpId: "2304", connId: "1.2", telephone: "3605550142" };
    const journey = { channel: "voice", ...contact, steps: [{ second: 5, option: "CITAS" }] };
    const data = parseCustomData({ interactions: [{ start, journey }] });
    const [row] = rowsOf(await make(report === "diagram_13" ? { data } : dials({})).send(queryOf(report)));
    return classify(row?.telephone, {
      none: /^3605550142$/,
      nine: /^93605550142$/,
      "country-code": /^573605550142$/,
    });
  },
  "total-row": async (make) => {
    const last = rowsOf(await make().send(queryOf("campaign_8"))).at(-1);
    return classify(last?.telephone, { absent: /^\d+$/, present: /^TOTAL$/ });
  },
} satisfies Partial<Probes>;
