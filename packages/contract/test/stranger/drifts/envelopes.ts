import { reports } from "../answers.ts";
import type { Drift, Expected } from "../drift.ts";
import { breaking, notable, renamed, repliesWithRows, successes } from "./bend.ts";

const envelopes: Expected = {
  spec: reports.map((id) => `/components/schemas/${id}_envelope`),
};
const counted: Expected = {
  spec: ["/components/schemas/FoundMessage", ...(envelopes.spec ?? [])],
  claims: ["cdr_4-record-count"],
};
const responses: Expected = { spec: ["/components/responses/Report", "/paths", ...(envelopes.spec ?? [])] };

/** What stands around the rows, and how it travels. */
export const envelopeDrifts: readonly Drift[] = [
  breaking(
    "message-key-renamed",
    "`msg` is called `message`.",
    envelopes,
    successes((body) => renamed(body, "msg", "message")),
  ),
  breaking(
    "page-count-added",
    "The envelope tells a number of pages.",
    envelopes,
    successes((body) => ({ ...body, pages: 1 })),
  ),
  breaking(
    "error-key-missing",
    "`error` is left out when there is none.",
    envelopes,
    successes(({ error: _, ...body }) => body),
  ),
  breaking(
    "error-empty-text",
    "`error` is an empty string when there is none.",
    envelopes,
    successes((body) => ({ ...body, error: "" })),
  ),
  breaking(
    "error-word-null",
    "`error` is the word `null`.",
    envelopes,
    successes((body) => ({ ...body, error: "null" })),
  ),
  breaking(
    "code-zero",
    "`code` is 0 when all went well.",
    { ...envelopes, claims: ["success-code-type"] },
    successes((body) => ({ ...body, code: 0 })),
  ),
  breaking(
    "data-wrapped",
    "The data lies one level deeper.",
    envelopes,
    successes((body) => ({ ...body, data: { rows: body.data } })),
  ),
  breaking(
    "results-key",
    "`data` is called `results`.",
    envelopes,
    successes((body) => renamed(body, "data", "results")),
  ),
  breaking(
    "bare-list",
    "The envelope is gone.",
    envelopes,
    successes(({ data }) => data),
  ),
  breaking(
    "record-count-off",
    "`msg` counts one record too many.",
    counted,
    successes((body) => ({ ...body, msg: `${body.msg}`.replace(/^\d+/, (count) => `${Number(count) + 1}`) })),
  ),
  breaking(
    "message-in-spanish",
    "`msg` speaks Spanish.",
    counted,
    successes((body) => ({ ...body, msg: `${body.msg}`.replace("records were found", "registros encontrados") })),
  ),
  breaking(
    "message-without-number",
    "`msg` names no number.",
    counted,
    successes((body) => ({ ...body, msg: " records were found" })),
  ),
  breaking(
    "html-for-json",
    "Reports arrive as a web page.",
    responses,
    repliesWithRows((reply) => ({
      ...reply,
      headers: { ...reply.headers, "Content-Type": "text/html; charset=utf-8" },
      body: "<html><body><table><tr><td>report</td></tr></table></body></html>",
    })),
  ),
  breaking(
    "content-type-text",
    "JSON is declared as HTML.",
    responses,
    repliesWithRows((reply) => ({
      ...reply,
      headers: { ...reply.headers, "Content-Type": "text/html; charset=utf-8" },
    })),
  ),
  breaking(
    "latin-letters",
    "Bodies are written in Latin-1, though UTF-8 is declared.",
    { ...responses, claims: ["json-escaping"] },
    repliesWithRows((reply) => ({ ...reply, body: Uint8Array.from(Buffer.from(`${reply.body}`, "latin1")) })),
  ),
  breaking(
    "warning-before-json",
    "A warning of PHP stands before the JSON.",
    responses,
    repliesWithRows((reply) => ({ ...reply, body: `<br />\n<b>Warning</b>: Undefined index<br />\n${reply.body}` })),
  ),
  breaking(
    "body-cut",
    "Bodies end in the middle.",
    responses,
    repliesWithRows((reply) => ({ ...reply, body: `${reply.body}`.slice(0, -20) })),
  ),
  breaking(
    "status-accepted",
    "Reports come with status 202.",
    responses,
    repliesWithRows((reply) => ({ ...reply, status: 202 })),
  ),
  notable("code-number", "`code` is a number again.", "success-code-type", {
    answers: { "success-code-type": "number" },
  }),
  notable("escaped-letters", "Accents are escaped.", "json-escaping", { answers: { "json-escaping": "escaped" } }),
  notable("compact-body", "Bodies are compact.", "json-whitespace", { answers: { "json-whitespace": "compact" } }),
  notable("byte-order-mark", "Bodies begin with a byte order mark.", "byte-order-mark", {
    answers: { "byte-order-mark": "present" },
  }),
  notable("empty-not-found", "An empty window is a 404 now.", "empty-window", {
    answers: { "empty-window": "not-found" },
  }),
];
