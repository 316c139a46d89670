import type { Said } from "../said.ts";
import { kindOf, messageShape } from "../shape.ts";
import { longestBody } from "../wire/body.ts";
import { type BodyFlaw, envelopeOf, type Reply, statusOf } from "../wire/reply.ts";

const megabytes = Math.floor(longestBody / 2 ** 20);

const flaws: Readonly<Record<BodyFlaw, Said>> = {
  "not-json": { en: "a body that is not JSON", es: "un cuerpo que no es JSON" },
  "too-deep": { en: "JSON that is nested too deeply to be read", es: "JSON anidado demasiado para leerse" },
  "too-long": {
    en: `a body of more than ${megabytes} MB, the rest of which was not read`,
    es: `un cuerpo de más de ${megabytes} MB, cuyo resto no se leyó`,
  },
};

/** What came instead of an answer: its status, and its message or what its body is. */
export function foundAs(reply: Reply): Said {
  const { en, es } = saidBy(reply);
  return { en: `${reply.status}, ${en}`, es: `${reply.status}, ${es}` };
}

function saidBy(reply: Reply): Said {
  const { flaw, json, writing } = reply;
  if (flaw === "not-json" && writing.isEmpty) return { en: "an empty body", es: "un cuerpo vacío" };
  if (flaw) return flaws[flaw];
  const envelope = envelopeOf(reply);
  if (!envelope) return { en: `JSON that is ${kindOf(json)}`, es: `JSON que es ${kindOf(json)}` };
  const code = statusOf(reply) === reply.status ? "" : `code ${statusOf(reply)}, `;
  if (!("msg" in envelope)) return { en: `${code}JSON without "msg"`, es: `${code}JSON sin "msg"` };
  const msg = messageShape(envelope.msg);
  return { en: code + msg, es: code + msg };
}
