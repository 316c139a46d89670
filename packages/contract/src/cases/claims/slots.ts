import { isAnswered, type Reply } from "../../wire/reply.ts";
import { breaking, type Case, plainly, Unclear, unseen } from "../case.ts";
import { isRefusal } from "../refusals.ts";
import { claim } from "./claim.ts";

interface Burst {
  readonly answered: number;
  readonly refused: number;
  /** Milliseconds of the quickest. */
  readonly quickest: number;
  /** How much longer the slowest took than the quickest. */
  readonly stretch: number;
  /** How many were under way at once, on the average. */
  readonly overlap: number;
}

function readBurst(replies: readonly Reply[]): Burst {
  const times = replies.map(({ startedAt, endedAt }) => endedAt - startedAt);
  const span =
    Math.max(...replies.map(({ endedAt }) => endedAt)) - Math.min(...replies.map(({ startedAt }) => startedAt));
  const quickest = Math.min(...times);
  return {
    quickest,
    answered: replies.filter(isAnswered).length,
    refused: replies.filter((reply) => isRefusal(reply, "too-many-requests")).length,
    stretch: Math.max(...times) / Math.max(1, quickest),
    overlap: span === 0 ? 0 : times.reduce((sum, time) => sum + time, 0) / span,
  };
}

/** What three requests that were all answered say without one being refused: nothing, when they were quick. */
function needTime({ answered, quickest }: Burst): void {
  if (answered < 3 || quickest >= leastMs) return;
  throw new Unclear(
    {
      en: "three requests at once were answered too quickly to tell whether they met",
      es: "tres solicitudes a la vez se respondieron demasiado rápido para saber si coincidieron",
    },
    true,
  );
}

const unmet = (): Unclear => unseen("three requests at once did not meet", "tres solicitudes a la vez no coincidieron");

const oftenOverlap = 2.5;
const waited = 1.4;
/** Below this the times say how busy the caller was, and nothing of what the server had under way at once. */
const leastMs = 400;

export const slotClaims: readonly Case[] = [
  claim("simultaneous-requests", "¿Cuántas solicitudes puede tener un token en curso?", {
    samples: ["burst"],
    decide: ({ replies }) => {
      const burst = readBurst(replies("burst"));
      const { answered, refused } = burst;
      if (refused === 2 && answered === 1) return "one";
      if (refused === 1 && answered === 2) return "two";
      needTime(burst);
      throw unmet();
    },
  }),
  claim("request-over-limit", "¿Qué pasa con una solicitud que pasa de ese límite?", {
    samples: ["burst"],
    decide: ({ replies }) => {
      const burst = readBurst(replies("burst"));
      const { answered, refused, stretch } = burst;
      if (refused > 0) return "refused";
      needTime(burst);
      if (answered === 3 && stretch >= waited) return "queued";
      throw unmet();
    },
  }),
  {
    id: "no-third-request-at-once",
    title: {
      en: "three requests of one token are not served at once",
      es: "tres solicitudes de un token no se atienden a la vez",
    },
    judges: { spec: "#/x-mockvox-limits/simultaneousRequests" },
    samples: ["burst"],
    quick: true,
    judge: ({ replies }) => {
      const burst = readBurst(replies("burst"));
      const { answered, stretch, overlap } = burst;
      needTime(burst);
      const isUnlimited = answered === 3 && overlap >= oftenOverlap && stretch < waited;
      const found = { en: "all three", es: "las tres" };
      return { differences: isUnlimited ? [breaking("at-once", "three", plainly("2"), found)] : [] };
    },
  },
];
