import { type Answers, answerTo, type Report } from "./answers.ts";
import type { ServerResponse } from "./drift.ts";
import type { Data, Row } from "./tables/table.ts";

const headers = {
  Server: "Apache",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST",
  "Cache-Control": "no-store, no-cache, must-revalidate",
};

/** A JSON response, with the white space, escaping and byte order mark of the answers. */
export function writeJson(status: number, envelope: unknown, answers: Answers): ServerResponse {
  const text = JSON.stringify(envelope, null, answerTo(answers, "json-whitespace") === "indented" ? 4 : 0);
  const escaped = answerTo(answers, "json-escaping") === "escaped" ? escapeText(text) : text;
  const mark = answerTo(answers, "byte-order-mark") === "present" ? "\ufeff" : "";
  return {
    status,
    headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
    body: `${mark}${escaped}`,
  };
}

/** A page of the web server in front of the API. */
export function writePage(status: number, phrase: string): ServerResponse {
  return {
    status,
    headers: { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" },
    body: `<html>\n<head><title>${phrase}</title></head>\n<body><center><h1>${status} ${phrase}</h1></center></body>\n</html>`,
  };
}

export function writePreflight(answers: Answers): ServerResponse {
  const allowed =
    answerTo(answers, "preflight") === "allowed" ? { "Access-Control-Allow-Headers": "wolkvox-token" } : {};
  return { status: 200, headers: { ...headers, ...allowed }, body: "" };
}

function escapeText(text: string): string {
  return text
    .replaceAll("/", "\\/")
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Values as sent: strings, or strings and numbers. */
export function writeValues(data: Data, answers: Answers, report: Report): Data {
  const blank = { zero: undefined, empty: "", blank: " " }[answerTo(answers, "blank-values", report)];
  const written = blank === undefined || report === "diagram_13" ? data : withoutZeros(data, blank);
  if (answerTo(answers, "value-type", report) === "number") return written;
  return eachRow(written, (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, `${value}`])));
}

function withoutZeros(data: Data, blank: string): Data {
  const isZero = (value: unknown): boolean => /^[0.:]+( ?%)?$/.test(String(value));
  return eachRow(data, (row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, isZero(value) ? blank : value])),
  );
}

/** Rewrites every row, or every bucket. */
export function eachRow(data: Data, rewrite: (row: Row, nth: number) => Row): Data {
  if (Array.isArray(data)) return data.map(rewrite);
  return Object.fromEntries(Object.entries(data).map(([key, row], nth) => [key, rewrite(row, nth)]));
}
