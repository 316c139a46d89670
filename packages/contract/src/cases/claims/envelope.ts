import { refusals, reportOf } from "@mockvox/spec";
import { roles } from "../../roles.ts";
import { kindOf } from "../../shape.ts";
import { measureOf } from "../../wire/measure.ts";
import {
  envelopeOf,
  isAnswered,
  isEmptyWindow,
  messageOf,
  type Reply,
  saysTheSame,
  statusOf,
} from "../../wire/reply.ts";
import { rowsOf } from "../../wire/rows.ts";
import { type Case, type Evidence, Unclear, unseen } from "../case.ts";
import { dayOf } from "../places.ts";
import { inSentenceCase, isRefusal } from "../refusals.ts";
import { isAllRefused, takesNoAll } from "../refused-all.ts";
import { claim, claimOfEach, type Decision } from "./claim.ts";

/** The first answer with data among the samples of a report's day. */
function answered({ replies, has }: Evidence, samples: readonly string[]): Reply {
  const found = replies(samples.find(has) ?? samples[0] ?? "").find(isAnswered);
  if (!found) throw new Unclear({ en: "no answer carried data", es: "ninguna respuesta trajo datos" }, true);
  return found;
}

/** Refusals that nearly every server gives, the surest first. */
const refused = ["no-token", "no-campaign", "unknown-report"] as const;

function refusal({ replies, has }: Evidence): Reply {
  const found = refused
    .filter(has)
    .flatMap(replies)
    .find((reply) => !isAnswered(reply));
  if (!found) throw new Unclear({ en: "nothing was refused", es: "nada fue rechazado" }, true);
  return found;
}

const ofRefusal = (decide: (reply: Reply) => Decision): Parameters<typeof claim>[2] => ({
  samples: ["no-token"],
  also: refused,
  quick: true,
  decide: (evidence) => decide(refusal(evidence)),
});

function typeName(value: unknown): Decision {
  return typeof value === "string" || typeof value === "number" ? typeof value : { odd: kindOf(value), at: ["/code"] };
}

function successType(code: unknown): Decision {
  return Number(code) === 200 ? typeName(code) : { odd: kindOf(code), at: ["/code"] };
}

const dayOfSeconds = dayOf(roles.seconds);

