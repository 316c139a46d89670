import { type ContractReport, prepareContract } from "../src/index.ts";
import { profileOf, wednesday } from "./reference-client.ts";
import { campaigns } from "./reference-server/dataset.ts";
import { referenceFetch } from "./reference-server/edges.ts";
import { referenceAnswers } from "./reference-server/profiles.ts";
import type { ReferenceServerOptions } from "./reference-server/reference-server.ts";
import { tokens } from "./reference-server/tokens.ts";

const { main, ...states } = tokens;
const workMs = 600;

/** A clock that advances while requests are processed, once for those processed together. */
function workingClock() {
  let now = wednesday;
  const pass = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    await new Promise((done) => setImmediate(done));
    now = Math.max(now, until);
  };
  return { now: () => now, sleep: pass, work: () => pass(workMs) };
}

/** Runs the whole contract against the reference server, compared with its own answers unless told otherwise, with every token and permission. */
export function runAgainstReference(
  options: Omit<ReferenceServerOptions, "now" | "work"> = {},
  { hasProfile = true }: { readonly hasProfile?: boolean } = {},
): Promise<ContractReport> {
  const { now, sleep, work } = workingClock();
  return prepareContract({
    name: "reference server",
    fetch: referenceFetch({ ...options, now, work }),
    token: main,
    tokens: states,
    campaigns,
    server: "0001",
    ...(hasProfile ? { profile: profileOf(options.answers ?? referenceAnswers) } : {}),
    allow: ["burst", "token-in-url"],
    clock: { now, sleep },
  }).execute();
}
