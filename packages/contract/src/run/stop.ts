import type { Said } from "../said.ts";
import type { Sample } from "../samples/sample.ts";
import type { Ask } from "../wire/ask.ts";
import { envelopeOf, isAnswered, type Reply, refusalNamed, statusOf } from "../wire/reply.ts";

/** Why a run must end: a refusal that meets every further request too. */
export interface Stop {
  readonly said: Said;
  /** The sample that this refusal is evidence for. */
  readonly sample?: string;
  /** Whether the run was set up wrongly, if it meets the first request. */
  readonly isOfSetUp?: boolean;
}

const stops: Readonly<Record<string, Stop>> = {
  "quota-spent": {
    said: {
      en: "The token's quota is spent. Go on tomorrow with `--resume`.",
      es: "La cuota del token está agotada. Continúe mañana con `--resume`.",
    },
    sample: "quota-spent",
  },
  maintenance: {
    said: {
      en: "The server is in maintenance. Go on later with `--resume`.",
      es: "El servidor está en mantenimiento. Continúe más tarde con `--resume`.",
    },
    sample: "maintenance",
  },
  "invalid-token": {
    said: { en: "The server does not accept the token. Check it.", es: "El servidor no acepta el token. Revíselo." },
    sample: "bad-token",
    isOfSetUp: true,
  },
};

const unreachable: Stop = {
  said: {
    en: "The server cannot be reached. Check the URL, the network and the firewall.",
    es: "No se puede llegar al servidor. Revise la URL, la red y el cortafuegos.",
  },
  isOfSetUp: true,
};

/** Whether requests are as anybody sends them, with the main token. */
export function areOrdinary(asks: readonly Ask[]): boolean {
  return asks.every(({ token, method, path, plainHttp }) => token === undefined && !method && !path && !plainHttp);
}

/** Whether a reply to an ordinary request with the main token is the end of the run. */
export function stopOf(sample: Sample, asks: readonly Ask[], replies: readonly Reply[]): Stop | undefined {
  if (!areOrdinary(asks)) return undefined;
  if (sample.after.length === 0 && replies.every(({ status }) => status === 0)) return unreachable;
  const refused = replies.filter((reply) => !isAnswered(reply)).map((reply) => refusalNamed(reply) ?? "");
  return refused.map((id) => stops[id]).find((stop) => stop !== undefined);
}

/** Why a run must end whose URL has a path that leads nowhere: its first requests met a page that was not found. */
export function missingAt(baseUrl: string, replies: readonly Reply[]): Stop | undefined {
  const { origin, pathname } = new URL(baseUrl);
  const isMissing = replies.every((reply) => reply.status === 404 && envelopeOf(reply) === undefined);
  if (pathname === "/" || !isMissing) return undefined;
  return {
    said: {
      en: `There are no reports below ${origin}${pathname}. Check the path; ${origin} alone may be meant.`,
      es: `No hay reportes bajo ${origin}${pathname}. Revise la ruta; quizá se quiso decir solo ${origin}.`,
    },
    isOfSetUp: true,
  };
}

/** Whether a reply says no in words that no refusal of the spec has, with a status that stands for who may and who may not. */
export function isForbidden(reply: Reply): boolean {
  return !isAnswered(reply) && [401, 403].includes(statusOf(reply)) && refusalNamed(reply) === undefined;
}

/** Why a run must end to which every request was forbidden from the first: of all causes the token is the likeliest. */
export function tokenSuspected(replies: readonly Reply[]): Stop {
  const statuses = [...new Set(replies.map(statusOf))].join(", ");
  return {
    said: {
      en: `The server refused every request with ${statuses}. Most likely it does not accept the token: check it first, then whether the server lets this machine in.`,
      es: `El servidor rechazó cada solicitud con ${statuses}. Lo más probable es que no acepte el token: revíselo primero, y luego si el servidor deja entrar a este equipo.`,
    },
    isOfSetUp: true,
  };
}

/** Whether the slots were taken by somebody else, so that asking again may help. */
export function isCrowded(reply: Reply): boolean {
  return envelopeOf(reply) !== undefined && refusalNamed(reply) === "too-many-requests";
}
