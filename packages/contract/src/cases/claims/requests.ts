import type { ReportId } from "@mockvox/spec";
import { columns } from "@mockvox/spec/columns";
import { roles } from "../../roles.ts";
import { replyIn } from "../../samples/sample.ts";
import { isAnswered, isEmptyWindow, type Reply, refusalNamed, saysTheSame, statusOf } from "../../wire/reply.ts";
import { rowsOf } from "../../wire/rows.ts";
import { type Case, Unclear, unseen } from "../case.ts";
import { noRows, plainDay } from "../empty-windows.ts";
import { isRefusal } from "../refusals.ts";
import { isAllRefused } from "../refused-all.ts";
import { claim, type Decision } from "./claim.ts";
import { either } from "./either.ts";

/** Which of some replies a reply resembles. */
function like(reply: Reply, others: Readonly<Record<string, Reply>>): Decision {
  const fitting = Object.entries(others).flatMap(([answer, other]) => (saysTheSame(reply, other) ? [answer] : []));
  return fitting.length > 0 ? fitting : { odd: String(statusOf(reply)) };
}

/** How much the rows of an answer are like those of a report, from 0 to 1: by the columns that they share, so that one more or less does not matter. */
function likeness(reply: Reply, report: ReportId): number {
  const found = new Set(rowsOf(reply, report).flatMap(({ values }) => Object.keys(values)));
  const known = Object.keys(columns[report]);
  const shared = known.filter((name) => found.has(name)).length;
  return shared / Math.max(1, found.size, known.length);
}

const day = `day:${roles.campaign}`;

export const requestClaims: readonly Case[] = [
  claim("duplicate-parameters", "¿Cuál valor vale de un parámetro repetido?", {
    samples: ["repeated-parameter"],
    also: [plainDay, `day:${roles.hours}`],
    decide: ({ reply, known }) => {
      const found = reply("repeated-parameter");
      const [last, first] = [likeness(found, roles.small), likeness(found, roles.hours)];
      if (last !== first) return last > first ? "last" : "first";
      const bothHaveRows = [roles.small, roles.hours].every((report) => {
        const plain = replyIn(known, `day:${report}`);
        return plain !== undefined && rowsOf(plain, report).length > 0;
      });
      if (isEmptyWindow(found) && !bothHaveRows) throw new Unclear(noRows, true);
      return { odd: String(statusOf(found)) };
    },
  }),
  claim("unknown-parameters", "¿Importa un parámetro desconocido?", either("unknown-parameter", "ignored", "refused")),
  claim(
    "parameter-name-case",
    "¿Los nombres de parámetros distinguen mayúsculas?",
    either("upper-parameter", "any", "exact"),
  ),
  claim("report-name-case", "¿Los nombres de reportes distinguen mayúsculas?", either("upper-report", "any", "exact")),
  claim("unknown-report", "¿Cómo se rechaza un reporte desconocido?", {
    samples: ["unknown-report"],
    quick: true,
    decide: ({ reply }) => {
      const status = statusOf(reply("unknown-report"));
      return status === 400 ? "bad-request" : status === 404 ? "not-found" : { odd: String(status) };
    },
  }),
  claim(
    "server-header",
    "¿Hay que enviar la cabecera `wolkvox_server`?",
    either("no-server-header", "optional", "required"),
  ),
  claim("token-parameter", "¿Puede el token ir en la URL?", {
    samples: ["token-in-url"],
    decide: ({ reply }) => {
      const found = reply("token-in-url");
      if (isAnswered(found)) return "accepted";
      if (isRefusal(found, "missing-token")) return "ignored";
      throw unseen("the request was refused for its parameters", "la solicitud fue rechazada por sus parámetros");
    },
  }),
  claim("all-campaigns", "¿campaign_8 acepta `all` como campaña?", {
    samples: [day],
    also: ["one-campaign"],
    quick: true,
    ofRequest: true,
    decide: ({ reply, has }) => {
      if (rowsOf(reply(day), roles.campaign).length > 0) return "accepted";
      if (isAllRefused(reply(day), roles.campaign)) return "unknown";
      if (has("one-campaign") && rowsOf(reply("one-campaign"), roles.campaign).length > 0) return "unknown";
      throw new Unclear({ en: "no campaign dialled that day", es: "ninguna campaña marcó ese día" }, true);
    },
  }),
  claim("all-campaigns-case", "¿En mayúsculas o minúsculas puede ir `all`?", {
    samples: ["upper-all", "unknown-campaign", day],
    decide: ({ reply }) => {
      if (rowsOf(reply("upper-all"), roles.campaign).length > 0) return "any";
      if (rowsOf(reply(day), roles.campaign).length === 0) throw unseen("`all` brings nothing", "`all` no trae nada");
      return like(reply("upper-all"), { lower: reply("unknown-campaign") });
    },
  }),
  claim("unknown-campaign", "¿Qué responde una campaña que no existe?", {
    samples: ["unknown-campaign", `empty:${roles.campaign}`, "no-campaign"],
    decide: ({ reply }) =>
      like(reply("unknown-campaign"), { "as-empty": reply(`empty:${roles.campaign}`), refused: reply("no-campaign") }),
  }),
  claim("empty-campaign", "¿Qué responde un `campaign_id` vacío?", {
    samples: ["empty-campaign", "unknown-campaign", "no-campaign"],
    decide: ({ reply }) =>
      like(reply("empty-campaign"), { missing: reply("no-campaign"), unknown: reply("unknown-campaign") }),
  }),
  claim("campaign-list", "¿Puede `campaign_id` nombrar varias campañas con comas?", {
    samples: ["two-campaigns", "unknown-campaign", "one-campaign"],
    decide: ({ reply }) => {
      if (rowsOf(reply("two-campaigns"), roles.campaign).length > 0) return "each";
      if (rowsOf(reply("one-campaign"), roles.campaign).length === 0)
        throw unseen("the campaign has no rows", "la campaña no tiene filas");
      return like(reply("two-campaigns"), { unknown: reply("unknown-campaign") });
    },
  }),
  claim("malformed-token", "¿Qué dice el segundo renglón sobre tokens inválidos?", {
    samples: ["bad-token"],
    quick: true,
    ofRequest: true,
    decide: ({ reply }) => {
      const status = statusOf(reply("bad-token"));
      return status === 403 ? "same-refusal" : status === 401 ? "unauthorized" : { odd: String(status) };
    },
  }),
  claim("check-order", "¿Qué falta se nombra cuando hay varias?", {
    samples: ["bare"],
    quick: "spare",
    decide: ({ reply }) => {
      const found = refusalNamed(reply("bare"));
      if (found === "missing-token") return "token-first";
      return found ? "report-first" : { odd: String(statusOf(reply("bare"))) };
    },
  }),
  claim("quota-scope", "¿De quién es la cuota diaria?", {
    samples: ["quota-spent", "week"],
    decide: ({ reply }) => {
      if (!isAnswered(reply("week")) || !isRefusal(reply("quota-spent"), "quota-spent"))
        throw unseen("that token's quota is not spent", "la cuota de ese token no está agotada");
      return "token";
    },
  }),
  claim("retry-after", "¿Trae `Retry-After` un rechazo que pasa solo?", {
    samples: ["quota-spent"],
    decide: ({ reply }) => {
      const after = reply("quota-spent").header("retry-after");
      return after === undefined ? "absent" : /^\d+$/.test(after) ? "present" : { odd: "text" };
    },
  }),
];
