import type { Measure } from "../frame/measure.ts";
import { measureInChild } from "../setup/process.ts";

export const simulatedDay: Measure = {
  name: "A simulated day",
  description:
    "Five reports every five minutes over a socket, 1,440 pulls, in a new process: the quota of one licence is spent at 16:40 and renewed at midnight. `bare` is the same from a bare node:http server in another new process, which sends one precomputed text; `beyond` is the time minus half of that.",
  columns: [
    { name: "time", unit: "ms", hasRatio: false },
    { name: "bare", unit: "ms", hasRatio: false },
    { name: "beyond", unit: "ms", hasRatio: false, goal: { metric: "figure", bound: 300 } },
  ],
  rounds: { full: 7, quick: 2 },
  warmUps: 1,
  setUp: async () => [
    {
      name: "Mockvox",
      isOurs: true,
      async run() {
        const { time = Number.NaN } = await measureInChild("simulated-day.ts");
        const { time: bare = Number.NaN } = await measureInChild("simulated-day.ts", "bare");
        return { time, bare, beyond: time - bare / 2 };
      },
    },
  ],
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
