import { aDay } from "../test-client.ts";
import { bucketsOf, classify, isOk, type Probes, queryOf } from "./probe-helpers.ts";

export const parametersProbes = {
  "duplicate-parameters": async (make) => {
    const response = await make().send(`api=diagram_2&${new URLSearchParams(queryOf("cdr_4"))}`);
    return "0_5_seg" in bucketsOf(response) ? "last" : "first";
  },
  "unknown-parameters": async (make) =>
    isOk(await make().send({ ...queryOf("campaign_8"), foo: "1" })) ? "ignored" : "refused",
  "parameter-name-case": async (make) => (isOk(await make().send({ ...aDay, API: "cdr_4" })) ? "any" : "exact"),
  "report-name-case": async (make) => (isOk(await make().send({ ...aDay, api: "CDR_4" })) ? "any" : "exact"),
  "unknown-report": async (make) =>
    classify(String((await make().send({ ...aDay, api: "cdr_5" })).status), {
      "bad-request": /400/,
      "not-found": /404/,
    }),
  "server-header": async (make) => (isOk(await make().send(queryOf("cdr_4"))) ? "optional" : "required"),
  "token-parameter": async (make) =>
    isOk(await make().send({ ...queryOf("cdr_4"), token: "demo" }, { token: null })) ? "accepted" : "ignored",
} satisfies Partial<Probes>;
