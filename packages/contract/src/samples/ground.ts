import { parseVendorSecond } from "@mockvox/spec";
import { columnsOfUnit, roles, units } from "../roles.ts";
import { dayOf, daySeconds, startOf, type Window, windowOf } from "../window.ts";
import { measureOf } from "../wire/measure.ts";
import { isAnswered, isEmptyWindow, saysTheSame } from "../wire/reply.ts";
import { countedRows, rowsOf } from "../wire/rows.ts";
import { type Known, replyIn } from "./sample.ts";

const weekDays = 7;

/** The last seven whole days of one month up to yesterday; up to the day asked for, those of its month. */
export function weekOf({ now, day }: Known): Window {
  const yesterday = dayOf(now - daySeconds);
  const isYoung = Number(yesterday.slice(6)) < weekDays;
  const last = day ?? (isYoung ? dayOf(startOf(`${yesterday.slice(0, 6)}01`) - 1) : yesterday);
  const days = Math.min(weekDays, Number(last.slice(6)));
  return windowOf(startOf(last) - (days - 1) * daySeconds, startOf(last) + daySeconds - 1);
}

/** Calls by hour of ten digits, or by day of eight, as the first answer tells them. */
function callsByTime(known: Known): ReadonlyMap<string, number> {
  const reply = replyIn(known, "week");
  const times = columnsOfUnit(roles.hours, units.hour);
  const [calls = ""] = columnsOfUnit(roles.hours, /^calls/);
  const rows = reply ? countedRows(reply, roles.hours) : [];
  const entries = rows.map(({ values }) => {
    const time = times.map((name) => values[name]).find((value) => value !== undefined);
    return [String(time).replaceAll(/\D/g, "").slice(0, 10), measureOf(values[calls])] as const;
  });
  return new Map(entries.filter(([time, count]) => /^\d{8}(\d\d)?$/.test(time) && count > 0));
}

/** The day whose rows are read: the one asked for, else the busiest of the week. */
export function dayIn(known: Known): string {
  if (known.day) return known.day;
  const days = new Map<string, number>();
  for (const [time, calls] of callsByTime(known)) days.set(time.slice(0, 8), (days.get(time.slice(0, 8)) ?? 0) + calls);
  const [busiest] = [...days].sort(([one, less], [other, more]) => more - less || other.localeCompare(one));
  return busiest?.[0] ?? lastWorkday(known.now);
}

function lastWorkday(now: number): string {
  const back = [1, 2, 3].find((days) => ![0, 6].includes(weekday(now - days * daySeconds)));
  return dayOf(now - (back ?? 1) * daySeconds);
}

function weekday(epoch: number): number {
  return new Date((startOf(dayOf(epoch)) + daySeconds / 2) * 1000).getUTCDay();
}

/** First second after the first busy hour of the day, where the day is cut in two; noon when hours are not told. */
export function cutIn(known: Known): number {
  const day = dayIn(known);
  const hours = [...callsByTime(known).keys()].filter((time) => time.length === 10 && time.startsWith(day));
  const [first = "11"] = hours.map((time) => time.slice(8)).sort();
  return startOf(day) + (Math.min(Number(first), 22) + 1) * 3600;
}

/** A second of the day in which an interaction began that lasted longer. */
export interface Seam {
  readonly second: number;
  /** The time as the server writes it. */
  readonly text: string;
}

export function seamIn(known: Known): Seam | undefined {
  const reply = replyIn(known, `day:${roles.seconds}`);
  const [column = ""] = columnsOfUnit(roles.seconds, units.second);
  const [since = ""] = columnsOfUnit(roles.seconds, /^seconds since/);
  if (!reply) return undefined;
  const longest = rowsOf(reply, roles.seconds)
    .filter(({ values }) => measureOf(values[since]) > 1)
    .sort((one, other) => measureOf(other.values[since]) - measureOf(one.values[since]));
  const found = longest.map(({ values }) => String(values[column])).find((text) => secondOf(text) !== undefined);
  const second = found === undefined ? undefined : secondOf(found);
  return found === undefined || second === undefined ? undefined : { second, text: found };
}

/** Epoch seconds of a time in any spelling that holds its fourteen digits. */
export function secondOf(text: string): number | undefined {
  return parseVendorSecond(text.replaceAll(/\D/g, ""));
}

/** Whether a window of one second was refused, or may have been: its refusal can be the answer of an empty window. */
export function isRefusedAlone(known: Known): boolean {
  const [alone, reversed] = [replyIn(known, "seam"), replyIn(known, "reversed-dates")];
  const empty = replyIn(known, `empty:${roles.seconds}`);
  if (!alone || isAnswered(alone)) return false;
  if (empty && !saysTheSame(alone, empty)) return true;
  return !isEmptyWindow(alone) || (reversed !== undefined && saysTheSame(alone, reversed));
}

export type WindowEnd = "inclusive" | "exclusive" | "refused" | "ends" | undefined;

/** What the window of one second said: whether its last second belongs to it, or that it was refused. */
export function windowEndIn(known: Known): WindowEnd {
  const [seam, alone, beside] = [seamIn(known), replyIn(known, "seam"), replyIn(known, "seam-beside")];
  if (!seam || !alone) return undefined;
  const holds = (reply: typeof beside): boolean =>
    reply !== undefined && rowsOf(reply, roles.seconds).some(({ values }) => Object.values(values).includes(seam.text));
  if (holds(alone)) return "inclusive";
  if (isRefusedAlone(known)) return holds(beside) ? "inclusive" : "refused";
  if (!beside) return undefined;
  return holds(beside) ? "exclusive" : "ends";
}
