import type { Answers } from "@mockvox/spec";

/** Reads a query string; which of a repeated parameter counts, and the case of names, are claims. */
export function readQuery(query: string, answers: Answers): Map<string, string> {
  const parameters = new Map<string, string>();
  if (isPlain(query)) takePlain(query, parameters, answers);
  else {
    for (const [sent, value] of new URLSearchParams(query)) {
      const name = /[A-Z]/.test(sent) && answers["parameter-name-case"] === "any" ? sent.toLowerCase() : sent;
      take(name, value, parameters, answers);
    }
  }
  return parameters;
}

function take(name: string, value: string, parameters: Map<string, string>, answers: Answers): void {
  if (!parameters.has(name) || answers["duplicate-parameters"] === "last") parameters.set(name, value);
}

/** A query of small letters and digits, as nearly all are, needs no decoding, which costs more than all the rest of the reading. */
function isPlain(query: string): boolean {
  return /^[a-z\d_.=&-]*$/.test(query);
}

function takePlain(query: string, parameters: Map<string, string>, answers: Answers): void {
  for (let from = 0; from < query.length; ) {
    const found = query.indexOf("&", from);
    const to = found < 0 ? query.length : found;
    const mark = query.indexOf("=", from);
    if (mark >= 0 && mark < to) take(query.slice(from, mark), query.slice(mark + 1, to), parameters, answers);
    else if (to > from) take(query.slice(from, to), "", parameters, answers);
    from = to + 1;
  }
}
