import { emptyWindow, type RefusalId, refusalIds, refusals } from "@mockvox/spec";
import type { Said } from "../said.ts";
import { kindOf, messageShape, nameShape, shapeOf } from "../shape.ts";
import { envelopeOf, isAnswered, type Reply, refusalNamed, statusOf } from "../wire/reply.ts";
import { breaking, type Case, type Conclusion, type Difference, type Evidence, plainly, unseen } from "./case.ts";

/** The sample that provokes each refusal. */
export const provokedBy: { readonly [Id in RefusalId]?: string } = {
  "method-not-allowed": "post",
  "missing-token": "no-token",
  "invalid-token": "bad-token",
  maintenance: "maintenance",
  "unknown-report": "unknown-report",
  "missing-parameter": "no-campaign",
  "invalid-date": "invalid-date",
  "reversed-dates": "reversed-dates",
  "window-too-long": "too-long",
  "quota-spent": "quota-spent",
  "too-many-requests": "burst",
  "time-limit": "slow",
  "row-limit": "longest",
};

const dear: ReadonlySet<RefusalId> = new Set(["maintenance", "quota-spent", "time-limit", "row-limit", "size-limit"]);

/** The refusals that a claim lets pass: the case cannot provoke them then. */
const mayBeAnswered: { readonly [Id in RefusalId]?: Said } = {
  "method-not-allowed": { en: "POST was answered", es: "POST fue respondido" },
  "row-limit": {
    en: "no window had more than 60,000 rows, or they were sent",
    es: "ninguna ventana pasó de 60.000 filas, o se enviaron",
  },
  "too-many-requests": {
    en: "three requests at once were all answered; they may have waited or not met",
    es: "tres solicitudes a la vez fueron respondidas; quizá esperaron o no coincidieron",
  },
};

const tooLarge: Said = {
  en: "it takes an answer of more than 256 MB",
  es: "hace falta una respuesta de más de 256 MB",
};

/** Every refusal: its status, its words, its keys. */
export const refusalCases: readonly Case[] = refusalIds.map((id) => {
  const sample = provokedBy[id];
  return {
    id: `refusal-${id}`,
    title: {
      en: `the refusal ${id} is worded as the spec says`,
      es: `el rechazo ${id} dice lo que la especificación indica`,
    },
    judges: { spec: `#/components/examples/${id}` },
    samples: sample ? [sample] : [],
    quick: !dear.has(id),
    ...(sample ? {} : { never: tooLarge }),
    judge: (evidence: Evidence) => judgeRefusal(evidence, id, sample ?? ""),
  };
});

function judgeRefusal({ replies }: Evidence, id: RefusalId, sample: string): Conclusion {
  const found = replies(sample);
  const excuse = mayBeAnswered[id];
  const refused = found.find((reply) => !isAnswered(reply) && !(excuse && isAnother(reply, id)));
  if (!refused && excuse) throw unseen(excuse.en, excuse.es);
  return { differences: refused ? differencesOf(refused, id) : [notRefused(id)] };
}

/** Whether the reply is a refusal of the spec, and not this one: a window of 31 days may be refused for its length. */
function isAnother(reply: Reply, id: RefusalId): boolean {
  return refusalNamed(reply) !== undefined && !isRefusal(reply, id);
}

function notRefused(id: RefusalId): Difference {
  const { status, msg } = refusals[id];
  const found = { en: "the request was answered", es: "la solicitud fue respondida" };
  return breaking("answered", id, plainly(`${status} "${msg}"`), found);
}

/** What a refusal says otherwise than the spec and every candidate of the claims on refusals. */
function differencesOf(reply: Reply, id: RefusalId): readonly Difference[] {
  if (isKnownPage(reply, id)) return [];
  const envelope = envelopeOf(reply);
  if (!envelope) {
    const found = { en: "a body that is no JSON object", es: "un cuerpo que no es un objeto JSON" };
    return [breaking("body", String(reply.status), { en: "an envelope", es: "un sobre" }, found)];
  }
  return [...statusFault(reply, id), ...wordFaults(reply, id), ...keyFaults(reply)];
}

/** Pages and empty bodies that the claims on maintenance and on the time limit know. */
function isKnownPage(reply: Reply, id: RefusalId): boolean {
  if (envelopeOf(reply)) return false;
  if (id === "maintenance") return reply.status === refusals.maintenance.status;
  return id === "time-limit" && (reply.status === 504 || (reply.status === 500 && reply.writing.isEmpty));
}

interface Wording {
  readonly status: number;
  readonly error: string;
}

/** Status and phrase by the spec, and by the claims that know others. */
function wordingsOf(id: RefusalId): readonly Wording[] {
  const windowRefusals: readonly RefusalId[] = ["invalid-date", "reversed-dates", "window-too-long", "unknown-report"];
  if (windowRefusals.includes(id)) return [refusals[id], emptyWindow];
  return id === "invalid-token" ? [refusals[id], refusals["missing-token"]] : [refusals[id]];
}

function statusFault(reply: Reply, id: RefusalId): readonly Difference[] {
  const wanted = wordingsOf(id).map(({ status }) => status);
  const status = statusOf(reply);
  const carries = reply.status === status || reply.status === 200;
  if (wanted.includes(status) && carries) return [];
  const found = carries ? String(status) : `${reply.status}, code ${status}`;
  return [breaking("status", found, plainly(wanted.join(" / ")), plainly(found), ["/code"])];
}

function wordFaults(reply: Reply, id: RefusalId): readonly Difference[] {
  const { error, msg } = envelopeOf(reply) ?? {};
  const phrases = wordingsOf(id).map((wording) => wording.error);
  const wanted = refusals[id].msg;
  const faults: Difference[] = [];
  if (!phrases.includes(String(error)))
    faults.push(
      breaking("error", kindOf(error), plainly(phrases.join(" / ")), plainly(messageShape(error)), ["/error"]),
    );
  if (msg !== wanted && msg !== inSentenceCase(wanted)) {
    faults.push(breaking("message", messageShape(msg), plainly(`"${wanted}"`), plainly(messageShape(msg)), ["/msg"]));
  }
  return faults;
}

export function inSentenceCase(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

function keyFaults(reply: Reply): readonly Difference[] {
  const { code, data, ...others } = envelopeOf(reply) ?? {};
  const faults: Difference[] = [];
  const keys = Object.keys(others).filter((key) => key !== "error" && key !== "msg");
  const isCode = (typeof code === "number" || typeof code === "string") && /^\d{3}$/.test(String(code));
  const isNothing = data === undefined || data === null || (Array.isArray(data) && data.length === 0);
  if (keys.length > 0)
    faults.push(
      breaking(
        "keys",
        keys.map(nameShape).join(),
        plainly("code, error, msg"),
        plainly(keys.map(nameShape).join(", ")),
      ),
    );
  if (!isCode) faults.push(breaking("code", kindOf(code), plainly("ddd"), plainly(shapeOf(code)), ["/code"]));
  if (!isNothing) faults.push(breaking("data", kindOf(data), plainly("null / []"), plainly(kindOf(data)), ["/data"]));
  return faults;
}

/** Whether the reply is the refusal, in whatever case its message is. */
export function isRefusal(reply: Reply, id: RefusalId): boolean {
  return (
    refusalNamed(reply) === id ||
    (!isAnswered(reply) && refusals[id].msg.toLowerCase() === String(envelopeOf(reply)?.msg).toLowerCase())
  );
}
