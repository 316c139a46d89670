import { parseOwnData } from "../../src/index.ts";
import { bucketsOf, call, calls, named, type Probes, parse, queryOf, rowsOf } from "./ground.ts";

export const rowsProbes = {
  "menu-date-format": async (make) =>
    named(rowsOf(await make().ask(queryOf("diagram_13")))[0]?.date, {
      timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
      dashed: /^\d{4}(-\d\d){5}$/,
    }),
  "missing-contact": async (make) => {
    const found = rowsOf(await make().ask(queryOf("diagram_13"))).map((row) => row.telephone);
    return found.includes("-") ? "dash" : found.includes("") ? "empty" : "something else";
  },
  "menu-column-order": async (make) => {
    const names = Object.keys(rowsOf(await make().ask(queryOf("diagram_13")))[0] ?? {});
    return names.indexOf("attempt") < names.indexOf("telephone") ? "sample" : "table";
  },
  "menu-channels": async (make) => {
    const found = rowsOf(await make({ size: "large" }).ask(queryOf("diagram_13")));
    return new Set(found.map((row) => row.channel)).size > 5 ? "more" : "five";
  },
  "chat-conversation-id": async (make) => {
    const chats = rowsOf(await make().ask(queryOf("diagram_13"))).filter((row) => row.channel !== "voice");
    return chats.every((row) => row.conn_id?.includes(".")) ? "dotted" : "whole-number";
  },
  "value-type": async (make, report) => {
    const { data } = parse(await make().ask(queryOf(report)));
    const [row] = Object.values(data as object);
    return Object.values(row as object).every((value) => typeof value === "string") ? "string" : "number";
  },
  "zero-percentage": async (make, report) => {
    const idle = calls(call("2026-03-02T10:00:00", 5));
    if (report === "cdr_4") {
      const shares = Object.values(bucketsOf(await make(idle).ask(queryOf(report)))).map((bucket) => bucket.percentage);
      return shares.some((share) => share?.startsWith("0.00")) ? "two-decimals" : "bare-zero";
    }
    const wait = { start: "2026-03-02 10:00:00", smartWait: { skillId: "4173", answer: "no" } };
    const [row] = rowsOf(await make({ data: parseOwnData({ interactions: [wait] }) }).ask(queryOf(report)));
    return row?.service_level_up?.startsWith("0.00") ? "two-decimals" : "bare-zero";
  },
} satisfies Partial<Probes>;
