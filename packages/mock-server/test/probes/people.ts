import { isOk, named, type Probes, queryOf, rowsOf } from "./ground.ts";

export const peopleProbes = {
  "service-level-format": async (make) =>
    named(rowsOf(await make().ask(queryOf("diagram_2")))[0]?.service_level_up, {
      spaced: /^\d+\.\d\d %$/,
      unspaced: /^\d+\.\d\d%$/,
      bare: /^\d+\.\d\d$/,
    }),
  "idle-skills": async (make) => {
    const early = { date_ini: "20260302000000", date_end: "20260302235959" };
    const found = rowsOf(await make({ size: 40 }).ask(queryOf("diagram_2", early)));
    return found.some((row) => row.treatment === "0") ? "listed" : "omitted";
  },
  "service-level-sign": async (make) => {
    const found = rowsOf(await make().ask(queryOf("diagram_2")));
    return found.some((row) => row.service_level_up?.startsWith("-")) ? "signed" : "never";
  },
  "all-campaigns-case": async (make) =>
    isOk(await make().ask({ ...queryOf("campaign_8"), campaign_id: "ALL" })) ? "any" : "lower",
  "all-campaigns": async (make) => (isOk(await make().ask(queryOf("campaign_8"))) ? "accepted" : "unknown"),
  "unknown-campaign": async (make) =>
    (await make().ask({ ...queryOf("campaign_8"), campaign_id: "1" })).status === 404 ? "as-empty" : "refused",
  "empty-campaign": async (make) =>
    (await make().ask({ ...queryOf("campaign_8"), campaign_id: "" })).status === 404 ? "unknown" : "missing",
  "campaign-list": async (make) =>
    isOk(await make().ask({ ...queryOf("campaign_8"), campaign_id: "10001,10002" })) ? "each" : "unknown",
  "machine-total": async (make) => {
    const found = rowsOf(await make().ask(queryOf("campaign_8")));
    const sum = (row: Record<string, string>): number =>
      ["no_answer", "answer_machine", "busy", "congestion", "failed"].reduce(
        (total, column) => total + Number(row[column]),
        0,
      );
    return found.every((row) => sum(row) === Number(row.total_machine_recognitions)) ? "five-columns" : "every-code";
  },
  "phone-prefix": async (make) => {
    const found = rowsOf(await make().ask(queryOf("campaign_8")));
    return found.every((row) => /^93\d{9}$/.test(row.telephone ?? "")) ? "nine" : "none";
  },
  "total-row": async (make) => {
    const last = rowsOf(await make().ask(queryOf("campaign_8"))).at(-1);
    return /^\d+$/.test(last?.telephone ?? "") ? "absent" : "present";
  },
} satisfies Partial<Probes>;
