import type { Profile } from "@mockvox/spec";
import type { Case } from "../cases/case.ts";
import { evidenceOf } from "../cases/evidence.ts";
import type { ContractReport } from "../report.ts";
import { observedOf } from "../run/observed.ts";
import type { Known } from "../samples/sample.ts";
import { bodyOf } from "../wire/body.ts";
import type { Reply } from "../wire/reply.ts";
import { replyOf } from "../wire/send.ts";
import { askedIn } from "./asked.ts";
import { evidenceIn } from "./exchange.ts";
import { type Standing, standingAfter } from "./standing.ts";

export interface TapOptions {
  /** How the report calls the server. Default: its origin. */
  readonly name?: string;
  /** The server whose answers are judged, as a URL. */
  readonly server: string;
  /** The profile that the answers are held to. Default: none. */
  readonly profile?: Profile;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Judges answers that somebody else asked for. */
export interface Tap {
  /** Whether the answer to such a request is judged; of any other no copy need be kept. */
  isJudged(method: string, target: string): boolean;
  /** Looks at one answer to a request for a path or a URL; what is no report is passed over. The response is read to its end. */
  look(method: string, target: string, response: Response): Promise<void>;
  /** What the answers so far say. */
  report(): ContractReport;
}

export function createTap({ server, profile, now, name = new URL(server).origin }: TapOptions): Tap {
  const startedAt = now();
  const standings = new Map<string, Standing>();
  let seen = 0;

  const judge = (one: Case, replies: ReadonlyMap<string, readonly Reply[]>, calls: number): void => {
    const known: Known = { now: startedAt / 1000, day: undefined, campaigns: [], replies: (id) => replies.get(id) };
    const evidence = evidenceOf(known, () => undefined);
    const standing = standingAfter(standings.get(one.id), one, evidence, profile, calls);
    if (standing) standings.set(one.id, standing);
  };

  const look = async (method: string, target: string, response: Response): Promise<void> => {
    const parameters = askedIn(method, target);
    if (!parameters || isOfCondition(response)) return;
    const reply = replyOf(response, await bodyOf(response), startedAt, now());
    seen += 1;
    let calls = 1;
    for (const { cases, replies } of evidenceIn(reply, parameters.get("api") ?? "")) {
      for (const one of cases) {
        judge(one, replies, calls);
        calls = 0;
      }
    }
  };

  const report = (): ContractReport => {
    const verdicts = [...standings.values()].map(({ verdict }) => verdict);
    const endedAt = new Date(now()).toISOString();
    return {
      mockvox: 1,
      kind: "contract-report",
      name,
      server: new URL(server).origin,
      startedAt: new Date(startedAt).toISOString(),
      endedAt,
      ...(profile ? { profile: profile.name } : {}),
      calls: { planned: seen, spent: seen, budget: seen },
      verdicts,
      observed: observedOf(verdicts, name, endedAt, profile),
    };
  };

  return { isJudged: (method, target) => askedIn(method, target) !== undefined, look, report };
}

/** "Not modified" and a part of a body: what a caller's own condition asked for, no answer as the spec means it. */
function isOfCondition({ status }: Response): boolean {
  return status === 304 || status === 206;
}