export const envelopeClaims: readonly Case[] = [
  ...claimOfEach("success-code-type", "¿`code` es número o texto en una respuesta?", (report) => ({
    samples: [dayOf(report)],
    quick: true,
    decide: (evidence) => successType(envelopeOf(answered(evidence, dayOf(report)))?.code),
  })),
  claim(
    "refusal-code-type",
    "¿`code` es número o texto en un rechazo?",
    ofRefusal((reply) => typeName(envelopeOf(reply)?.code)),
  ),
  claim(
    "refusal-data",
    "¿Qué es `data` en un rechazo?",
    ofRefusal((reply) => {
      const { data } = envelopeOf(reply) ?? {};
      if (data === undefined) return "absent";
      if (data === null) return "null";
      return Array.isArray(data) && data.length === 0 ? "empty-list" : { odd: kindOf(data), at: ["/data"] };
    }),
  ),
  claim(
    "refusal-http-status",
    "¿El estado HTTP lleva el rechazo?",
    ofRefusal((reply) => {
      if (reply.status === statusOf(reply)) return "same-as-code";
      return reply.status === 200 ? "always-200" : { odd: `${reply.status}` };
    }),
  ),
  claim(
    "message-case",
    "¿En mayúsculas o minúsculas llegan los rechazos?",
    ofRefusal((reply) => {
      const { msg } = envelopeOf(reply) ?? {};
      const known = Object.values(refusals).find((one) => one.msg.toLowerCase() === messageOf(reply));
      if (!known || (msg !== known.msg && msg !== inSentenceCase(known.msg))) return { odd: kindOf(msg), at: ["/msg"] };
      return msg === known.msg ? "as-documented" : "sentence";
    }),
  ),
  claim("json-whitespace", "¿El cuerpo va compacto o con sangría?", {
    samples: [dayOfSeconds],
    quick: true,
    decide: (evidence) => {
      const { isCompact, isIndented, beginning } = answered(evidence, dayOfSeconds).writing;
      if (isCompact) return "compact";
      return isIndented ? "indented" : { odd: kindOf(beginning.slice(0, 8)) };
    },
  }),
  claim("json-escaping", "¿Cómo viajan las tildes y las barras en el JSON?", {
    samples: [dayOfSeconds],
    quick: true,
    decide: (evidence) => {
      const { hasEscapes, hasPlain } = answered(evidence, dayOfSeconds).writing;
      if (!hasEscapes && !hasPlain)
        throw unseen("no value has an accent or a slash", "ningún valor tiene tildes ni barras");
      return hasEscapes && hasPlain ? { odd: "both" } : hasEscapes ? "escaped" : "plain";
    },
  }),
  claim("data-type", "¿`data` de diagram_13 es una lista o un texto que trae una?", {
    samples: [dayOfSeconds],
    quick: true,
    decide: (evidence) => {
      const { data } = envelopeOf(answered(evidence, dayOfSeconds)) ?? {};
      if (Array.isArray(data)) return "list";
      return typeof data === "string" ? "encoded-string" : { odd: kindOf(data), at: ["/data"] };
    },
  }),
  claim("byte-order-mark", "¿El cuerpo empieza con una marca de orden de bytes?", {
    samples: [dayOfSeconds],
    quick: true,
    decide: (evidence) => (answered(evidence, dayOfSeconds).writing.hasByteOrderMark ? "present" : "absent"),
  }),
  ...claimOfEach("empty-window", "¿Qué responde una ventana en la que no pasó nada?", (report) => ({
    samples: [`empty:${report}`],
    quick: report === roles.small && "spare",
    decide: ({ reply }) => emptyAnswer(reply(`empty:${report}`), report),
  })),
  claim("future-window", "¿Qué responde una ventana que está toda en el futuro?", {
    samples: ["future", `empty:${roles.small}`, "invalid-date"],
    decide: ({ reply }) => {
      const future = reply("future");
      const fitting = [
        ...(saysTheSame(future, reply(`empty:${roles.small}`)) ? ["as-empty"] : []),
        ...(saysTheSame(future, reply("invalid-date")) ? ["refused"] : []),
      ];
      return fitting.length > 0 ? fitting : { odd: String(statusOf(future)) };
    },
  }),
  claim("maintenance-body", "¿Qué responde un servidor en mantenimiento?", {
    samples: ["maintenance"],
    decide: ({ reply }) => {
      const found = reply("maintenance");
      if (envelopeOf(found)) return isRefusal(found, "maintenance") ? "envelope" : { odd: String(statusOf(found)) };
      return found.status === 403 && /^\s*</.test(found.writing.beginning) ? "page" : { odd: String(found.status) };
    },
  }),
  claim("time-limit", "¿Qué responde una solicitud que trabaja más de 60 segundos?", {
    samples: ["slow"],
    decide: ({ reply }) => {
      const found = reply("slow");
      if (isRefusal(found, "time-limit")) return "envelope";
      if (found.status === 504 && !envelopeOf(found)) return "gateway-page";
      return found.status === 500 && found.writing.isEmpty ? "empty-body" : { odd: String(statusOf(found)) };
    },
  }),
];

function emptyAnswer(reply: Reply, report: Parameters<typeof rowsOf>[1]): Decision {
  if (isAllRefused(reply, report)) throw takesNoAll();
  if (!isAnswered(reply)) return isEmptyWindow(reply) ? "not-found" : { odd: String(statusOf(reply)) };
  const hasBuckets = reportOf(report).shape === "buckets";
  if (isEmptyWindow(reply)) return hasBuckets ? "empty-data" : { same: ["empty-data", "zero-buckets"] };
  const counted = rowsOf(reply, report).every(
    ({ values }) => measureOf(Object.values(values).find((value) => /^\d+$/.test(String(value)))) === 0,
  );
  return hasBuckets && counted ? "zero-buckets" : { odd: "data" };
}
