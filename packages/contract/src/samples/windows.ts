import { limits } from "@mockvox/spec";
import { queryOf, roles } from "../roles.ts";
import { acrossMonths, dayOf, daySeconds, startOf, wholeDay, windowOf } from "../window.ts";
import { isAnswered, refusalNamed } from "../wire/reply.ts";
import { rowsOf } from "../wire/rows.ts";
import { dayIn, isRefusedAlone, seamIn } from "./ground.ts";
import { type Known, one, replyIn, type Sample } from "./sample.ts";

const noSeam = {
  en: "no row told the second in which something began; look at a busier day",
  es: "ninguna fila dijo en qué segundo empezó algo; mire un día con más actividad",
};
const notNeeded = { en: "an earlier answer settled it", es: "una respuesta anterior lo resolvió" };

const windowSeconds = limits.windowDays.value * daySeconds;

/** The report to read a month of: the one with many rows when they may exceed the limit, else a small answer. */
function longReport(known: Known): typeof roles.small {
  const day = replyIn(known, `day:${roles.seconds}`);
  const rows = day ? rowsOf(day, roles.seconds).length : 0;
  if (day && refusalNamed(day) === "row-limit") return roles.seconds;
  return rows * limits.windowDays.value > limits.rows.value ? roles.seconds : roles.small;
}

function lastSecond(known: Known): number {
  return startOf(dayIn(known)) + daySeconds - 1;
}

/** Windows of every length, order and spelling. */
export const windowSamples: readonly Sample[] = [
  one(
    "seam",
    (known) => {
      const seam = seamIn(known);
      return seam ? { query: queryOf(roles.seconds, windowOf(seam.second, seam.second)) } : noSeam;
    },
    { after: ["week", `day:${roles.seconds}`] },
  ),
  one(
    "seam-beside",
    (known) => {
      const [seam, alone] = [seamIn(known), replyIn(known, "seam")];
      if (!seam || !alone) return noSeam;
      const wasFound = rowsOf(alone, roles.seconds).length > 0;
      if (wasFound) return notNeeded;
      const window = isRefusedAlone(known)
        ? windowOf(seam.second - 1, seam.second)
        : windowOf(seam.second, seam.second + 1);
      return { query: queryOf(roles.seconds, window) };
    },
    { after: ["seam"], follows: ["reversed-dates", `empty:${roles.seconds}`] },
  ),
  one(
    "longest",
    (known) => {
      const last = lastSecond(known);
      return { query: queryOf(longReport(known), windowOf(last - windowSeconds, last)) };
    },
    { follows: [`day:${roles.seconds}`], readsRows: true },
  ),
  one(
    "across-months",
    (known) => {
      const longest = replyIn(known, "longest");
      if (longest && isAnswered(longest)) return notNeeded;
      return { query: queryOf(roles.small, acrossMonths(dayIn(known))) };
    },
    { after: ["longest"] },
  ),
  one(
    "nearly-longest",
    (known) => {
      const [longest, across] = [replyIn(known, "longest"), replyIn(known, "across-months")];
      if (!longest || isAnswered(longest) || !across || !isAnswered(across)) return notNeeded;
      const last = lastSecond(known);
      return { query: queryOf(roles.small, windowOf(last - windowSeconds + 1, last)) };
    },
    { after: ["across-months"] },
  ),
  one("too-long", (known) => {
    const last = lastSecond(known);
    return { query: queryOf(roles.small, windowOf(last - windowSeconds - 1, last)) };
  }),
  one("future", ({ now }) => ({ query: queryOf(roles.small, wholeDay(dayOf(now + 3 * daySeconds))) }), { after: [] }),
  one("invalid-date", (known) => {
    const { date_ini, date_end } = wholeDay(dayIn(known));
    return { query: queryOf(roles.small, { date_ini: date_ini.slice(0, 13), date_end }) };
  }),
  one("reversed-dates", (known) => {
    const { date_ini, date_end } = wholeDay(dayIn(known));
    return { query: queryOf(roles.small, { date_ini: date_end, date_end: date_ini }) };
  }),
  one("impossible-date", (known) => {
    const dayBefore = dayOf(startOf(dayIn(known)) - 1);
    return { query: queryOf(roles.small, { ...wholeDay(dayIn(known)), date_ini: `${dayBefore}250000` }) };
  }),
];
