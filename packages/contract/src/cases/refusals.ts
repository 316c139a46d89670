import { emptyDateRange, type RefusalId, refusalIds, refusals } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import { maskKey, maskKind, maskMessage, maskValue } from "../mask.ts";
import { localize, untranslated } from "../messages/localize.ts";
import type { SampleId } from "../samples/sample.ts";
import {
  envelopeOf,
  isAnswered,
  isSuccess,
  type ParsedResponse,
  refusalIdOf,
  statusOf,
} from "../wire/parsed-response.ts";
import {
  breakingDifference,
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
  notObserved,
} from "./case.ts";

/** The sample that provokes each error response. */
export const provokingSamples: { readonly [Id in RefusalId]?: SampleId } = {
  "method-not-allowed": "post",
  "missing-token": "no-token",
  "invalid-token": "bad-token",
  maintenance: "maintenance",
  "unknown-report": "unknown-report",
  "missing-parameter": "no-campaign",
  "invalid-date": "invalid-date",
  "reversed-dates": "reversed-dates",
  "window-too-long": "too-long",
  "quota-spent": "quota-spent",
  "too-many-requests": "burst",
  "time-limit": "slow",
  "row-limit": "longest",
};

const expensiveRefusals: ReadonlySet<RefusalId> = new Set([
  "maintenance",
  "quota-spent",
  "time-limit",
  "row-limit",
  "size-limit",
]);

type OptionalReason = "post-answered" | "row-limit-not-reached" | "slots-not-exceeded";

/** Error responses that a server need not give, by claim: then the case is skipped for this reason. */
const optionalRefusals: { readonly [Id in RefusalId]?: OptionalReason } = {
  "method-not-allowed": "post-answered",
  "row-limit": "row-limit-not-reached",
  "too-many-requests": "slots-not-exceeded",
};

const tooLargeResponse: LocalizedText = localize("needs-256-megabytes");

/** One case per error response: its status, its wording, its keys. */
export const refusalCases: readonly Case[] = refusalIds.map((id) => {
  const sample = provokingSamples[id];
  return {
    id: `refusal-${id}`,
    title: localize("title-refusal", { refusal: id }),
    covers: { spec: `#/components/examples/${id}` },
    samples: sample ? [sample] : [],
    quick: !expensiveRefusals.has(id),
    ...(sample ? {} : { undecidableReason: tooLargeResponse }),
    evaluate: ({ responses }: CaseEvidence) => {
      if (!sample) throw new InconclusiveError(tooLargeResponse, true);
      return evaluateRefusal(responses(sample), id);
    },
  };
});

function evaluateRefusal(found: readonly ParsedResponse[], id: RefusalId): Conclusion {
  const excuse = optionalRefusals[id];
  const refused = found.find((response) => !isAnswered(response) && !(excuse && isOtherRefusal(response, id)));
  if (!refused && excuse) throw notObserved(excuse);
  return { differences: refused ? refusalDifferences(refused, id) : [notRefusedDifference(id)] };
}

/** Whether the response is another error response of the spec: a date range of 31 days may be refused for its length. */
function isOtherRefusal(response: ParsedResponse, id: RefusalId): boolean {
  return refusalIdOf(response) !== undefined && !hasRefusalMessage(response, id);
}

function notRefusedDifference(id: RefusalId): CaseDifference {
  const { status, msg } = refusals[id];
  const found = localize("actual-request-answered");
  return breakingDifference("answered", id, untranslated(`${status} "${msg}"`), found);
}

/** Differences from the spec and from every candidate answer of the claims on error responses. */
function refusalDifferences(response: ParsedResponse, id: RefusalId): readonly CaseDifference[] {
  if (isAcceptedPage(response, id)) return [];
  const envelope = envelopeOf(response);
  if (!envelope) {
    const found = localize("actual-no-json-object");
    return [breakingDifference("body", String(response.status), localize("expected-envelope"), found)];
  }
  const status = statusDifferences(response, id);
  const wording = wordingDifferences(response, id).filter(({ kind }) => status.length === 0 || kind !== "error");
  return [...status, ...wording, ...keyDifferences(response)];
}

