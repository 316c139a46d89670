import { type ContractReport, runContract } from "../src/index.ts";
import { strangerFetch } from "./stranger/edges.ts";
import { ownAnswers } from "./stranger/profiles.ts";
import type { StrangerOptions } from "./stranger/stranger.ts";
import { tokens } from "./stranger/tokens.ts";
import { campaigns } from "./stranger/town.ts";
import { profileOf, wednesday } from "./strangers.ts";

const { main, ...states } = tokens;
const workMilliseconds = 600;

/** Time passes while requests are worked on, once for those that are worked on together. */
function workingClock() {
  let now = wednesday;
  const pass = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    await new Promise((done) => setImmediate(done));
    now = Math.max(now, until);
  };
  return { now: () => now, sleep: pass, work: () => pass(workMilliseconds) };
}

/** Runs the whole contract against a stranger, held to its own answers, with every token and permission. */
export function runOnStranger(options: Omit<StrangerOptions, "now" | "work"> = {}): Promise<ContractReport> {
  const { now, sleep, work } = workingClock();
  return runContract({
    name: "stranger",
    fetch: strangerFetch({ ...options, now, work }),
    token: main,
    tokens: states,
    campaigns,
    server: "0001",
    profile: profileOf(options.answers ?? ownAnswers),
    allow: ["burst", "token-in-url"],
    clock: { now, sleep },
  });
}
