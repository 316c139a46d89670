import {
  type Answers,
  appliesTo,
  type ClaimId,
  isClaimId,
  type Profile,
  type ReportId,
  strongestConfidence,
} from "@mockvox/spec";
import type { Claim, Confidence } from "@mockvox/spec/ledger";
import { noteHeader } from "../other-reports/note-headers.ts";
import { claimsHeader } from "../response/vendor-http.ts";
import type { ResolvedProfile } from "../tenants/tenant-settings.ts";
import type { PlainResponse } from "./plain-http.ts";

/** The answer to a claim, and whether the profile says that it was observed by a contract run. */
interface ConsultedClaim {
  answer: string;
  isObserved: boolean;
}

/** Records the claims that were consulted for a response. */
export interface ClaimRecorder {
  /** Wraps the answers of a profile to record each one that is read, unless its claim is about other reports. */
  watch(answers: ResolvedProfile, profile: Profile): ResolvedProfile;
  /** The answers that were read, by their claims. */
  answers(): ReadonlyMap<ClaimId, string>;
  /** Adds a header that names the consulted claims, each with its answer and confidence. */
  attach(response: PlainResponse): Promise<PlainResponse>;
}

export function createClaimRecorder(): ClaimRecorder {
  const consulted = new Map<ClaimId, ConsultedClaim>();
  const record = (name: ClaimId, answer: string, { observed = {} }: Profile): void =>
    void consulted.set(name, { answer, isObserved: Object.hasOwn(observed, name) });
  const watchReport = (answers: Answers, profile: Profile, report?: ReportId): Answers =>
    new Proxy(answers, {
      get: (_, name) => {
        if (typeof name !== "string" || !isClaimId(name)) return undefined;
        if (appliesTo(name, report)) record(name, answers[name], profile);
        return answers[name];
      },
    });
  return {
    watch: ({ general, forReport }, profile) => ({
      general: watchReport(general, profile),
      forReport: (report) => watchReport(forReport(report), profile, report),
    }),
    answers: () => new Map(Array.from(consulted, ([claim, { answer }]) => [claim, answer])),
    attach: async (response) => {
      const exposed = response.headers[noteHeader] === undefined ? claimsHeader : `${claimsHeader}, ${noteHeader}`;
      const headers = { [claimsHeader]: await formatClaims(consulted), "Access-Control-Expose-Headers": exposed };
      return { ...response, headers: { ...response.headers, ...headers } };
    },
  };
}

/** A dictionary of structured fields (RFC 9651): `claim=answer;confidence`, comma-separated. */
async function formatClaims(consulted: ReadonlyMap<ClaimId, ConsultedClaim>): Promise<string> {
  // Loaded on demand: the ledger is large and rarely needed.
  const { ledger } = await import("@mockvox/spec/ledger");
  return ledger
    .flatMap((claim) => {
      const found = consulted.get(claim.id);
      return found ? [`${claim.id}=${formatItem(found.answer)};${confidenceOf(claim, found)}`] : [];
    })
    .join(", ");
}

/** A token starts with a letter; any other answer is a quoted string. */
function formatItem(answer: string): string {
  return /^[a-z]/.test(answer) ? answer : `"${answer}"`;
}

/** The strongest confidence among the evidence for an answer. */
function confidenceOf({ answers }: Claim, { answer, isObserved }: ConsultedClaim): Confidence {
  if (isObserved) return "observed";
  return strongestConfidence(answers.find(({ id }) => id === answer)?.evidence ?? []) ?? "assumed";
}
