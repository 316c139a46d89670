import { reportOf } from "@mockvox/spec";
import { parseCustomData } from "../../src/index.ts";
import { bucketsOf, call, calls, classify, type Probes, parse, queryOf, rowsOf } from "./probe-helpers.ts";

const zeros = { "two-decimals": /^0\.00 %$/, "bare-zero": /^0 %$/ };

/** The shortest generated greeting of a call, in seconds. */
const shortestGreeting = 5;

export const rowsProbes = {
  "menu-date-format": async (make) =>
    classify(rowsOf(await make().send(queryOf("diagram_13")))[0]?.date, {
      timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
      dashed: /^\d{4}(-\d\d){5}$/,
    }),
  "missing-contact": async (make) => {
    const found = rowsOf(await make().send(queryOf("diagram_13"))).map((row) => row.telephone);
    return found.includes("-") ? "dash" : found.includes("") ? "empty" : "something else";
  },
  "menu-column-order": async (make) => {
    const names = Object.keys(rowsOf(await make().send(queryOf("diagram_13")))[0] ?? {});
    return names.indexOf("attempt") < names.indexOf("telephone") ? "sample" : "table";
  },
  "menu-channels": async (make) => {
    const found = rowsOf(await make({ size: "large" }).send(queryOf("diagram_13")));
    const channels = [...new Set(found.map((row) => row.channel))].sort();
    return classify(channels.join(), {
      five: /^chat-facebook,chat-telegram,chat-web,chat-whatsapp,voice$/,
      more: /^chat-facebook,chat-instagram,chat-telegram,chat-web,chat-whatsapp,voice$/,
    });
  },
  "chat-conversation-id": async (make) => {
    const chats = rowsOf(await make().send(queryOf("diagram_13"))).filter((row) => row.channel !== "voice");
    const shapes = new Set(chats.map((row) => row.conn_id?.replaceAll(/\d+/g, "n")));
    return classify([...shapes].join(), { dotted: /^n\.n\.n$/, "whole-number": /^n$/ });
  },
  "menu-rows": async (make) => {
    const { msg, data } = parse(await make().send(queryOf("diagram_13")));
    const found = data as { conn_id: string }[];
    if (msg !== `${found.length} records were found`) return "something else";
    return new Set(found.map((row) => row.conn_id)).size === found.length ? "final" : "every";
  },
  "menu-date": async (make) => {
    const found = rowsOf(await make().send(queryOf("diagram_13")));
    const byInteraction = [...Map.groupBy(found, (row) => row.conn_id).values()].filter((rows) => rows.length > 1);
    const dates = byInteraction.map((rows) => new Set(rows.map((row) => row.date)).size);
    if (dates.every((count) => count === 1)) return "start";
    return dates.every((count, at) => count === byInteraction[at]?.length) ? "option" : "something else";
  },
  "second-event-origin": async (make) => {
    const found = rowsOf(await make().send(queryOf("diagram_13")));
    if (found.every((row) => Number(row.second_event) < 60)) return "minute";
    const calls = found.filter((row) => row.channel === "voice").map((row) => Number(row.second_event));
    return Math.min(...calls) < shortestGreeting ? "routing-point" : "conversation";
  },
  "attempt-meaning": async (make) => {
    const found = rowsOf(await make().send(queryOf("diagram_13")));
    const attempts = Map.groupBy(found, (row) => row.conn_id);
    const isConstant = [...attempts.values()].every((rows) => new Set(rows.map((row) => row.attempt)).size === 1);
    return isConstant ? "interaction" : "so-far";
  },
  "value-type": async (make, report) => {
    const { data } = parse(await make().send(queryOf(report)));
    const [row] = Object.values(data as object);
    const { countColumns } = reportOf(report);
    const isNumber = Object.entries(row as object).map(([name, value]) => [
      countColumns.includes(name),
      typeof value === "number",
    ]);
    if (isNumber.every(([, found]) => !found)) return "string";
    return isNumber.every(([wanted, found]) => wanted === found) ? "number" : "something else";
  },
  "blank-values": async (make, report) => {
    const start = "2026-03-02 10:00:00";
    const journey = { channel: "voice", rpId: "2304", connId: "1.2", steps: [] };
    const dial = { campaignId: "10001", telephone: "3605550142", result: "BUSY" };
    const data = calls(
      { start, journey, dial, call: { direction: "internal", seconds: 5 } },
      {
        start,
        smartWait: { skillId: "4173", answer: "no" },
      },
    );
    const response = await make(data).send(queryOf(report));
    const row = report === "cdr_4" ? bucketsOf(response).greater_than_121 : rowsOf(response)[0];
    const blanks = Object.values(row ?? {}).filter((value) => !/[1-9]/.test(value));
    return classify([...new Set(blanks.map((value) => `<${value}>`))].join(), {
      empty: /^<>$/,
      blank: /^< >$/,
      zero: /^<0(\.00)?>/,
    });
  },
  "zero-percentage": async (make, report) => {
    const idle = calls(call("2026-03-02T10:00:00", 5));
    if (report === "cdr_4") {
      const shares = Object.values(bucketsOf(await make(idle).send(queryOf(report)))).map(
        (bucket) => bucket.percentage,
      );
      return classify(shares.at(-1), zeros);
    }
    const wait = { start: "2026-03-02 10:00:00", smartWait: { skillId: "4173", answer: "no" } };
    const [row] = rowsOf(await make({ data: parseCustomData({ interactions: [wait] }) }).send(queryOf(report)));
    return classify(row?.service_level_up, zeros);
  },
} satisfies Partial<Probes>;
