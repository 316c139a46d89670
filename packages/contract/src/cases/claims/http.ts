import { emptyWindow } from "@mockvox/spec";
import { replyIn } from "../../samples/sample.ts";
import { envelopeOf, isAnswered, isEmptyWindow } from "../../wire/reply.ts";
import { type Case, type Evidence, Unclear, unseen } from "../case.ts";
import { noRows, plainDay } from "../empty-windows.ts";
import { claim } from "./claim.ts";
import { either } from "./either.ts";

/** Whether the HTTP status tells nothing, since every refusal is 200. */
function isAlways200({ reply }: Evidence): boolean {
  return reply("no-token").status === 200;
}

/** What the web server does with a request, whatever it asks for. */
export const httpClaims: readonly Case[] = [
  claim("post", "¿Responde la ruta a POST?", either("post", "answered", "refused")),
  claim("head", "¿Responde la ruta a HEAD?", {
    samples: ["head", "no-token"],
    also: [plainDay],
    decide: (evidence) => {
      const { status } = evidence.reply("head");
      if (isAlways200(evidence))
        throw unseen("every status is 200, and HEAD has no body", "todo estado es 200 y HEAD no trae cuerpo");
      const plain = replyIn(evidence.known, plainDay);
      const isOfTheDay = plain ? !isAnswered(plain) && plain.status === status : status === emptyWindow.status;
      if (status !== 200 && isOfTheDay) throw new Unclear(noRows, true);
      return status === 200 ? "answered" : status >= 400 ? "refused" : { odd: String(status) };
    },
  }),
  claim("preflight", "¿Pasa la consulta previa de un navegador para `wolkvox-token`?", {
    samples: ["preflight"],
    decide: ({ reply }) =>
      (reply("preflight").header("access-control-allow-headers") ?? "").toLowerCase().includes("wolkvox-token")
        ? "allowed"
        : "not-allowed",
  }),
  claim("compression", "¿Se comprime una respuesta cuando se acepta gzip?", {
    samples: ["gzip"],
    decide: ({ reply }) => {
      const found = reply("gzip");
      const encoding = found.header("content-encoding");
      // Servers leave bodies of a few bytes as they are.
      if (encoding === undefined && (!isAnswered(found) || isEmptyWindow(found))) throw new Unclear(noRows, true);
      return encoding === undefined ? "never" : encoding === "gzip" ? "gzip" : { odd: "another encoding" };
    },
  }),
  claim("trailing-slash", "¿Se responde la ruta con una barra al final?", either("slash", "answered", "not-found")),
  claim("path-case", "¿La ruta distingue mayúsculas?", either("upper-path", "any", "exact")),
  claim("plain-http", "¿Responde el servidor sin TLS?", {
    samples: ["plain-http"],
    decide: ({ reply }) => {
      const found = reply("plain-http");
      if (found.status >= 300 && found.status < 400) return "redirected";
      return envelopeOf(found) ? "answered" : { odd: String(found.status) };
    },
  }),
];
