import { localize, untranslated } from "../../messages/localize.ts";
import { isSuccess, type ParsedResponse } from "../../wire/parsed-response.ts";
import { breakingDifference, type Case, InconclusiveError, notObserved } from "../case.ts";
import { hasRefusalMessage } from "../refusals.ts";
import { claimCase } from "./claim.ts";

interface Burst {
  readonly answered: number;
  readonly refused: number;
  /** Milliseconds of the fastest request. */
  readonly quickest: number;
  /** The duration of the slowest divided by that of the fastest. */
  readonly stretch: number;
  /** How many requests were in flight at once, on average. */
  readonly overlap: number;
}

function measureBurst(responses: readonly ParsedResponse[]): Burst {
  const times = responses.map(({ startedAt, endedAt }) => endedAt - startedAt);
  const span =
    Math.max(...responses.map(({ endedAt }) => endedAt)) - Math.min(...responses.map(({ startedAt }) => startedAt));
  const quickest = Math.min(...times);
  return {
    quickest,
    answered: responses.filter(isSuccess).length,
    refused: responses.filter((response) => hasRefusalMessage(response, "too-many-requests")).length,
    stretch: Math.max(...times) / Math.max(1, quickest),
    overlap: span === 0 ? 0 : times.reduce((sum, time) => sum + time, 0) / span,
  };
}

/**
 * Three fast successful requests prove nothing: they may not have overlapped.
 *
 * @throws {InconclusiveError} when they were too fast
 */
function requireMeasurableTime({ answered, quickest }: Burst): void {
  if (answered < 3 || quickest >= minMeasurableMs) return;
  throw new InconclusiveError(localize("requests-too-quick"), true);
}

function didNotOverlap(): InconclusiveError {
  return notObserved("requests-did-not-overlap");
}

const minUnlimitedOverlap = 2.5;
const minQueuedStretch = 1.4;
/** Below this, durations depend on how busy the client was, not on what the server had in flight. */
const minMeasurableMs = 400;

export const slotClaims: readonly Case[] = [
  claimCase("simultaneous-requests", {
    samples: ["burst"],
    decide: ({ responses }) => {
      const burst = measureBurst(responses("burst"));
      const { answered, refused } = burst;
      if (refused === 2 && answered === 1) return "one";
      if (refused === 1 && answered === 2) return "two";
      requireMeasurableTime(burst);
      throw didNotOverlap();
    },
  }),
  claimCase("request-over-limit", {
    samples: ["burst"],
    decide: ({ responses }) => {
      const burst = measureBurst(responses("burst"));
      const { answered, refused, stretch } = burst;
      if (refused > 0) return "refused";
      requireMeasurableTime(burst);
      if (answered === 3 && stretch >= minQueuedStretch) return "queued";
      throw didNotOverlap();
    },
  }),
  {
    id: "no-third-request-at-once",
    title: localize("title-no-third-request"),
    covers: { spec: "#/x-mockvox-limits/simultaneousRequests" },
    samples: ["burst"],
    quick: true,
    evaluate: ({ responses }) => {
      const burst = measureBurst(responses("burst"));
      const { answered, stretch, overlap } = burst;
      requireMeasurableTime(burst);
      const isUnlimited = answered === 3 && overlap >= minUnlimitedOverlap && stretch < minQueuedStretch;
      const found = localize("actual-all-three");
      return { differences: isUnlimited ? [breakingDifference("at-once", "three", untranslated("2"), found)] : [] };
    },
  },
];
