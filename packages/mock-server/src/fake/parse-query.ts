import type { Answers } from "@mockvox/spec";

/** Parses a query string. Which of several values counts, and the case of names, are claims. */
export function parseQuery(query: string, answers: Answers): Map<string, string> {
  const parameters = new Map<string, string>();
  if (isUnencoded(query)) parseUnencoded(query, parameters, answers);
  else {
    for (const [sent, value] of new URLSearchParams(query)) {
      const name = /[A-Z]/.test(sent) && answers["parameter-name-case"] === "any" ? sent.toLowerCase() : sent;
      setParameter(name, value, parameters, answers);
    }
  }
  return parameters;
}

function setParameter(name: string, value: string, parameters: Map<string, string>, answers: Answers): void {
  if (!parameters.has(name) || answers["duplicate-parameters"] === "last") parameters.set(name, value);
}

/** Almost all queries have only lower-case letters and digits and need no decoding, which is the slowest part of parsing. */
function isUnencoded(query: string): boolean {
  return /^[a-z\d_.=&-]*$/.test(query);
}

function parseUnencoded(query: string, parameters: Map<string, string>, answers: Answers): void {
  for (let from = 0; from < query.length; ) {
    const found = query.indexOf("&", from);
    const to = found < 0 ? query.length : found;
    const mark = query.indexOf("=", from);
    if (mark >= 0 && mark < to) setParameter(query.slice(from, mark), query.slice(mark + 1, to), parameters, answers);
    else if (to > from) setParameter(query.slice(from, to), "", parameters, answers);
    from = to + 1;
  }
}
