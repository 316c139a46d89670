import type { Measure } from "../frame/measure.ts";
import { measureInChild } from "../setup/process.ts";

export const simulatedDay: Measure = {
  name: "A simulated day",
  description:
    "Five reports every five minutes over a socket, 1,440 pulls, in a new process: the quota of one licence is spent at 16:40 and renewed at midnight.",
  columns: [{ name: "time", unit: "ms", hasRatio: false, goal: { metric: "figure", bound: 1_000 } }],
  rounds: { full: 7, quick: 2 },
  warmUps: 1,
  setUp: async () => [{ name: "Mockvox", isOurs: true, run: () => measureInChild("simulated-day.ts") }],
};

export const timeLimit: Measure = {
  name: "The sixty-second timeout",
  description: "Real time that it takes with `virtualClock({ auto: true })`, in a new process.",
  columns: [{ name: "time", unit: "ms", hasRatio: false, goal: { metric: "figure", bound: 50 } }],
  rounds: { full: 7, quick: 2 },
  warmUps: 1,
  setUp: async () => [
    { name: "the test double", isOurs: true, run: () => measureInChild("time-limit.ts", "double") },
    { name: "over a socket", isOurs: true, run: () => measureInChild("time-limit.ts", "socket") },
  ],
};
