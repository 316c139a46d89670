import { isOk, named, type Probes, parse, queryOf, rows, rowsOf } from "./ground.ts";

export const limitsProbes = {
  "row-limit": async (make) => {
    const reply = await make({ data: rows(3), limits: { rows: 2 } }).ask(queryOf("diagram_13"));
    if (!isOk(reply)) return "refused";
    return rowsOf(reply).length === 2 ? "cut" : "all";
  },
  "cut-count": async (make) => {
    const reply = await make({ data: rows(3), limits: { rows: 2 } }).ask(queryOf("diagram_13"));
    return named(parse(reply).msg, { sent: /^2 /, found: /^3 / });
  },
  "size-limit": async (make) => {
    const { status, text } = await make({ data: rows(10, 200), limits: { bytes: 3000 } }).ask(queryOf("diagram_13"));
    return named(`${status} ${text}`, { all: /^200 \{/, refused: /^400 \{/, "gateway-page": /^502 <!DOC/ });
  },
  "time-limit": async (make) => {
    const asker = make({ latency: 61_000 });
    const asked = asker.ask(queryOf("cdr_4"));
    asker.fake.clock.advance({ seconds: 60 });
    const { status, text } = await asked;
    return named(`${status} ${text}`, { envelope: /^408 \{/, "gateway-page": /^504 <!DOC/, "empty-body": /^500 $/ });
  },
  "maintenance-body": async (make) => {
    const { status, text } = await make({ maintenance: true }).ask(queryOf("cdr_4"));
    return named(`${status} ${text}`, { envelope: /^403 \{"code"/, page: /^403 <!DOC/ });
  },
  "row-order": async (make) => {
    const hours = rowsOf(await make().ask(queryOf("diagram_1_2"))).map((row) => row.date ?? "");
    return hours.join() === [...hours].sort().join() ? "ascending" : "unsteady";
  },
} satisfies Partial<Probes>;
