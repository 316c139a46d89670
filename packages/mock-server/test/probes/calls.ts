import { bucketsOf, call, calls, classify, type Probes, parse, queryOf, rowsOf } from "./probe-helpers.ts";

export const callsProbes = {
  "second-121-bucket": async (make) => {
    const response = await make(calls(call("2026-03-02T10:00:00", 121))).send(queryOf("cdr_4"));
    return bucketsOf(response).greater_than_121?.calls === "1" ? "greater_than_121" : "61_120_seg";
  },
  "counted-calls": async (make) => {
    const start = "2026-03-02 10:00:00";
    const ofMachine = { direction: "outbound", seconds: 5 };
    const journey = { channel: "voice", rpId: "2304", connId: "1.2", ivrSeconds: 5, steps: [] };
    const data = calls({ start, call: ofMachine }, { start, call: { ...ofMachine, agentId: "7" } }, { start, journey });
    return classify(bucketsOf(await make(data).send(queryOf("cdr_4")))["0_5_seg"]?.calls, {
      "with-dials": /^2$/,
      "agents-only": /^1$/,
      "with-ivr": /^3$/,
    });
  },
  "cdr_4-record-count": async (make) => {
    const response = await make(calls(call("2026-03-02T10:00:00", 5), call("2026-03-02T11:00:00", 5))).send(
      queryOf("cdr_4"),
    );
    return classify(parse(response).msg, { one: /^1 /, buckets: /^5 /, calls: /^2 / });
  },
  "minutes-format": async (make, report) => {
    const response = await make().send(queryOf(report));
    const minutes =
      report === "cdr_4" ? bucketsOf(response).greater_than_121?.minutes : rowsOf(response)[0]?.ivr_minutes;
    return classify(minutes, { decimal: /^\d+\.\d\d$/, clock: /^\d\d+:\d\d:\d\d$/ });
  },
  "billed-minutes": async (make, report) => {
    const start = "2026-03-02 10:00:00";
    const journey = { channel: "voice", rpId: "2304", connId: "1.2", ivrSeconds: 90, steps: [] };
    const both = { start, call: { direction: "outbound", seconds: 90 }, journey };
    const response = await make(calls(both, both)).send(queryOf(report));
    const minutes = report === "cdr_4" ? bucketsOf(response)["61_120_seg"]?.minutes : rowsOf(response)[0]?.ivr_minutes;
    return classify(minutes, { exact: /^3\.00$/, begun: /^4\.00$/ });
  },
  "call-duration": async (make) => {
    const start = "2026-03-02 10:00:00";
    const journey = { channel: "voice", rpId: "2304", connId: "1.2", ivrSeconds: 60, steps: [] };
    const data = calls({ start, call: { direction: "inbound", seconds: 30 }, journey });
    const buckets = bucketsOf(await make(data).send(queryOf("cdr_4")));
    return classify(`${buckets["21_60_seg"]?.minutes} ${buckets["61_120_seg"]?.minutes}`, {
      talk: /^0\.50 0\.00$/,
      total: /^0\.00 1\.50$/,
    });
  },
  "cost-rounding": async (make) => {
    const call = { direction: "outbound", seconds: 90, cents: 12_430 };
    const response = await make(calls({ start: "2026-03-02 10:00:00", call })).send(queryOf("cdr_4"));
    return classify(bucketsOf(response)["61_120_seg"]?.cost, { "begun-minute": /^124\.30$/, second: /^93\.23$/ });
  },
  "global-figures": async (make) => {
    const ids = Object.keys(bucketsOf(await make().send(queryOf("cdr_4"))));
    return classify(ids.slice(5).join(), { absent: /^$/, present: /^global$/ });
  },
  "cost-format": async (make) => {
    const response = await make(calls(call("2026-03-02T10:00:00", 121), call("2026-03-02T11:00:00", 200))).send(
      queryOf("cdr_4"),
    );
    const costs = Object.values(bucketsOf(response)).map(({ cost }) => cost ?? "");
    return classify(costs.join(" "), { plain: /\d{4}\.\d\d/, "thousands-comma": /\d,\d{3}\.\d\d/ });
  },
  "percentage-format": async (make) =>
    classify(bucketsOf(await make().send(queryOf("cdr_4"))).greater_than_121?.percentage, {
      spaced: /^\d+\.\d\d %$/,
      unspaced: /^\d+\.\d\d%$/,
      bare: /^\d+\.\d\d$/,
    }),
  "percentage-total": async (make) => {
    const thirds = calls(
      call("2026-03-02T10:00:00", 5),
      call("2026-03-02T10:10:00", 10),
      call("2026-03-02T10:20:00", 30),
    );
    const shares = Object.values(bucketsOf(await make(thirds).send(queryOf("cdr_4")))).map(
      ({ percentage }) => percentage,
    );
    return classify(shares.slice(0, 3).join(), {
      "rounded-singly": /^33\.33 %,33\.33 %,33\.33 %$/,
      exact: /^33\.34 %,33\.33 %,33\.33 %$/,
    });
  },
  "interval-key": async (make) => {
    const labels = Object.values(bucketsOf(await make().send(queryOf("cdr_4")))).map(({ INTERVAL }) => INTERVAL ?? "-");
    return classify(labels.join(), { absent: /^(-,?){5}$/, present: /^0-5 seg,6-20 seg,.*,más de 121 seg$/ });
  },
  "hour-key": async (make) =>
    classify(Object.keys(rowsOf(await make().send(queryOf("diagram_1_2")))[0] ?? {})[0], { date: /date/, day: /day/ }),
  "hour-format": async (make) =>
    classify(rowsOf(await make().send(queryOf("diagram_1_2")))[0]?.date, {
      dashed: /^\d{4}-\d\d-\d\d-\d\d$/,
      compact: /^\d{10}$/,
      spaced: /^\d{4}-\d\d-\d\d \d\d$/,
      timestamp: /^\d{4}-\d\d-\d\d \d\d:00:00$/,
    }),
  "row-grain": async (make) => {
    const rows = rowsOf(await make().send(queryOf("diagram_1_2")));
    return classify(`${rows.length} ${rows[0]?.date}`, { hour: /^2\d 2026-03-02-00$/, day: /^1 2026-03-02$/ });
  },
  "quiet-hours": async (make) => {
    const found = rowsOf(await make({ size: 20 }).send(queryOf("diagram_1_2")));
    return found.length === 24 && found.some((row) => row.calls === "0") ? "zero-filled" : "omitted";
  },
} satisfies Partial<Probes>;
