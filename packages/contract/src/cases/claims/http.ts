import { emptyDateRange } from "@mockvox/spec";
import { firstResponse } from "../../samples/sample.ts";
import { envelopeOf, isEmptyDateRange, isSuccess } from "../../wire/parsed-response.ts";
import { type Case, type CaseEvidence, InconclusiveError, notObserved } from "../case.ts";
import { baselineSample, noRowsReason } from "../case-evidence.ts";
import { claimCase, successOrRefusal } from "./claim.ts";

/** Whether the HTTP status says nothing, because error responses have status 200. */
function isAlways200({ response }: CaseEvidence): boolean {
  return response("no-token").status === 200;
}

/** Headers that a program sets, rather than the web server by itself. */
const apiHeaders = ["access-control-allow-origin", "access-control-allow-methods", "cache-control"];

/** What the web server does with a request for any report. */
export const httpClaims: readonly Case[] = [
  claimCase("post", successOrRefusal("post", "answered", "refused")),
  claimCase("head", {
    samples: ["head", "no-token"],
    optionalSamples: [baselineSample],
    decide: (evidence) => {
      const { status } = evidence.response("head");
      if (isAlways200(evidence)) throw notObserved("statuses-always-200");
      const plain = firstResponse(evidence.context, baselineSample);
      const isOfTheDay = plain ? !isSuccess(plain) && plain.status === status : status === emptyDateRange.status;
      if (status !== 200 && isOfTheDay) throw new InconclusiveError(noRowsReason, true);
      return status === 200 ? "answered" : status >= 400 ? "refused" : { unexpected: String(status) };
    },
  }),
  claimCase("preflight", {
    samples: ["preflight"],
    decide: ({ response }) =>
      (response("preflight").header("access-control-allow-headers") ?? "").toLowerCase().includes("wolkvox-token")
        ? "allowed"
        : "not-allowed",
  }),
  claimCase("compression", {
    samples: ["gzip"],
    decide: ({ response }) => {
      const found = response("gzip");
      const encoding = found.header("content-encoding");
      // Servers do not compress bodies of a few bytes.
      if (encoding === undefined && (!isSuccess(found) || isEmptyDateRange(found)))
        throw new InconclusiveError(noRowsReason, true);
      return encoding === undefined ? "never" : encoding === "gzip" ? "gzip" : { unexpected: "another encoding" };
    },
  }),
  claimCase("refusal-headers", {
    samples: ["no-token", baselineSample],
    decide: ({ response }) => {
      const [refused, answered] = [response("no-token"), response(baselineSample)];
      if (!isSuccess(answered)) throw new InconclusiveError(noRowsReason, true);
      const names = apiHeaders.filter((name) => answered.header(name) !== undefined);
      const repeated = names.filter((name) => refused.header(name) === answered.header(name));
      if (names.length === 0) throw notObserved("no-special-headers");
      if (repeated.length === names.length) return "same";
      return repeated.length === 0 ? "plain" : { unexpected: repeated.join() };
    },
  }),
  claimCase("other-paths", {
    samples: ["other-path"],
    decide: ({ response }) => {
      const found = response("other-path");
      if (found.status !== emptyDateRange.status) return { unexpected: String(found.status) };
      return envelopeOf(found) ? "envelope" : "page";
    },
  }),
  claimCase("trailing-slash", successOrRefusal("slash", "answered", "not-found")),
  claimCase("plain-http", {
    samples: ["plain-http"],
    decide: ({ response }) => {
      const found = response("plain-http");
      if (found.status >= 300 && found.status < 400) return "redirected";
      return envelopeOf(found) ? "answered" : { unexpected: String(found.status) };
    },
  }),
];
