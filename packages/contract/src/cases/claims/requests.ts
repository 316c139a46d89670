import type { ReportId } from "@mockvox/spec";
import { columns } from "@mockvox/spec/columns";
import { localize } from "../../messages/localize.ts";
import { reportRoles } from "../../report-roles.ts";
import { firstResponse } from "../../samples/sample.ts";
import {
  areEquivalent,
  isEmptyDateRange,
  isSuccess,
  type ParsedResponse,
  refusalIdOf,
  statusOf,
} from "../../wire/parsed-response.ts";
import { rowsOf } from "../../wire/rows.ts";
import { type Case, InconclusiveError, notObserved } from "../case.ts";
import { baselineSample, noRowsReason, requireActivity } from "../case-evidence.ts";
import { isAllCampaignsRefused } from "../envelope.ts";
import { hasRefusalMessage } from "../refusals.ts";
import { claimCase, type Decision, successOrRefusal } from "./claim.ts";

/** The answers whose response is equivalent to the given one. */
function matchResponses(response: ParsedResponse, others: Readonly<Record<string, ParsedResponse>>): Decision {
  const fitting = Object.entries(others).flatMap(([answer, other]) => (areEquivalent(response, other) ? [answer] : []));
  return fitting.length > 0 ? fitting : { unexpected: String(statusOf(response)) };
}

/**
 * Similarity of the rows of a response to those of a report, from 0 to 1, by the share of common columns: one extra or missing column does not
 * matter.
 */
function columnSimilarity(response: ParsedResponse, report: ReportId): number {
  const found = new Set(rowsOf(response, report).flatMap(({ values }) => Object.keys(values)));
  const known = Object.keys(columns[report]);
  const shared = known.filter((name) => found.has(name)).length;
  return shared / Math.max(1, found.size, known.length);
}

const campaignDay = `day:${reportRoles.campaign}` as const;

export const requestClaims: readonly Case[] = [
  claimCase("duplicate-parameters", {
    samples: ["repeated-parameter"],
    optionalSamples: [baselineSample, `day:${reportRoles.hours}`],
    decide: ({ response, context }) => {
      const found = response("repeated-parameter");
      const [last, first] = [columnSimilarity(found, reportRoles.small), columnSimilarity(found, reportRoles.hours)];
      if (last !== first) return last > first ? "last" : "first";
      const bothHaveRows = [reportRoles.small, reportRoles.hours].every((report) => {
        const plain = firstResponse(context, `day:${report}`);
        return plain !== undefined && rowsOf(plain, report).length > 0;
      });
      if (isEmptyDateRange(found) && !bothHaveRows) throw new InconclusiveError(noRowsReason, true);
      if (statusOf(found) < 400) throw new InconclusiveError(localize("no-data"), true);
      return { unexpected: String(statusOf(found)) };
    },
  }),
  claimCase("unknown-parameters", successOrRefusal("unknown-parameter", "ignored", "refused")),
  claimCase("unknown-report", {
    samples: ["unknown-report"],
    quick: true,
    decide: ({ response }) => {
      const status = statusOf(response("unknown-report"));
      return status === 400 ? "bad-request" : status === 404 ? "not-found" : { unexpected: String(status) };
    },
  }),
  claimCase("server-header", successOrRefusal("no-server-header", "optional", "required")),
  claimCase("undashed-token-header", {
    samples: ["undashed-token"],
    optionalSamples: [baselineSample],
    decide: (evidence) => {
      const response = evidence.response("undashed-token");
      if (hasRefusalMessage(response, "missing-token")) return "ignored";
      requireActivity(response, evidence);
      // Another wording of the refusal is reported by the check of that refusal.
      if (!isSuccess(response)) throw notObserved("other-error-message");
      return "accepted";
    },
  }),
  claimCase("token-parameter", {
    samples: ["token-in-url"],
    decide: ({ response }) => {
      const found = response("token-in-url");
      if (isSuccess(found)) return "accepted";
      if (hasRefusalMessage(found, "missing-token")) return "ignored";
      throw notObserved("refused-for-parameters");
    },
  }),
  claimCase("all-campaigns", {
    samples: [campaignDay],
    optionalSamples: ["one-campaign"],
    quick: true,
    dependsOnRequest: true,
    decide: ({ response, has }) => {
      if (rowsOf(response(campaignDay), reportRoles.campaign).length > 0) return "accepted";
      if (isAllCampaignsRefused(response(campaignDay), reportRoles.campaign)) return "unknown";
      if (has("one-campaign") && rowsOf(response("one-campaign"), reportRoles.campaign).length > 0) return "unknown";
      throw new InconclusiveError(localize("no-campaign-dialled"), true);
    },
  }),
  claimCase("all-campaigns-case", {
    samples: ["upper-all", "unknown-campaign", campaignDay],
    decide: ({ response }) => {
      if (rowsOf(response("upper-all"), reportRoles.campaign).length > 0) return "any";
      if (rowsOf(response(campaignDay), reportRoles.campaign).length === 0) throw notObserved("all-returns-nothing");
      return matchResponses(response("upper-all"), { lower: response("unknown-campaign") });
    },
  }),
  claimCase("unknown-campaign", {
    samples: ["unknown-campaign", `empty:${reportRoles.campaign}`, "no-campaign"],
    decide: ({ response }) =>
      matchResponses(response("unknown-campaign"), {
        "as-empty": response(`empty:${reportRoles.campaign}`),
        refused: response("no-campaign"),
      }),
  }),
  claimCase("empty-campaign", {
    samples: ["empty-campaign", "unknown-campaign", "no-campaign"],
    decide: ({ response }) =>
      matchResponses(response("empty-campaign"), {
        missing: response("no-campaign"),
        unknown: response("unknown-campaign"),
      }),
  }),
  claimCase("campaign-list", {
    samples: ["two-campaigns", "unknown-campaign", "one-campaign"],
    decide: ({ response }) => {
      if (rowsOf(response("two-campaigns"), reportRoles.campaign).length > 0) return "each";
      if (rowsOf(response("one-campaign"), reportRoles.campaign).length === 0)
        throw notObserved("campaign-without-rows");
      return matchResponses(response("two-campaigns"), { unknown: response("unknown-campaign") });
    },
  }),
  claimCase("malformed-token", {
    samples: ["bad-token"],
    quick: true,
    dependsOnRequest: true,
    decide: ({ response }) => {
      const status = statusOf(response("bad-token"));
      return status === 403 ? "same-refusal" : status === 401 ? "unauthorized" : { unexpected: String(status) };
    },
  }),
  claimCase("check-order", {
    samples: ["bare"],
    quick: "if-budget-allows",
    decide: ({ response }) => {
      const found = refusalIdOf(response("bare"));
      if (found === "missing-token") return "token-first";
      return found ? "report-first" : { unexpected: String(statusOf(response("bare"))) };
    },
  }),
  claimCase("quota-scope", {
    samples: ["quota-spent", "week"],
    decide: ({ response }) => {
      if (!isSuccess(response("week")) || !hasRefusalMessage(response("quota-spent"), "quota-spent"))
        throw notObserved("quota-not-spent");
      return "token";
    },
  }),
  claimCase("retry-after", {
    samples: ["quota-spent"],
    decide: ({ response }) => {
      const after = response("quota-spent").header("retry-after");
      return after === undefined ? "absent" : /^\d+$/.test(after) ? "present" : { unexpected: "text" };
    },
  }),
];
