import { refusals, reportOf } from "@mockvox/spec";
import { maskKind } from "../../mask.ts";
import { localize } from "../../messages/localize.ts";
import { reportRoles } from "../../report-roles.ts";
import type { SampleId } from "../../samples/sample.ts";
import { isNested } from "../../wire/json.ts";
import {
  areEquivalent,
  envelopeOf,
  isEmptyDateRange,
  isSuccess,
  normalizedMessage,
  type ParsedResponse,
  statusOf,
} from "../../wire/parsed-response.ts";
import { parseVendorNumber, rowsOf } from "../../wire/rows.ts";
import { type Case, type CaseEvidence, InconclusiveError, notObserved } from "../case.ts";
import { daySamples } from "../case-inputs.ts";
import { allCampaignsUnsupported, isAllCampaignsRefused } from "../envelope.ts";
import { toSentenceCase } from "../refusals.ts";
import { type ClaimRule, claimCase, claimCasesPerReport, type Decision } from "./claim.ts";

/** The first successful response among some samples. */
function firstSuccess({ responses, has }: CaseEvidence, samples: readonly SampleId[]): ParsedResponse {
  const sample = samples.find(has) ?? samples[0];
  const found = sample && responses(sample).find(isSuccess);
  if (!found) throw new InconclusiveError(localize("no-data"), true);
  return found;
}

/** Error responses that nearly every server gives, the most certain first. */
const refusalSamples = ["no-token", "no-campaign", "unknown-report"] as const;

function firstRefusal({ responses, has }: CaseEvidence): ParsedResponse {
  const found = refusalSamples
    .filter(has)
    .flatMap(responses)
    .find((response) => !isSuccess(response));
  if (!found) throw new InconclusiveError(localize("nothing-refused"), true);
  return found;
}

function refusalRule(decide: (response: ParsedResponse) => Decision): ClaimRule {
  return {
    samples: ["no-token"],
    optionalSamples: refusalSamples,
    quick: true,
    decide: (evidence) => decide(firstRefusal(evidence)),
  };
}

function codeType(value: unknown): Decision {
  return typeof value === "string" || typeof value === "number"
    ? typeof value
    : { unexpected: maskKind(value), at: ["/code"] };
}

function successCodeType(code: unknown): Decision {
  return Number(code) === 200 ? codeType(code) : { unexpected: maskKind(code), at: ["/code"] };
}

const secondsDaySamples = daySamples(reportRoles.seconds);

