import { columnOf } from "../../roles.ts";
import type { Row } from "../../wire/rows.ts";
import { type Case, unseen } from "../case.ts";
import { claim, type Decision, namedAll } from "./claim.ts";
import { ofDay } from "./values.ts";

const report = "diagram_13";
const enoughChats = 500;
const contacts = ["telephone", "customer_id"];
const documentedChannels = ["voice", "chat-web", "chat-whatsapp", "chat-facebook", "chat-telegram"];

function missingContact(rows: readonly Row[]): Decision {
  const found = new Set(rows.flatMap(({ values }) => contacts.map((name) => values[name])));
  const fitting = [...(found.has("") ? ["empty"] : []), ...(found.has("-") ? ["dash"] : [])];
  if (fitting.length === 0) throw unseen("nobody lacked a telephone", "a nadie le faltó el teléfono");
  return fitting.length === 1 ? fitting : { odd: "both" };
}

function chats(rows: readonly Row[]): readonly Row[] {
  const found = rows.filter(({ values }) => values.channel !== "voice");
  if (found.length === 0) throw unseen("nobody wrote", "nadie escribió por chat");
  return found;
}

/** Few chats may happen to use the documented channels alone. */
function channels(rows: readonly Row[]): Decision {
  const found = chats(rows);
  if (found.some(({ values }) => !documentedChannels.includes(String(values.channel)))) return "more";
  return found.length >= enoughChats ? "five" : ["five", "more"];
}

export const menuClaims: readonly Case[] = [
  claim(
    "menu-date-format",
    "¿Cómo se escribe `date` de diagram_13?",
    ofDay(
      report,
      (rows) =>
        namedAll(rows, "date", { timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, dashed: /^\d{4}(-\d\d){5}$/ }) ?? {
          odd: "missing",
        },
    ),
  ),
  claim("missing-contact", "¿Qué hay donde un chat no tiene teléfono ni documento?", ofDay(report, missingContact)),
  claim(
    "menu-column-order",
    "¿Va `attempt` antes de `telephone`?",
    ofDay(report, ([first]) => {
      const names = Object.keys(first?.values ?? {}).filter((name) => columnOf(report, name));
      const orders = {
        sample: "rp_id,conn_id,customer_id,channel,attempt,telephone",
        table: "rp_id,conn_id,customer_id,channel,telephone,attempt",
      };
      const found = Object.entries(orders).find(([, order]) => names.join().startsWith(order));
      return found ? found[0] : { odd: "another order" };
    }),
  ),
  claim("menu-channels", "¿Qué canales conoce diagram_13?", ofDay(report, channels)),
  claim(
    "chat-conversation-id",
    "¿Cómo es el `conn_id` de un chat?",
    ofDay(
      report,
      (rows) =>
        namedAll(chats(rows), "conn_id", { "whole-number": /^\d+$/, dotted: /^\d+(\.\d+)+$/ }) ?? { odd: "missing" },
    ),
  ),
];
