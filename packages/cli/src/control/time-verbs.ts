import type { RemoteControls } from "@mockvox/mock-server/connect";
import { decimalNumber, isoTime } from "../flags.ts";
import { timeText } from "./text.ts";
import { type Told, theWord, told, type Verb, verb } from "./verb.ts";
import { atMostOne, readSpan } from "./words.ts";

/** Time. */
export const timeVerbs: Readonly<Record<string, Verb>> = {
  clock: verb("[ISO]", { en: "tell or set the time", es: "dice o fija la hora" }, (words) => {
    const text = atMostOne(words, "clock");
    const time = text === undefined ? undefined : isoTime("TIME")(text);
    return async (held) => {
      if (time !== undefined) await held.clock.set(time);
      return timeOf(held);
    };
  }),
  advance: verb(
    "SPAN",
    { en: "move the time on: 60s, 90m, 1d12h", es: "adelanta la hora: 60s, 90m, 1d12h" },
    (words) => {
      const span = readSpan(theWord(words, "advance SPAN"));
      return async (held) => {
        await held.clock.advance(span);
        return timeOf(held);
      };
    },
  ),
  speed: verb(
    "NUMBER",
    {
      en: "let the time run so many times as fast; 0 stands still",
      es: "hace correr la hora tantas veces más rápido; 0 la detiene",
    },
    (words) => {
      const speed = decimalNumber("SPEED")(theWord(words, "speed NUMBER"));
      return async (held) => {
        await held.clock.setSpeed(speed);
        return timeOf(held);
      };
    },
    { isForAll: true },
  ),
};

async function timeOf({ clock }: RemoteControls): Promise<Told> {
  const [milliseconds, speed] = [await clock.now(), await clock.speed()];
  const time = { now: new Date(milliseconds).toISOString(), milliseconds, speed };
  return told(time, (shown) => timeText(shown.milliseconds, shown.speed));
}
