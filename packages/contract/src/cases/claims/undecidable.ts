import { localize } from "../../messages/localize.ts";
import type { Case } from "../case.ts";
import { undecidableClaimCase } from "./claim.ts";

const needsOneUnitOfQuota = localize("needs-one-unit-of-quota");

/** Claims that requests cannot settle. */
export const undecidableClaims: readonly Case[] = [
  undecidableClaimCase("quota-reset", localize("needs-quota-over-night")),
  undecidableClaimCase("preview-campaigns", localize("needs-preview-campaign")),
  undecidableClaimCase("refusal-cost", needsOneUnitOfQuota),
  undecidableClaimCase("empty-window-cost", needsOneUnitOfQuota),
  undecidableClaimCase("size-limit", localize("needs-256-megabytes")),
];
