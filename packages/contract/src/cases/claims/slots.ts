import { isAnswered, type Reply } from "../../wire/reply.ts";
import { breaking, type Case, plainly, unseen } from "../case.ts";
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

const unmet = (): Error =>
  unseen(
    "three requests at once did not meet; the server is too quick",
    "tres solicitudes a la vez no coincidieron; el servidor es muy rápido",
  );

const oftenOverlap = 2.5;
const waited = 1.4;
/** Below this the times say how busy the caller was, and nothing of what the server had under way at once. */
const leastMs = 400;

export const slotClaims: readonly Case[] = [
  claim("simultaneous-requests", "¿Cuántas solicitudes puede tener un token en curso?", {
    samples: ["burst"],
    decide: ({ replies }) => {
      const { answered, refused } = readBurst(replies("burst"));
      if (refused === 2 && answered === 1) return "one";
      if (refused === 1 && answered === 2) return "two";
      throw unmet();
    },
  }),
  claim("request-over-limit", "¿Qué pasa con una solicitud que pasa de ese límite?", {
    samples: ["burst"],
    decide: ({ replies }) => {
      const { answered, refused, quickest, stretch } = readBurst(replies("burst"));
      if (refused > 0) return "refused";
      if (answered === 3 && quickest >= leastMs && stretch >= waited) return "queued";
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
      const { answered, quickest, stretch, overlap } = readBurst(replies("burst"));
      const haveMet = quickest >= leastMs && overlap >= oftenOverlap;
      const isUnlimited = answered === 3 && haveMet && stretch < waited;
      const found = { en: "all three", es: "las tres" };
      return { differences: isUnlimited ? [breaking("at-once", "three", plainly("2"), found)] : [] };
    },
  },
];
