import type { Entry } from "./journal.ts";
import { checkNames, namesOf } from "./known-names.ts";

/** What is wanted of a request: any of an entry's fields, parameters that it had, the time from which it came. */
export type Wanted = {
  [Field in "report" | "status" | "refusal" | "server" | "method" | "path" | "query"]?: NonNullable<Entry[Field]>;
} & {
  /** Milliseconds of the tenant's clock. */
  since?: number;
};

const fieldsWanted = namesOf<keyof Wanted>({
  report: true,
  status: true,
  refusal: true,
  server: true,
  method: true,
  path: true,
  query: true,
  since: true,
});

/** @throws {RangeError} on a field that nothing is wanted by */
export function checkedWanted(wanted: Wanted): Wanted {
  checkNames(wanted, fieldsWanted, "field of a request");
  return wanted;
}

export function isWanted(entry: Entry, wanted: Wanted): boolean {
  return differences(entry, wanted).length === 0;
}

/**
 * The requests that are as wanted.
 *
 * @throws {Error} when there is none; the message tells what the nearest one was like
 */
export function findRequests(entries: readonly Entry[], wanted: Wanted): Entry[] {
  const found = entries.filter((entry) => isWanted(entry, wanted));
  if (found.length > 0) return found;
  throw new Error(`No request had ${listed(flat(wanted))}. ${nearestOf(entries, wanted)}`);
}

function nearestOf(entries: readonly Entry[], wanted: Wanted): string {
  const [nearest] = [...entries].sort((a, b) => differences(a, wanted).length - differences(b, wanted).length);
  if (!nearest) return "There was no request at all.";
  const others = differences(nearest, wanted).map(([name]): Part => [name, partOf(nearest, name)]);
  return `The nearest of ${entries.length} had ${listed(others)} instead.`;
}

type Part = [name: string, value: unknown];

function differences(entry: Entry, wanted: Wanted): Part[] {
  return flat(wanted).filter(([name, value]) =>
    name === "since" ? entry.at < Number(value) : partOf(entry, name) !== value,
  );
}

/** A field of an entry, or one of its parameters. */
function partOf(entry: Entry, name: string): unknown {
  if (name === "since") return entry.at;
  return Object.entries({ ...entry.query, ...entry }).find(([known]) => known === name)?.[1];
}

/** Fields and parameters side by side. */
function flat({ query, ...fields }: Wanted): Part[] {
  return [...Object.entries(fields), ...Object.entries(query ?? {})];
}

function listed(parts: Part[]): string {
  return parts.map(([name, value]) => `${name} ${value === undefined ? "none" : JSON.stringify(value)}`).join(", ");
}
