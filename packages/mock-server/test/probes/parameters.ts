import { aDay } from "../test-client.ts";
import { bucketsOf, classify, isOk, type Probes, queryOf } from "./probe-helpers.ts";

export const parametersProbes = {
  "duplicate-parameters": async (make) => {
    const response = await make().send(`api=diagram_2&${new URLSearchParams(queryOf("cdr_4"))}`);
    return "0_5_seg" in bucketsOf(response) ? "last" : "first";
  },
  "unknown-parameters": async (make) =>
    isOk(await make().send({ ...queryOf("campaign_8"), foo: "1" })) ? "ignored" : "refused",
  "unknown-report": async (make) =>
    classify(String((await make().send({ ...aDay, api: "cdr_99" })).status), {
      "bad-request": /400/,
      "not-found": /404/,
    }),
  "server-header": async (make) => (isOk(await make().send(queryOf("cdr_4"))) ? "optional" : "required"),
  "operation-header": async (make) => {
    const client = make();
    const [own, other] = await Promise.all(
      ["0001", "0002"].map((server) =>
        client.send(queryOf("cdr_4"), { host: "127.0.0.1:4010", headers: { wolkvox_server: server } }),
      ),
    );
    return own?.text === other?.text ? "ignored" : "chooses";
  },
  "undashed-token-header": async (make) => {
    const response = await make().send(queryOf("cdr_4"), { token: null, headers: { wolkvoxtoken: "demo" } });
    return classify(`${response.status}`, { accepted: /200/, ignored: /401/ });
  },
  "token-parameter": async (make) =>
    isOk(await make().send({ ...queryOf("cdr_4"), token: "demo" }, { token: null })) ? "accepted" : "ignored",
} satisfies Partial<Probes>;
