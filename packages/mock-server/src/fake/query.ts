import type { Answers } from "@mockvox/spec";

/** Reads a query string; which of a repeated parameter counts, and the case of names, are claims. */
export function readQuery(query: string, answers: Answers): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [sent, value] of pairsOf(query)) {
    const name = /[A-Z]/.test(sent) && answers["parameter-name-case"] === "any" ? sent.toLowerCase() : sent;
    if (!parameters.has(name) || answers["duplicate-parameters"] === "last") parameters.set(name, value);
  }
  return parameters;
}

/** A query of plain letters, as nearly all are, needs no decoding, which costs more than all the rest of the reading. */
function pairsOf(query: string): Iterable<[string, string]> {
  return /^[\w.=&-]*$/.test(query) ? plainPairs(query) : new URLSearchParams(query);
}

function plainPairs(query: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const part of query.split("&")) {
    const mark = part.indexOf("=");
    if (part !== "") pairs.push(mark < 0 ? [part, ""] : [part.slice(0, mark), part.slice(mark + 1)]);
  }
  return pairs;
}
