import { isRefusalId, refusalIds } from "@mockvox/spec";
import type { Wanted } from "../fake/find-request.ts";
import { BadRequest, type Json, readMoment, readNumber, readReport, readText, readTexts } from "./read.ts";

/** How each part of what is wanted of a request is read, from a body or from a query, where a number is a text. */
const readers: { readonly [Name in keyof Wanted]-?: (value: unknown) => Wanted[Name] } = {
  report: readReport,
  status: (value) => readNumber(numberOf(value), '"status", a number'),
  refusal: readOutcome,
  server: (value) => readText(value, "server"),
  method: (value) => readText(value, "method"),
  path: (value) => readText(value, "path"),
  query: readTexts,
  since: (value) => readMoment(numberOf(value, 13), "since"),
};

/** @throws {BadRequest} on a part that is not as it should be. */
export function readWanted(given: Json): Wanted {
  const parts = Object.entries(readers).filter(([name]) => given[name] !== undefined && given[name] !== null);
  return Object.fromEntries(parts.map(([name, read]) => [name, read(given[name])]));
}

/** A text of digits alone is a number, if it has at most so many: fourteen are a second as the vendor writes it. */
function numberOf(value: unknown, digits = 3): unknown {
  return typeof value === "string" && /^\d+$/.test(value) && value.length <= digits ? Number(value) : value;
}

function readOutcome(value: unknown): Wanted["refusal"] {
  if (typeof value === "string" && (value === "empty-window" || isRefusalId(value))) return value;
  throw new BadRequest(
    `Give "refusal", one of ${[...refusalIds, "empty-window"].join(", ")}; found ${JSON.stringify(value)}.`,
  );
}
