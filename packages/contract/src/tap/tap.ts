import type { Profile } from "@mockvox/spec";
import type { Case } from "../cases/case.ts";
import { createEvidence } from "../cases/case-evidence.ts";
import type { ContractReport } from "../report.ts";
import { observedProfile } from "../run/observed-profile.ts";
import type { RunContext } from "../samples/sample.ts";
import type { ParsedResponse } from "../wire/parsed-response.ts";
import { readBody } from "../wire/read-body.ts";
import { parseResponse } from "../wire/send.ts";
import { type CaseState, updateCaseState } from "./case-state.ts";
import { matchCases } from "./match-cases.ts";
import { parseReportQuery } from "./parse-report-query.ts";

export interface TapOptions {
  /** The name of the server in the report. Default: its origin. */
  readonly name?: string;
  /** The URL of the server whose responses are checked. */
  readonly server: string;
  /** The profile to compare the responses with. Default: none. */
  readonly profile?: Profile;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Checks responses to requests that another program sends. */
export interface Tap {
  /** Whether the response to such a request is checked; any other need not be copied. */
  shouldInspect(method: string, target: string): boolean;
  /** Checks one response to a request for a path or a URL, and reads it to its end. Responses that are not reports are ignored. */
  inspect(method: string, target: string, response: Response): Promise<void>;
  /** The report on the responses so far. */
  report(): ContractReport;
}

export function createTap({ server, profile, now, name = new URL(server).origin }: TapOptions): Tap {
  const startedAt = now();
  const standings = new Map<string, CaseState>();
  let seen = 0;

  const evaluate = (one: Case, responses: ReadonlyMap<string, readonly ParsedResponse[]>, calls: number): void => {
    const known: RunContext = {
      now: startedAt / 1000,
      day: undefined,
      campaigns: [],
      responses: (id) => responses.get(id),
    };
    const evidence = createEvidence(known, () => undefined);
    const standing = updateCaseState(standings.get(one.id), one, evidence, profile, calls);
    if (standing) standings.set(one.id, standing);
  };

  const look = async (method: string, target: string, response: Response): Promise<void> => {
    const parameters = parseReportQuery(method, target);
    if (!parameters || isConditional(response)) return;
    const parsed = parseResponse(response, await readBody(response), startedAt, now());
    seen += 1;
    let calls = 1;
    for (const { cases, responses } of matchCases(parsed, parameters.get("api") ?? "")) {
      for (const one of cases) {
        evaluate(one, responses, calls);
        calls = 0;
      }
    }
  };

  const report = (): ContractReport => {
    const verdicts = [...standings.values()].map(({ verdict }) => verdict);
    const endedAt = new Date(now()).toISOString();
    return {
      mockvox: 2,
      kind: "contract-report",
      name,
      server: new URL(server).origin,
      startedAt: new Date(startedAt).toISOString(),
      endedAt,
      ...(profile ? { profile: profile.name } : {}),
      requests: { planned: seen, sent: seen, budget: seen },
      verdicts,
      observed: observedProfile(verdicts, name, endedAt, profile),
    };
  };

  return { shouldInspect: (method, target) => parseReportQuery(method, target) !== undefined, inspect: look, report };
}

/** "Not modified" and partial content depend on the client's conditional headers; the spec does not cover them. */
function isConditional({ status }: Response): boolean {
  return status === 304 || status === 206;
}
