import { limits, refusals } from "@mockvox/spec";
import { roles } from "../../roles.ts";
import { isRefusedAlone, seamIn, windowEndIn } from "../../samples/ground.ts";
import { replyIn } from "../../samples/sample.ts";
import { measureOf } from "../../wire/measure.ts";
import {
  envelopeOf,
  isAnswered,
  isEmptyWindow,
  type Reply,
  refusalNamed,
  saysTheSame,
  statusOf,
} from "../../wire/reply.ts";
import { rowsOf } from "../../wire/rows.ts";
import { type Case, type Evidence, Unclear, unseen } from "../case.ts";
import { needActivity, noRows, plainDay } from "../empty-windows.ts";
import { claim, type Decision } from "./claim.ts";

function needSeam({ known }: Evidence): void {
  if (!seamIn(known))
    throw unseen("no interaction with a known second was seen", "no se vio ninguna interacción con su segundo");
}

function isRefusedWindow(reply: Reply): boolean {
  return !isAnswered(reply);
}

/** Whether a window was refused for what it holds, and so not for how long it is. */
function isOfSize(reply: Reply): boolean {
  return ["row-limit", "size-limit", "time-limit"].includes(refusalNamed(reply) ?? "");
}

const ofSeam = { samples: ["seam", "seam-beside"], also: ["reversed-dates", `empty:${roles.seconds}`] } as const;

/** The answers that may have met the limit of rows. */
const longAnswers = ["longest", `day:${roles.seconds}`] as const;

function rowCounts({ reply }: Evidence): readonly number[] {
  return longAnswers.map((id) => rowsOf(reply(id), roles.seconds).length);
}

export const windowClaims: readonly Case[] = [
  claim("range-refusal", "¿Cómo se rechazan ventanas mal escritas, al revés o muy largas?", {
    samples: ["invalid-date", "reversed-dates", "too-long"],
    quick: true,
    decide: ({ reply }) => {
      const found = ["invalid-date", "reversed-dates", "too-long"].map(reply).filter(isRefusedWindow);
      const statuses = [...new Set(found.map(statusOf))].join();
      if (statuses === String(refusals["invalid-date"].status)) return "bad-request";
      return statuses === "404" ? "not-found" : { odd: statuses };
    },
  }),
  claim("window-end", "¿Una ventana incluye su último segundo?", {
    ...ofSeam,
    decide: (evidence) => {
      needSeam(evidence);
      const end = windowEndIn(evidence.known);
      if (end === "inclusive" || end === "exclusive") return end;
      throw new Unclear(
        { en: "windows of one second bring nothing", es: "las ventanas de un segundo no traen nada" },
        false,
      );
    },
  }),
  claim("filter-second", "¿Por cuál de sus segundos entra una interacción en una ventana?", {
    ...ofSeam,
    decide: (evidence) => {
      needSeam(evidence);
      const end = windowEndIn(evidence.known);
      if (end === undefined)
        throw new Unclear({ en: "the window was not asked", es: "no se preguntó la ventana" }, true);
      if (end === "refused") throw new Unclear({ en: "the window was refused", es: "la ventana fue rechazada" }, false);
      return end === "ends" ? "end" : "start";
    },
  }),
  claim("equal-dates", "¿Se responde una ventana cuyos extremos son iguales?", {
    ...ofSeam,
    decide: (evidence) => {
      needSeam(evidence);
      const reply = evidence.reply("seam");
      if (isAnswered(reply) || !isRefusedAlone(evidence.known)) return "answered";
      const isSure = !isEmptyWindow(reply) || windowEndIn(evidence.known) === "inclusive";
      return isSure ? "refused" : ["answered", "refused"];
    },
  }),
  claim("longest-window", "¿Se responde una ventana de exactamente 31 días?", {
    samples: ["longest", "across-months", "nearly-longest"],
    also: [plainDay],
    decide: (evidence) => {
      const longest = evidence.reply("longest");
      if (isAnswered(longest)) return "answered";
      needActivity(longest, evidence);
      if (isOfSize(longest)) throw unseen("the window held too much", "la ventana trajo demasiado");
      if (!isAnswered(evidence.reply("across-months"))) {
        throw unseen("no window may cross a month", "ninguna ventana puede cruzar un mes");
      }
      return isAnswered(evidence.reply("nearly-longest")) ? "refused" : { odd: "less than 31 days refused" };
    },
  }),
  claim("calendar-month", "¿Puede una ventana cruzar el fin de un mes?", {
    samples: ["longest", "across-months"],
    also: [plainDay],
    decide: (evidence) => {
      if (isAnswered(evidence.reply("longest"))) return "allowed";
      const across = evidence.reply("across-months");
      needActivity(across, evidence);
      return isAnswered(across) ? "allowed" : "refused";
    },
  }),
  claim("impossible-date", "¿Qué pasa con el 30 de febrero y las 25 horas?", {
    samples: ["impossible-date"],
    also: [plainDay, "invalid-date"],
    decide: (evidence): Decision => {
      const reply = evidence.reply("impossible-date");
      if (isAnswered(reply)) return "rolled-over";
      needActivity(reply, evidence);
      const invalid = replyIn(evidence.known, "invalid-date");
      // Rolled over, the window lacks an hour of the day, which may have been its only one.
      if (isEmptyWindow(reply) && invalid && !saysTheSame(reply, invalid)) throw new Unclear(noRows, true);
      return "refused";
    },
  }),
  claim("row-limit", "¿Qué responde una ventana con más de 60.000 filas?", {
    samples: longAnswers,
    decide: (evidence) => {
      const counts = rowCounts(evidence);
      if (counts.some((count) => count > limits.rows.value)) return "all";
      if (counts.includes(limits.rows.value)) return "cut";
      if (longAnswers.some((id) => refusalNamed(evidence.reply(id)) === "row-limit")) return "refused";
      throw unseen("no window had more than 60,000 rows", "ninguna ventana pasó de 60.000 filas");
    },
  }),
  claim("cut-count", "¿Qué número dice `msg` cuando se cortaron filas?", {
    samples: longAnswers,
    decide: (evidence) => {
      const at = rowCounts(evidence).indexOf(limits.rows.value);
      if (at < 0) throw unseen("no rows were cut", "no se cortaron filas");
      const told = measureOf(/\d+/.exec(String(envelopeOf(evidence.reply(longAnswers[at] ?? ""))?.msg))?.[0]);
      return told === limits.rows.value ? "sent" : told > limits.rows.value ? "found" : { odd: "fewer" };
    },
  }),
];
