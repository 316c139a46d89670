import { isWellFormed } from "../../column-format.ts";
import { haveOptionDates, interactionStart } from "../../option-dates.ts";
import { columnOf } from "../../report-roles.ts";
import { parseSecond } from "../../samples/derived-inputs.ts";
import { type LocatedRow, parseVendorNumber } from "../../wire/rows.ts";
import { type Case, notObserved } from "../case.ts";
import { claimCase, type Decision, matchFormats } from "./claim.ts";
import { columnMissing, dayRowsRule } from "./values.ts";

const report = "diagram_13";
const conclusiveChats = 500;
const conclusiveInteractions = 12;
const dateColumns = ["conn_id", "date", "second_event"];
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
  if (!rows.every(({ values }) => isWellFormed(report, "channel", values.channel))) return columnMissing();
  if (found.length === 0) throw notObserved("no-chats");
  return found;
}

/** A few chats may happen to use only the documented channels. */
function decideChannels(rows: readonly LocatedRow[]): Decision {
  const found = chatRows(rows);
  if (found.some(({ values }) => !documentedChannels.includes(String(values.channel)))) return "more";
  return found.length >= conclusiveChats ? "five" : ["five", "more"];
}

/** A few interactions may happen to pass one option each. A row that two date ranges share counts once. */
function decideRows(rows: readonly LocatedRow[]): Decision {
  const optionsByInteraction = new Map<unknown, Set<string>>();
  for (const { values } of rows) {
    if (!isWellFormed(report, "conn_id", values.conn_id)) return columnMissing();
    const options = optionsByInteraction.get(values.conn_id) ?? new Set();
    optionsByInteraction.set(values.conn_id, options.add(JSON.stringify(values)));
  }
  if ([...optionsByInteraction.values()].some(({ size }) => size > 1)) return "every";
  return optionsByInteraction.size >= conclusiveInteractions ? "final" : ["every", "final"];
}

/** Only interactions with options in several seconds tell. Dates that differ otherwise are those of another case. */
function decideDate(rows: readonly LocatedRow[]): Decision {
  if (!rows.every(({ values }) => dateColumns.every((name) => isWellFormed(report, name, values[name]))))
    return columnMissing();
  if (haveOptionDates(rows)) return "option";
  const interactions = [...Map.groupBy(rows, ({ values }) => values.conn_id).values()];
  const countOf = (some: readonly LocatedRow[], name: string): number =>
    new Set(some.map(({ values }) => values[name])).size;
  if (interactions.some((some) => countOf(some, "date") > 1)) return columnMissing();
  return interactions.some((some) => countOf(some, "second_event") > 1) ? "start" : ["start", "option"];
}

/**
 * Seconds of the minute take all sixty values and no other. Values above them are counted from a start, and do not tell from which.
 */
function decideSecondOrigin(rows: readonly LocatedRow[]): Decision {
  const found = rows.filter(({ values }) => isWellFormed(report, "second_event", values.second_event));
  if (found.length === 0) return columnMissing();
  const seconds = new Set(found.map(({ values }) => parseVendorNumber(values.second_event)));
  if (Math.max(...seconds) >= 60) return ["conversation", "routing-point"];
  return seconds.size === 60 ? "minute" : ["conversation", "routing-point", "minute"];
}

/** Only an interaction with several options, none of them in its first attempt, shows that all its attempts count. */
function decideAttempts(rows: readonly LocatedRow[]): Decision {
  if (!rows.every(({ values }) => ["conn_id", "attempt"].every((name) => isWellFormed(report, name, values[name]))))
    return columnMissing();
  const interactions = [...Map.groupBy(rows, ({ values }) => values.conn_id).values()];
  const attempts = interactions.map((some) => some.map(({ values }) => parseVendorNumber(values.attempt)));
  if (attempts.some((some) => new Set(some).size > 1)) return "so-far";
  const options = interactions.map((some) => new Set(some.map(({ values }) => JSON.stringify(values))).size);
  return attempts.some((some, at) => Math.min(...some) > 1 && (options[at] ?? 0) > 1)
    ? "interaction"
    : ["so-far", "interaction"];
}

const halfHour = 1800;

/** The id of a call contains the Unix time of its start, which has no zone: how far the call's date is behind it. */
function decideTimeZone(rows: readonly LocatedRow[]): Decision {
  const startOf = haveOptionDates(rows) ? interactionStart : dateSecond;
  const lags = rows.flatMap((row) => {
    const [, unixTime] = /\.(\d{10})\./.exec(String(row.values.conn_id)) ?? [];
    const start = startOf(row);
    return row.values.channel === "voice" && unixTime && start !== undefined ? [Number(unixTime) - start] : [];
  });
  const zones = new Set(lags.map((lag) => Math.round(lag / halfHour)));
  const [zone] = zones;
  if (zone === undefined) throw notObserved("no-unix-times");
  if (zones.size > 1) return columnMissing();
  return zone === 0 ? "gmt-5" : "operation";
}

function dateSecond({ values }: LocatedRow): number | undefined {
  return parseSecond(String(values.date));
}

/** Whether those of some names that an order has stand in that order. */
function isInOrder(names: readonly string[], order: readonly string[]): boolean {
  const found = names.filter((name) => order.includes(name));
  return found.join() === order.filter((name) => names.includes(name)).join();
}

export const menuClaims: readonly Case[] = [
  claimCase(
    "menu-date-format",
    dayRowsRule(
      report,
      (rows) =>
        matchFormats(report, rows, "date", {
          timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
          dashed: /^\d{4}(-\d\d){5}$/,
        }) ?? columnMissing(),
    ),
  ),
  claimCase("missing-contact", dayRowsRule(report, decideMissingContact)),
  claimCase(
    "menu-column-order",
    dayRowsRule(report, ([first]) => {
      const names = Object.keys(first?.values ?? {}).filter((name) => columnOf(report, name));
      if (!["attempt", "telephone"].every((name) => names.includes(name))) return columnMissing();
      const orders = {
        sample: "rp_id,conn_id,customer_id,channel,attempt,telephone",
        table: "rp_id,conn_id,customer_id,channel,telephone,attempt",
      };
      const found = Object.entries(orders).find(([, order]) => isInOrder(names, order.split(",")));
      return found ? found[0] : { unexpected: "another order" };
    }),
  ),
  claimCase("menu-channels", dayRowsRule(report, decideChannels)),
  claimCase("attempt-meaning", dayRowsRule(report, decideAttempts)),
  claimCase("time-zone", dayRowsRule(report, decideTimeZone)),
  claimCase("menu-rows", dayRowsRule(report, decideRows)),
  claimCase("menu-date", dayRowsRule(report, decideDate)),
  claimCase("second-event-origin", dayRowsRule(report, decideSecondOrigin)),
  claimCase(
    "chat-conversation-id",
    dayRowsRule(
      report,
      (rows) =>
        matchFormats(report, chatRows(rows), "conn_id", { "whole-number": /^\d+$/, dotted: /^\d+(\.\d+)+$/ }) ??
        columnMissing(),
    ),
  ),
];
