import { reportOf } from "@mockvox/spec";
import { parseCustomData } from "../../src/index.ts";
import { bucketsOf, call, calls, classify, type Probes, parse, queryOf, rowsOf } from "./probe-helpers.ts";

const zeros = { "two-decimals": /^0\.00 %$/, "bare-zero": /^0 %$/ };

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
