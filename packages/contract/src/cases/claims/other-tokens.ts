import { envelopeOf, statusOf } from "../../wire/parsed-response.ts";
import type { Case } from "../case.ts";
import { hasRefusalMessage } from "../refusals.ts";
import { claimCase } from "./claim.ts";

/** What only a token in another state can show: under maintenance, or with slow requests. */
export const otherTokenClaims: readonly Case[] = [
  claimCase("maintenance-body", {
    samples: ["maintenance"],
    decide: ({ response }) => {
      const found = response("maintenance");
      if (envelopeOf(found))
        return hasRefusalMessage(found, "maintenance") ? "envelope" : { unexpected: String(statusOf(found)) };
      return found.status === 403 && /^\s*</.test(found.bodyFormat.start)
        ? "page"
        : { unexpected: String(found.status) };
    },
  }),
  claimCase("time-limit", {
    samples: ["slow"],
    decide: ({ response }) => {
      const found = response("slow");
      if (hasRefusalMessage(found, "time-limit")) return "envelope";
      if (found.status === 504 && !envelopeOf(found)) return "gateway-page";
      return found.status === 500 && found.bodyFormat.isEmpty ? "empty-body" : { unexpected: String(statusOf(found)) };
    },
  }),
];
