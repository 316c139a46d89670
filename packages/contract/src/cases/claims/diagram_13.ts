import { columnOf } from "../../report-roles.ts";
import type { LocatedRow } from "../../wire/rows.ts";
import { type Case, notObserved } from "../case.ts";
import { claimCase, type Decision, matchFormats } from "./claim.ts";
import { dayRowsRule } from "./values.ts";

const report = "diagram_13";
const conclusiveChats = 500;
const contactColumns = ["telephone", "customer_id"];
const documentedChannels = ["voice", "chat-web", "chat-whatsapp", "chat-facebook", "chat-telegram"];

function decideMissingContact(rows: readonly LocatedRow[]): Decision {
  const found = new Set(rows.flatMap(({ values }) => contactColumns.map((name) => values[name])));
  const fitting = [...(found.has("") ? ["empty"] : []), ...(found.has("-") ? ["dash"] : [])];
  if (fitting.length === 0) throw notObserved("no-missing-telephone");
  return fitting.length === 1 ? fitting : { unexpected: "both" };
}

function chatRows(rows: readonly LocatedRow[]): readonly LocatedRow[] {
  const found = rows.filter(({ values }) => values.channel !== "voice");
  if (found.length === 0) throw notObserved("no-chats");
  return found;
}

/** A few chats may happen to use only the documented channels. */
function decideChannels(rows: readonly LocatedRow[]): Decision {
  const found = chatRows(rows);
  if (found.some(({ values }) => !documentedChannels.includes(String(values.channel)))) return "more";
  return found.length >= conclusiveChats ? "five" : ["five", "more"];
}

export const menuClaims: readonly Case[] = [
  claimCase(
    "menu-date-format",
    dayRowsRule(
      report,
      (rows) =>
        matchFormats(rows, "date", { timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, dashed: /^\d{4}(-\d\d){5}$/ }) ?? {
          unexpected: "missing",
        },
    ),
  ),
  claimCase("missing-contact", dayRowsRule(report, decideMissingContact)),
  claimCase(
    "menu-column-order",
    dayRowsRule(report, ([first]) => {
      const names = Object.keys(first?.values ?? {}).filter((name) => columnOf(report, name));
      const orders = {
        sample: "rp_id,conn_id,customer_id,channel,attempt,telephone",
        table: "rp_id,conn_id,customer_id,channel,telephone,attempt",
      };
      const found = Object.entries(orders).find(([, order]) => names.join().startsWith(order));
      return found ? found[0] : { unexpected: "another order" };
    }),
  ),
  claimCase("menu-channels", dayRowsRule(report, decideChannels)),
  claimCase(
    "chat-conversation-id",
    dayRowsRule(
      report,
      (rows) =>
        matchFormats(chatRows(rows), "conn_id", { "whole-number": /^\d+$/, dotted: /^\d+(\.\d+)+$/ }) ?? {
          unexpected: "missing",
        },
    ),
  ),
];
