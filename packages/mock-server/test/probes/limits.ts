import { classify, isOk, type Probes, parse, queryOf, rows, rowsOf } from "./probe-helpers.ts";

export const limitsProbes = {
  "row-limit": async (make) => {
    const response = await make({ data: rows(3), limits: { rows: 2 } }).send(queryOf("diagram_13"));
    if (!isOk(response)) return "refused";
    return rowsOf(response).length === 2 ? "cut" : "all";
  },
  "cut-count": async (make) => {
    const response = await make({ data: rows(3), limits: { rows: 2 } }).send(queryOf("diagram_13"));
    return classify(parse(response).msg, { sent: /^2 /, found: /^3 / });
  },
  "size-limit": async (make) => {
    const { status, text } = await make({ data: rows(10, 200), limits: { bytes: 3000 } }).send(queryOf("diagram_13"));
    return classify(`${status} ${text}`, { all: /^200 \{/, refused: /^400 \{/, "gateway-page": /^502 <!DOC/ });
  },
  megabyte: async (make) => {
    const data = rows(10, 200);
    const { text } = await make({ data }).send(queryOf("diagram_13"));
    return isOk(await make({ data, limits: { bytes: text.length } }).send(queryOf("diagram_13")))
      ? "binary"
      : "decimal";
  },
  "time-limit": async (make) => {
    const client = make({ latency: 61_000 });
    const pending = client.send(queryOf("cdr_4"));
    client.fake.clock.advance({ seconds: 60 });
    const { status, text } = await pending;
    return classify(`${status} ${text}`, { envelope: /^408 \{/, "gateway-page": /^504 <!DOC/, "empty-body": /^500 $/ });
  },
  "maintenance-body": async (make) => {
    const { status, text } = await make({ maintenance: true }).send(queryOf("cdr_4"));
    return classify(`${status} ${text}`, { envelope: /^403 \{"code"/, page: /^403 <!DOC/ });
  },
  "row-order": async (make) => {
    const hours = rowsOf(await make().send(queryOf("diagram_1_2"))).map((row) => row.date ?? "");
    return hours.join() === [...hours].sort().join() ? "ascending" : "unsteady";
  },
} satisfies Partial<Probes>;
