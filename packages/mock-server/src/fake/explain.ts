import { type Answers, type ClaimId, concerns, isClaimId, type Profile, type ReportId, surestOf } from "@mockvox/spec";
import type { Claim, Confidence } from "@mockvox/spec/ledger";
import { claimsHeader, explainHeader } from "./headers.ts";
import type { Answer, PlainRequest } from "./plain.ts";

/** An answer that was looked up, and whether its profile says that a contract run saw it. */
interface Consulted {
  answer: string;
  isObserved: boolean;
}

/** The claims that were consulted while a request was answered. */
export interface Explanation {
  /** The same answers; each that is read from now on is noted, unless its claim is about other reports. */
  watch(answers: Answers, profile: Profile, report: ReportId | undefined): Answers;
  /** The answer with a header that names the claims consulted so far, each with its answer and how sure that is. */
  attach(answer: Answer): Promise<Answer>;
}

export function wantsExplanation(request: PlainRequest): boolean {
  return request.header(explainHeader)?.trim().toLowerCase() === "claims";
}

export function createExplanation(): Explanation {
  const consulted = new Map<ClaimId, Consulted>();
  return {
    watch: (answers, { observed = {} }, report) =>
      new Proxy(answers, {
        get: (_, name) => {
          if (typeof name !== "string" || !isClaimId(name)) return undefined;
          const answer = answers[name];
          if (concerns(name, report)) consulted.set(name, { answer, isObserved: Object.hasOwn(observed, name) });
          return answer;
        },
      }),
    attach: async (answer) => {
      const headers = { [claimsHeader]: await writeClaims(consulted), "Access-Control-Expose-Headers": claimsHeader };
      return { ...answer, headers: { ...answer.headers, ...headers } };
    },
  };
}

/** A dictionary of structured fields (RFC 9651): `claim=answer;confidence`, comma-separated. */
async function writeClaims(consulted: ReadonlyMap<ClaimId, Consulted>): Promise<string> {
  // The ledger is large and seldom asked for, so a server starts without it.
  const { ledger } = await import("@mockvox/spec/ledger");
  return ledger
    .flatMap((claim) => {
      const found = consulted.get(claim.id);
      return found ? [`${claim.id}=${writeItem(found.answer)};${confidenceIn(claim, found)}`] : [];
    })
    .join(", ");
}

/** A token begins with a letter; any other answer stands in quotes. */
function writeItem(answer: string): string {
  return /^[a-z]/.test(answer) ? answer : `"${answer}"`;
}

/** The best evidence that there is for an answer. */
function confidenceIn({ answers }: Claim, { answer, isObserved }: Consulted): Confidence {
  if (isObserved) return "observed";
  return surestOf(answers.find(({ id }) => id === answer)?.evidence ?? []) ?? "assumed";
}
