import { reports } from "../answers.ts";
import type { Drift, Expected } from "../drift.ts";
import { breaking, renameKey, rewriteEnvelopes, rewriteResponses, undocumented, warning } from "./drift-helpers.ts";

const envelopes: Expected = {
  spec: reports.map((id) => `/components/schemas/${id}_envelope`),
};
const counted: Expected = {
  spec: ["/components/schemas/FoundMessage", ...(envelopes.spec ?? [])],
  claims: ["cdr_4-record-count"],
};
const responses: Expected = { spec: ["/components/responses/Report", "/paths", ...(envelopes.spec ?? [])] };

/** Drifts of the envelope and of its encoding. */
export const envelopeDrifts: readonly Drift[] = [
  breaking(
    "message-key-renamed",
    "`msg` is called `message`.",
    envelopes,
    rewriteEnvelopes((body) => renameKey(body, "msg", "message")),
  ),
  breaking(
    "page-count-added",
    "The envelope tells a number of pages.",
    envelopes,
    rewriteEnvelopes((body) => ({ ...body, pages: 1 })),
  ),
  breaking(
    "error-key-missing",
    "`error` is omitted in successful responses.",
    envelopes,
    rewriteEnvelopes(({ error: _, ...body }) => body),
  ),
  undocumented(
    "warning",
    "error-empty-text",
    "`error` is an empty string in successful responses.",
    { claims: ["success-error"] },
    rewriteEnvelopes((body) => ({ ...body, error: "" })),
  ),
  breaking(
    "error-word-null",
    "`error` is the word `null`.",
    envelopes,
    rewriteEnvelopes((body) => ({ ...body, error: "null" })),
  ),
  breaking(
    "code-zero",
    "`code` is 0 when all went well.",
    { ...envelopes, claims: ["success-code-type"] },
    rewriteEnvelopes((body) => ({ ...body, code: 0 })),
  ),
  breaking(
    "data-wrapped",
    "The data lies one level deeper.",
    envelopes,
    rewriteEnvelopes((body) => ({ ...body, data: { rows: body.data } })),
  ),
  breaking(
    "results-key",
    "`data` is called `results`.",
    envelopes,
    rewriteEnvelopes((body) => renameKey(body, "data", "results")),
  ),
  breaking(
    "bare-list",
    "The envelope is gone.",
    envelopes,
    rewriteEnvelopes(({ data }) => data),
  ),
  breaking(
    "record-count-off",
    "`msg` counts one record too many.",
    counted,
    rewriteEnvelopes((body) => ({ ...body, msg: `${body.msg}`.replace(/^\d+/, (count) => `${Number(count) + 1}`) })),
  ),
  breaking(
    "message-in-spanish",
    "`msg` speaks Spanish.",
    counted,
    rewriteEnvelopes((body) => ({
      ...body,
      msg: `${body.msg}`.replace("records were found", "registros encontrados"),
    })),
  ),
  breaking(
    "message-without-number",
    "`msg` names no number.",
    counted,
    rewriteEnvelopes((body) => ({ ...body, msg: " records were found" })),
  ),
  breaking(
    "html-for-json",
    "diagram_2 arrives as a web page.",
    responses,
    rewriteResponses((reply, { report }) =>
      report !== "diagram_2"
        ? reply
        : {
            ...reply,
            headers: { ...reply.headers, "Content-Type": "text/html; charset=utf-8" },
            body: "<html><body><table><tr><td>report</td></tr></table></body></html>",
          },
    ),
  ),
  undocumented(
    "warning",
    "content-type-text",
    "JSON is declared as HTML.",
    responses,
    rewriteResponses((reply) => ({
      ...reply,
      headers: { ...reply.headers, "Content-Type": "text/html; charset=utf-8" },
    })),
  ),
  breaking(
    "latin-letters",
    "Bodies are written in Latin-1, though UTF-8 is declared.",
    { ...responses, claims: ["json-escaping"] },
    rewriteResponses((reply) => ({ ...reply, body: Uint8Array.from(Buffer.from(`${reply.body}`, "latin1")) })),
  ),
  breaking(
    "warning-before-json",
    "A warning of PHP stands before the JSON.",
    responses,
    rewriteResponses((reply) => ({ ...reply, body: `<br />\n<b>Warning</b>: Undefined index<br />\n${reply.body}` })),
  ),
  breaking(
    "body-cut",
    "Bodies end in the middle.",
    responses,
    rewriteResponses((reply) => ({ ...reply, body: `${reply.body}`.slice(0, -20) })),
  ),
  breaking(
    "status-accepted",
    "Reports come with status 202.",
    responses,
    rewriteResponses((reply) => ({ ...reply, status: 202 })),
  ),
  warning("code-number", "`code` is a number again.", "success-code-type", {
    answers: { "success-code-type": "number" },
  }),
  warning("escaped-letters", "Accents are escaped.", "json-escaping", { answers: { "json-escaping": "escaped" } }),
  warning("compact-body", "Bodies are compact.", "json-whitespace", { answers: { "json-whitespace": "compact" } }),
  warning("byte-order-mark", "Bodies begin with a byte order mark.", "byte-order-mark", {
    answers: { "byte-order-mark": "present" },
  }),
  warning("empty-not-found", "An empty window is a 404 now.", "empty-window", {
    answers: { "empty-window": "not-found" },
  }),
];
