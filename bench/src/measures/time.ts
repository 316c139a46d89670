import type { Measure } from "../frame/measure.ts";
import { measureInChild } from "../run-child.ts";

export const day: Measure = {
  name: "A simulated day",
  about:
    "Five reports every five minutes over a socket, 1,440 pulls, in a new process: the quota of one licence is spent at 16:40 and full again at midnight.",
  columns: [{ name: "time", unit: "ms", hasRatio: false, goal: { of: "figure", bound: 1_000 } }],
  rounds: { full: 7, quick: 2 },
  warmUps: 1,
  enter: async () => [{ name: "Mockvox", isOurs: true, run: () => measureInChild("day.ts") }],
};

export const cut: Measure = {
  name: "The cut after sixty seconds",
  about: "What it takes of real time with `virtualClock({ auto: true })`, in a new process.",
  columns: [{ name: "time", unit: "ms", hasRatio: false, goal: { of: "figure", bound: 50 } }],
  rounds: { full: 7, quick: 2 },
  warmUps: 1,
  enter: async () => [
    { name: "the test double", isOurs: true, run: () => measureInChild("cut.ts", "double") },
    { name: "over a socket", isOurs: true, run: () => measureInChild("cut.ts", "socket") },
  ],
};
