import { localHour } from "./calendar.ts";
import { drawLots, type Lots } from "./lots.ts";

/** A walk through the options of a menu. */
export interface Visit {
  channel: string;
  point: string;
  conversation: string;
  customer: string;
  telephone: string;
  stops: { after: number; attempt: number; option: string }[];
}

interface Wait {
  skill: string;
  choice: "yes" | "no" | "hung-up";
  recalled?: boolean | undefined;
}

/** Something that happened: `starts` in epoch seconds, `lasts` in seconds. */
export type Contact = { starts: number; lasts: number } & (
  | { kind: "call"; cents: number; menuSeconds?: number; visit?: Visit; wait?: Wait | undefined }
  | { kind: "chat"; visit: Visit }
  | { kind: "dial"; campaign: string; telephone: string; outcome: string }
);

export const skills: readonly string[] = ["0511", "0602", "3307", "3410", "9020"];
export const campaigns: readonly string[] = ["30411", "30412", "30977"];
const options = ["SALDO", "ATENCIÓN_AL_CLIENTE", "RECLAMO/QUEJA", "CITAS", "PULSE"];
const outcomes = ["no_answer", "no_answer", "answer_machine", "busy", "congestion", "failed", "person", "abandon"];
const chats = ["chat-web", "chat-whatsapp", "chat-facebook", "chat-telegram"];
/** 2024-01-01 00:00:00 GMT-5. */
const opened = Date.UTC(2024, 0, 1, 5) / 1000;

/** Lists what began in the hours that touch the span, the earliest first. The same seed and hour give the same contacts. */
export function contactsBetween(seed: number, from: number, to: number): Contact[] {
  const found: Contact[] = [];
  const firstHour = Math.max(Math.floor(from / 3600), Math.floor(opened / 3600));
  for (let hour = firstHour; hour * 3600 <= to; hour++) found.push(...contactsOfHour(seed, hour));
  return found;
}

function contactsOfHour(seed: number, hour: number): Contact[] {
  const lots = drawLots(seed, hour);
  const start = hour * 3600;
  const bustle = bustleAt(start);
  if (bustle === 0) return [];
  const calls = repeat(lots.between(bustle, bustle * 2), (nth) => drawCall(lots, start, nth));
  const talks = repeat(lots.between(1, bustle), (nth) => drawChat(lots, start, nth));
  const dials = repeat(lots.between(bustle, bustle * 3), () => drawDial(lots, start));
  return [...calls, ...talks, ...dials].sort((one, other) => one.starts - other.starts);
}

/** Nobody works at night or on Sundays. */
function bustleAt(start: number): number {
  const { hour, weekday } = localHour(start);
  if (weekday === 0 || hour < 6 || hour > 20) return 0;
  return hour < 8 || hour > 18 ? 2 : 6;
}

function repeat<T>(times: number, make: (nth: number) => T): T[] {
  return Array.from({ length: times }, (_, nth) => make(nth));
}

/** The first call of an hour is a recorded survey of 121 seconds. */
function drawCall(lots: Lots, hour: number, nth: number): Contact {
  const starts = hour + lots.below(3600);
  const lasts = nth === 0 ? 121 : lots.below(lots.oneOf([6, 21, 61, 121, 400]) ?? 6);
  const call = { kind: "call", starts, lasts, cents: 4_550 + lasts * 137 } as const;
  if (nth === 0 || lots.below(3) === 0) return call;
  const menuSeconds = lots.below(lasts + 1);
  const wait = lots.below(3) === 0 ? drawWait(lots) : undefined;
  const visit = drawVisit(
    lots,
    "voice",
    `0001.0044.0${lots.between(100, 999)}.${starts}.${hour % 1000}${nth}`,
    menuSeconds,
  );
  return menuSeconds > 3 ? { ...call, menuSeconds, visit, wait } : { ...call, menuSeconds, wait };
}

function drawChat(lots: Lots, hour: number, nth: number): Contact {
  const starts = hour + lots.below(3600);
  const lasts = lots.between(20, 900);
  const channel = lots.oneOf(chats) ?? "chat-web";
  return { kind: "chat", starts, lasts, visit: drawVisit(lots, channel, `7${hour / 3600}0${nth}`, lasts) };
}

function drawDial(lots: Lots, hour: number): Contact {
  return {
    kind: "dial",
    starts: hour + lots.below(3600),
    lasts: lots.between(4, 40),
    campaign: lots.oneOf(campaigns) ?? "",
    telephone: `3005550${lots.between(100, 299)}`,
    outcome: lots.oneOf(outcomes) ?? "",
  };
}

/** The last skill is seldom waited for. */
function drawWait(lots: Lots): Wait {
  const skill = lots.below(40) === 0 ? skills.at(-1) : skills[lots.below(skills.length - 1)];
  const choice = lots.oneOf(["yes", "yes", "no", "hung-up"] as const) ?? "no";
  const recalled = choice === "yes" ? lots.oneOf([true, true, false, undefined]) : undefined;
  return { skill: skill ?? "", choice, recalled };
}

function drawVisit(lots: Lots, channel: string, conversation: string, lasts: number): Visit {
  const isNameless = channel === "chat-web" && lots.below(2) === 0;
  const gaps = repeat(lots.between(1, 3), () => ({ gap: lots.between(1, 15), option: lots.oneOf(options) ?? "" }));
  const stops = gaps.map(({ option }, nth) => ({ after: sumOf(gaps.slice(0, nth + 1)), attempt: 1, option }));
  return {
    channel,
    conversation,
    point: channel === "voice" ? "0142" : "2290",
    customer: isNameless ? "" : `10000${lots.between(10_000, 99_999)}`,
    telephone: isNameless ? "" : `3005550${lots.between(100, 999)}`,
    stops: stops.filter(({ after }, nth) => nth === 0 || after <= lasts),
  };
}

const sumOf = (gaps: readonly { gap: number }[]): number => gaps.reduce((sum, { gap }) => sum + gap, 0);
