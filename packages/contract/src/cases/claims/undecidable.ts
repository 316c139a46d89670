import { localize } from "../../messages/localize.ts";
import type { Case } from "../case.ts";
import { undecidableClaimCase } from "./claim.ts";

const needsOneUnitOfQuota = localize("needs-one-unit-of-quota");

const needsOtherReports = localize("needs-other-reports");

/** Claims that requests cannot settle. */
export const undecidableClaims: readonly Case[] = [
  undecidableClaimCase("quota-reset", localize("needs-quota-over-night")),
  undecidableClaimCase("preview-campaigns", localize("needs-preview-campaign")),
  undecidableClaimCase("time-limit-start", localize("needs-long-queue")),
  undecidableClaimCase("operation-header", localize("needs-host-without-number")),
  undecidableClaimCase("refusal-cost", needsOneUnitOfQuota),
  undecidableClaimCase("empty-window-cost", needsOneUnitOfQuota),
  undecidableClaimCase("counted-calls", localize("needs-range-without-agents")),
  undecidableClaimCase("call-duration", localize("needs-known-call")),
  undecidableClaimCase("when-visible", localize("needs-call-in-progress")),
  undecidableClaimCase("size-limit", localize("needs-256-megabytes")),
  undecidableClaimCase("other-code-type", needsOtherReports),
  undecidableClaimCase("chat-filter-second", needsOtherReports),
  undecidableClaimCase("result-format", needsOtherReports),
  undecidableClaimCase("megabyte", localize("needs-256-megabytes")),
];
