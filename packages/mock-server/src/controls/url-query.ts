import type { Json } from "./read.ts";

/** The parameters of a URL; those written `name[part]` become the parts of one object. */
export function readUrlQuery(parameters: Iterable<[string, string]>): Json {
  const query = new Map<string, string | Map<string, string>>();
  for (const [written, value] of parameters) {
    const [, name, part] = /^([^[]+)\[([^\]]+)\]$/.exec(written) ?? [];
    if (name === undefined || part === undefined) query.set(written, value);
    else query.set(name, partsOf(query.get(name)).set(part, value));
  }
  return Object.fromEntries(
    [...query].map(([name, value]) => [name, typeof value === "string" ? value : Object.fromEntries(value)]),
  );
}

function partsOf(known: string | Map<string, string> | undefined): Map<string, string> {
  return typeof known === "object" ? known : new Map();
}
