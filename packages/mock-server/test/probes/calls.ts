import { bucketsOf, call, calls, classify, type Probes, parse, queryOf, rowsOf } from "./probe-helpers.ts";

export const callsProbes = {
  "second-121-bucket": async (make) => {
    const response = await make(calls(call("2026-03-02T10:00:00", 121))).send(queryOf("cdr_4"));
    return bucketsOf(response).greater_than_121?.calls === "1" ? "greater_than_121" : "61_120_seg";
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
