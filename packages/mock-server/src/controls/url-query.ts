import type { JsonObject } from "./parse-body.ts";

/** The parameters of a URL; those written as `name[key]` become one object. */
export function parseUrlQuery(parameters: Iterable<[string, string]>): JsonObject {
  const query = new Map<string, string | Map<string, string>>();
  for (const [parameter, value] of parameters) {
    const [, name, key] = /^([^[]+)\[([^\]]+)\]$/.exec(parameter) ?? [];
    if (name === undefined || key === undefined) query.set(parameter, value);
    else query.set(name, entriesOf(query.get(name)).set(key, value));
  }
  return Object.fromEntries(
    [...query].map(([name, value]) => [name, typeof value === "string" ? value : Object.fromEntries(value)]),
  );
}

function entriesOf(known: string | Map<string, string> | undefined): Map<string, string> {
  return typeof known === "object" ? known : new Map();
}