/** Pages and empty bodies that the claims on maintenance and on the time limit allow. */
function isAcceptedPage(response: ParsedResponse, id: RefusalId): boolean {
  if (envelopeOf(response)) return false;
  if (id === "maintenance") return response.status === refusals.maintenance.status;
  return id === "time-limit" && (response.status === 504 || (response.status === 500 && response.bodyFormat.isEmpty));
}

interface StatusAndPhrase {
  readonly status: number;
  readonly error: string;
}

/** Statuses and phrases that the spec or a claim allows. */
function acceptedStatuses(id: RefusalId): readonly StatusAndPhrase[] {
  const windowRefusals: readonly RefusalId[] = ["invalid-date", "reversed-dates", "window-too-long", "unknown-report"];
  if (windowRefusals.includes(id)) return [refusals[id], emptyDateRange];
  return id === "invalid-token" ? [refusals[id], refusals["missing-token"]] : [refusals[id]];
}

function statusDifferences(response: ParsedResponse, id: RefusalId): readonly CaseDifference[] {
  const expected = acceptedStatuses(id).map(({ status }) => status);
  const status = statusOf(response);
  const carries = response.status === status || response.status === 200;
  if (expected.includes(status) && carries) return [];
  const phrase = maskMessage(envelopeOf(response)?.error);
  const found = carries ? `${status} ${phrase}` : `${response.status}, code ${status}`;
  return [
    breakingDifference("status", String(status), untranslated(expected.join(" / ")), untranslated(found), ["/code"]),
  ];
}

function wordingDifferences(response: ParsedResponse, id: RefusalId): readonly CaseDifference[] {
  const { error, msg } = envelopeOf(response) ?? {};
  const phrases = acceptedStatuses(id).map((wording) => wording.error);
  const expected = refusals[id].msg;
  const faults: CaseDifference[] = [];
  if (!phrases.includes(String(error)))
    faults.push(
      breakingDifference(
        "error",
        maskKind(error),
        untranslated(phrases.join(" / ")),
        untranslated(maskMessage(error)),
        ["/error"],
      ),
    );
  if (msg !== expected && msg !== toSentenceCase(expected)) {
    faults.push(
      breakingDifference("message", maskMessage(msg), untranslated(`"${expected}"`), untranslated(maskMessage(msg)), [
        "/msg",
      ]),
    );
  }
  return faults;
}

export function toSentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

function keyDifferences(response: ParsedResponse): readonly CaseDifference[] {
  const { code, data, ...others } = envelopeOf(response) ?? {};
  const faults: CaseDifference[] = [];
  const keys = Object.keys(others).filter((key) => key !== "error" && key !== "msg");
  const isCode = (typeof code === "number" || typeof code === "string") && /^\d{3}$/.test(String(code));
  const isNothing = data === undefined || data === null || (Array.isArray(data) && data.length === 0);
  if (keys.length > 0)
    faults.push(
      breakingDifference(
        "keys",
        keys.map(maskKey).join(),
        untranslated("code, error, msg"),
        untranslated(keys.map(maskKey).join(", ")),
      ),
    );
  if (!isCode)
    faults.push(
      breakingDifference("code", maskKind(code), untranslated("ddd"), untranslated(maskValue(code)), ["/code"]),
    );
  if (!isNothing)
    faults.push(
      breakingDifference("data", maskKind(data), untranslated("null / []"), untranslated(maskKind(data)), ["/data"]),
    );
  return faults;
}

/** Whether the response has the message of the error response, in any case. */
export function hasRefusalMessage(response: ParsedResponse, id: RefusalId): boolean {
  return (
    refusalIdOf(response) === id ||
    (!isSuccess(response) && refusals[id].msg.toLowerCase() === String(envelopeOf(response)?.msg).toLowerCase())
  );
}
