import { localHour } from "./calendar.ts";
import { createRandom, type Random } from "./random.ts";

/** A path through the options of a menu. */
export interface MenuVisit {
  channel: string;
  point: string;
  conversation: string;
  customer: string;
  telephone: string;
  stops: { after: number; attempt: number; option: string }[];
}

interface SmartWait {
  skill: string;
  choice: "yes" | "no" | "hung-up";
  recalled?: boolean | undefined;
}

/** A contact: `starts` in epoch seconds, `lasts` in seconds. */
export type Contact = { starts: number; lasts: number } & (
  | { kind: "call"; cents: number; menuSeconds?: number; visit?: MenuVisit; wait?: SmartWait | undefined }
  | { kind: "chat"; visit: MenuVisit }
  | { kind: "dial"; campaign: string; telephone: string; outcome: string }
);

export const skills: readonly string[] = ["0511", "0602", "3307", "3410", "9020"];
export const campaigns: readonly string[] = ["30411", "30412", "30977"];
const options = ["SALDO", "ATENCIÓN_AL_CLIENTE", "RECLAMO/QUEJA", "CITAS", "PULSE"];
const outcomes = ["no_answer", "no_answer", "answer_machine", "busy", "congestion", "failed", "person", "abandon"];
const chats = ["chat-web", "chat-whatsapp", "chat-facebook", "chat-telegram"];
/** 2024-01-01 00:00:00 GMT-5. */
const firstSecond = Date.UTC(2024, 0, 1, 5) / 1000;

/** The contacts that start in the hours of a span, the earliest first. The same seed and hour give the same contacts. */
export function contactsBetween(seed: number, from: number, to: number): Contact[] {
  const found: Contact[] = [];
  const firstHour = Math.max(Math.floor(from / 3600), Math.floor(firstSecond / 3600));
  for (let hour = firstHour; hour * 3600 <= to; hour++) found.push(...contactsOfHour(seed, hour));
  return found;
}

function contactsOfHour(seed: number, hour: number): Contact[] {
  const random = createRandom(seed, hour);
  const start = hour * 3600;
  const bustle = activityAt(start);
  if (bustle === 0) return [];
  const calls = repeat(random.between(bustle, bustle * 2), (nth) => drawCall(random, start, nth));
  const talks = repeat(random.between(1, bustle), (nth) => drawChat(random, start, nth));
  const dials = repeat(random.between(bustle, bustle * 3), () => drawDial(random, start));
  return [...calls, ...talks, ...dials].sort((one, other) => one.starts - other.starts);
}

/** There is no work at night or on Sundays. */
function activityAt(start: number): number {
  const { hour, weekday } = localHour(start);
  if (weekday === 0 || hour < 6 || hour > 20) return 0;
  return hour < 8 || hour > 18 ? 2 : 6;
}

function repeat<T>(times: number, make: (nth: number) => T): T[] {
  return Array.from({ length: times }, (_, nth) => make(nth));
}

/** The first call of an hour is a recorded survey of 121 seconds. */
function drawCall(random: Random, hour: number, nth: number): Contact {
  const starts = hour + random.below(3600);
  const lasts = nth === 0 ? 121 : random.below(random.oneOf([6, 21, 61, 121, 400]) ?? 6);
  const call = { kind: "call", starts, lasts, cents: Math.ceil(lasts / 60) * 8_220 } as const;
  if (nth === 0 || random.below(3) === 0) return call;
  const menuSeconds = random.below(lasts + 1);
  const wait = random.below(3) === 0 ? drawWait(random) : undefined;
  const visit = drawVisit(
    random,
    "voice",
    `0001.0044.0${random.between(100, 999)}.${starts}.${hour % 1000}${nth}`,
    menuSeconds,
  );
  return menuSeconds > 3 ? { ...call, menuSeconds, visit, wait } : { ...call, menuSeconds, wait };
}

function drawChat(random: Random, hour: number, nth: number): Contact {
  const starts = hour + random.below(3600);
  const lasts = random.between(20, 900);
  const channel = random.oneOf(chats) ?? "chat-web";
  return { kind: "chat", starts, lasts, visit: drawVisit(random, channel, `7${hour / 3600}0${nth}`, lasts) };
}

function drawDial(random: Random, hour: number): Contact {
  return {
    kind: "dial",
    starts: hour + random.below(3600),
    lasts: random.between(4, 40),
    campaign: random.oneOf(campaigns) ?? "",
    telephone: `3005550${random.between(100, 299)}`,
    outcome: random.oneOf(outcomes) ?? "",
  };
}

/** The last skill is rarely waited for. */
function drawWait(random: Random): SmartWait {
  const skill = random.below(40) === 0 ? skills.at(-1) : skills[random.below(skills.length - 1)];
  const choice = random.oneOf(["yes", "yes", "no", "hung-up"] as const) ?? "no";
  const recalled = choice === "yes" ? random.oneOf([true, true, false, undefined]) : undefined;
  return { skill: skill ?? "", choice, recalled };
}

function drawVisit(random: Random, channel: string, conversation: string, lasts: number): MenuVisit {
  const isNameless = channel === "chat-web" && random.below(2) === 0;
  const gaps = repeat(random.between(1, 3), () => ({
    gap: random.between(1, 15),
    option: random.oneOf(options) ?? "",
  }));
  const stops = gaps.map(({ option }, nth) => ({ after: sumOf(gaps.slice(0, nth + 1)), attempt: 1, option }));
  return {
    channel,
    conversation,
    point: channel === "voice" ? "0142" : "2290",
    customer: isNameless ? "" : `10000${random.between(10_000, 99_999)}`,
    telephone: isNameless ? "" : `3005550${random.between(100, 999)}`,
    stops: stops.filter(({ after }, nth) => nth === 0 || after <= lasts),
  };
}

function sumOf(gaps: readonly { gap: number }[]): number {
  return gaps.reduce((sum, { gap }) => sum + gap, 0);
}
