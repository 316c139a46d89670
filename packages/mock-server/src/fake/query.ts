import type { Answers } from "@mockvox/spec";

/** Reads a query string; which of a repeated parameter counts, and the case of names, are claims. */
export function readQuery(query: string, answers: Answers): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [sent, value] of new URLSearchParams(query)) {
    const name = /[A-Z]/.test(sent) && answers["parameter-name-case"] === "any" ? sent.toLowerCase() : sent;
    if (!parameters.has(name) || answers["duplicate-parameters"] === "last") parameters.set(name, value);
  }
  return parameters;
}