export const envelopeClaims: readonly Case[] = [
  ...claimCasesPerReport("success-code-type", (report) => ({
    samples: [daySamples(report)],
    quick: true,
    decide: (evidence) => successCodeType(envelopeOf(firstSuccess(evidence, daySamples(report)))?.code),
  })),
  claimCase(
    "refusal-code-type",
    refusalRule((response) => codeType(envelopeOf(response)?.code)),
  ),
  claimCase(
    "refusal-data",
    refusalRule((response) => {
      const { data } = envelopeOf(response) ?? {};
      if (data === undefined) return "absent";
      if (data === null) return "null";
      return Array.isArray(data) && data.length === 0 ? "empty-list" : { unexpected: maskKind(data), at: ["/data"] };
    }),
  ),
  claimCase(
    "refusal-http-status",
    refusalRule((response) => {
      if (response.status === statusOf(response)) return "same-as-code";
      return response.status === 200 ? "always-200" : { unexpected: `${response.status}` };
    }),
  ),
  claimCase(
    "message-case",
    refusalRule((response) => {
      const { msg } = envelopeOf(response) ?? {};
      const known = Object.values(refusals).find((one) => one.msg.toLowerCase() === normalizedMessage(response));
      if (!known || (msg !== known.msg && msg !== toSentenceCase(known.msg))) throw notObserved("other-error-message");
      return msg === known.msg ? "as-documented" : "sentence";
    }),
  ),
  claimCase("json-whitespace", {
    samples: [secondsDaySamples],
    quick: true,
    decide: (evidence) => {
      const { isCompact, isIndented, start } = firstSuccess(evidence, secondsDaySamples).bodyFormat;
      if (isCompact) return "compact";
      return isIndented ? "indented" : { unexpected: maskKind(start.slice(0, 8)) };
    },
  }),
  claimCase("json-escaping", {
    samples: [secondsDaySamples],
    quick: true,
    decide: (evidence) => {
      const { hasEscapes, hasPlain } = firstSuccess(evidence, secondsDaySamples).bodyFormat;
      if (!hasEscapes && !hasPlain) throw notObserved("no-escaped-character");
      return hasEscapes && hasPlain ? { unexpected: "both" } : hasEscapes ? "escaped" : "plain";
    },
  }),
  claimCase("success-error", {
    samples: [secondsDaySamples],
    quick: true,
    decide: (evidence) => {
      const { error } = envelopeOf(firstSuccess(evidence, secondsDaySamples)) ?? {};
      // Any other text, or none, is reported by the rules on the envelope.
      if (error !== null && error !== "") throw notObserved("column-not-comparable");
      return error === null ? "null" : "empty-string";
    },
  }),
  claimCase("data-type", {
    samples: [secondsDaySamples],
    quick: true,
    decide: (evidence) => {
      const { data } = envelopeOf(firstSuccess(evidence, secondsDaySamples)) ?? {};
      if (Array.isArray(data)) return "list";
      return typeof data === "string" ? "encoded-string" : { unexpected: maskKind(data), at: ["/data"] };
    },
  }),
  claimCase("byte-order-mark", {
    samples: [secondsDaySamples],
    quick: true,
    decide: (evidence) =>
      firstSuccess(evidence, secondsDaySamples).bodyFormat.hasByteOrderMark ? "present" : "absent",
  }),
  ...claimCasesPerReport("empty-window", (report) => ({
    samples: [`empty:${report}`],
    quick: report === reportRoles.small && "if-budget-allows",
    decide: ({ response }) => decideEmptyDateRange(response(`empty:${report}`), report),
  })),
  claimCase("empty-message", {
    samples: [`empty:${reportRoles.small}`, `empty:${reportRoles.seconds}`],
    decide: ({ responses }) => {
      const found = [reportRoles.small, reportRoles.seconds].flatMap((report) => responses(`empty:${report}`));
      const [first] = found.filter((response) => isSuccess(response) && Array.isArray(response.data));
      if (!first) throw notObserved("no-empty-list");
      const { msg } = envelopeOf(first) ?? {};
      if (msg === "0 records were found") return "zero";
      return msg === " records were found" ? "without-number" : { unexpected: maskKind(msg), at: ["/msg"] };
    },
  }),
  claimCase("future-window", {
    samples: ["future", `empty:${reportRoles.small}`, "invalid-date"],
    decide: ({ response }) => {
      const future = response("future");
      const fitting = [
        ...(areEquivalent(future, response(`empty:${reportRoles.small}`)) ? ["as-empty"] : []),
        ...(areEquivalent(future, response("invalid-date")) ? ["refused"] : []),
      ];
      return fitting.length > 0 ? fitting : { unexpected: String(statusOf(future)) };
    },
  }),
];

function decideEmptyDateRange(response: ParsedResponse, report: Parameters<typeof rowsOf>[1]): Decision {
  if (isAllCampaignsRefused(response, report)) throw allCampaignsUnsupported();
  if (!isSuccess(response))
    return isEmptyDateRange(response) ? "not-found" : { unexpected: String(statusOf(response)) };
  const hasBuckets = reportOf(report).shape === "buckets";
  if (!isNested(response.data)) return { unexpected: `data ${maskKind(envelopeOf(response)?.data)}`, at: ["/data"] };
  if (isEmptyDateRange(response)) return hasBuckets ? "empty-data" : { equivalent: ["empty-data", "zero-buckets"] };
  const counted = rowsOf(response, report).every(
    ({ values }) => parseVendorNumber(Object.values(values).find((value) => /^(\d+|\s*)$/.test(String(value)))) === 0,
  );
  return hasBuckets && counted ? "zero-buckets" : { unexpected: "data" };
}
