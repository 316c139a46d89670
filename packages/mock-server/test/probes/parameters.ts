import { aDay } from "../asker.ts";
import { bucketsOf, isOk, named, type Probes, queryOf } from "./ground.ts";

export const parametersProbes = {
  "duplicate-parameters": async (make) => {
    const reply = await make().ask(`api=diagram_2&${new URLSearchParams(queryOf("cdr_4"))}`);
    return "0_5_seg" in bucketsOf(reply) ? "last" : "first";
  },
  "unknown-parameters": async (make) =>
    isOk(await make().ask({ ...queryOf("campaign_8"), foo: "1" })) ? "ignored" : "refused",
  "parameter-name-case": async (make) => (isOk(await make().ask({ ...aDay, API: "cdr_4" })) ? "any" : "exact"),
  "report-name-case": async (make) => (isOk(await make().ask({ ...aDay, api: "CDR_4" })) ? "any" : "exact"),
  "unknown-report": async (make) =>
    named(String((await make().ask({ ...aDay, api: "cdr_5" })).status), { "bad-request": /400/, "not-found": /404/ }),
  "server-header": async (make) => (isOk(await make().ask(queryOf("cdr_4"))) ? "optional" : "required"),
  "token-parameter": async (make) =>
    isOk(await make().ask({ ...queryOf("cdr_4"), token: "demo" }, { token: null })) ? "accepted" : "ignored",
} satisfies Partial<Probes>;
