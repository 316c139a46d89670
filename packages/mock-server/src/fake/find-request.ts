import type { Entry } from "./journal.ts";

/** What a test expects of a request: any of an entry's fields, and parameters that it had. */
export type Wanted = Partial<Pick<Entry, "report" | "status" | "refusal" | "server" | "method" | "query">>;

/**
 * The requests that are as wanted.
 *
 * @throws {Error} when there is none; the message tells what the nearest one was like
 */
export function findRequests(entries: readonly Entry[], wanted: Wanted): Entry[] {
  const found = entries.filter((entry) => differences(entry, wanted).length === 0);
  if (found.length > 0) return found;
  throw new Error(`No request had ${listed(flat(wanted))}. ${nearestOf(entries, wanted)}`);
}

function nearestOf(entries: readonly Entry[], wanted: Wanted): string {
  const [nearest] = [...entries].sort((a, b) => differences(a, wanted).length - differences(b, wanted).length);
  if (!nearest) return "There was no request at all.";
  const found = flat({ ...nearest });
  const others = differences(nearest, wanted).map(([name]): [string, unknown] => [
    name,
    found.find(([known]) => known === name)?.[1],
  ]);
  return `The nearest of ${entries.length} had ${listed(others)} instead.`;
}

type Part = [name: string, value: unknown];

function differences(entry: Entry, wanted: Wanted): Part[] {
  const found = new Map(flat({ ...entry }));
  return flat(wanted).filter(([name, value]) => found.get(name) !== value);
}

/** Fields and parameters side by side. */
function flat({ query, ...fields }: Wanted): Part[] {
  return [...Object.entries(fields), ...Object.entries(query ?? {})];
}

function listed(parts: Part[]): string {
  return parts.map(([name, value]) => `${name} ${value === undefined ? "none" : JSON.stringify(value)}`).join(", ");
}
