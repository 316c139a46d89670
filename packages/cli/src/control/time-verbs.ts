import type { RemoteControls } from "@mockvox/mock-server/connect";
import { decimalNumber, isoTime } from "../flags.ts";
import { formatTime } from "./format.ts";
import { optionalArg, parseDuration } from "./parse-args.ts";
import { defineVerb, oneArg, toResult, type Verb, type VerbResult } from "./verb.ts";

/** Controls of the clock. */
export const timeVerbs: Readonly<Record<string, Verb>> = {
  clock: defineVerb("[ISO]", "verb-clock", (args) => {
    const given = optionalArg(args, "clock");
    const time = given === undefined ? undefined : isoTime("TIME")(given);
    return async (target) => {
      if (time !== undefined) await target.clock.set(time);
      return currentTime(target);
    };
  }),
  advance: defineVerb("DURATION", "verb-advance", (args) => {
    const duration = parseDuration(oneArg(args, "advance DURATION"));
    return async (target) => {
      await target.clock.advance(duration);
      return currentTime(target);
    };
  }),
  speed: defineVerb(
    "NUMBER",
    "verb-speed",
    (args) => {
      const speed = decimalNumber("SPEED")(oneArg(args, "speed NUMBER"));
      return async (target) => {
        await target.clock.setSpeed(speed);
        return currentTime(target);
      };
    },
    { isGlobal: true },
  ),
};

async function currentTime({ clock }: RemoteControls): Promise<VerbResult> {
  const [milliseconds, speed] = [await clock.now(), await clock.speed()];
  const time = { now: new Date(milliseconds).toISOString(), milliseconds, speed };
  return toResult(time, (shown) => formatTime(shown.milliseconds, shown.speed));
}
