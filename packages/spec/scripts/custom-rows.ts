import { asList, asObject, deref, type Json, type JsonObject, reportIds, valueAt } from "./document.ts";

/**
 * The definitions of custom rows, from the columns of openapi.yaml: `CustomRows`, where every column must be known and well
 * formed, and `CustomRowsAnyColumn`.
 */
export function customRowDefinitions(document: JsonObject): JsonObject {
  const ids = reportIds(document);
  const dataOf = (id: string): JsonObject =>
    asObject(valueAt(document, "components", "schemas", `${id}_envelope`, "properties", "data"));
  const anyRow = { type: "object", additionalProperties: ref("AnyCell") };
  const anyBuckets = bucketsOf({ type: "object", additionalProperties: anyRow });
  const reports = ids.flatMap((id) => [
    [`${id}_custom_row`, rowOf(document, asObject(valueAt(document, "components", "schemas", `${id}_row`)))] as const,
    ...withEntries(`${id}_custom`, rowsOf(dataOf(id), ref(`${id}_custom_row`))),
  ]);
  return Object.fromEntries([
    ...reports,
    ...withEntries("any_rows", { type: "array", items: anyRow }),
    ...withEntries("any_buckets", anyBuckets),
    ["CustomRows", byReport(ids, (id) => `${id}_custom`)],
    ["CustomRowsAnyColumn", byReport(ids, (id) => (dataOf(id).type === "object" ? "any_buckets" : "any_rows"))],
  ]);
}

function byReport(ids: string[], nameOf: (id: string) => string): JsonObject {
  const properties = Object.fromEntries(ids.map((id) => [id, ref(nameOf(id))]));
  return { type: "object", additionalProperties: false, properties };
}

/** The definitions of rows for every date range, and of entries with their own; a plain row has no list or object under `rows`. */
function withEntries(name: string, rows: JsonObject): [string, JsonObject][] {
  const isEntry = { type: "object", required: ["rows"], properties: { rows: { not: { type: "string" } } } };
  const entries = { type: "array", items: ref(`${name}_entry`) };
  return [
    [name, choose({ type: "array", contains: isEntry }, entries, ref(`${name}_rows`))],
    [`${name}_rows`, rows],
    [`${name}_entry`, entryOf(`${name}_rows`)],
  ];
}

/** Rows, or one object of buckets. */
function rowsOf(data: JsonObject, row: JsonObject): JsonObject {
  if (data.type === "array") return { type: "array", items: row };
  const names = Object.keys(asObject(data.properties));
  const properties = Object.fromEntries(names.map((name) => [name, row]));
  return bucketsOf({ type: "object", additionalProperties: false, properties });
}

/** Buckets, or a list of one, because some clients store them that way. */
function bucketsOf(buckets: JsonObject): JsonObject {
  return choose({ type: "array" }, { type: "array", minItems: 1, maxItems: 1, items: buckets }, buckets);
}

function entryOf(rows: string): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    required: ["from", "to", "rows"],
    properties: { from: ref("EntryTime"), to: ref("EntryTime"), rows: ref(rows) },
  };
}

/** A row as custom data may have it. Of two variants, the first column that only one of them requires decides. */
function rowOf(document: JsonObject, row: JsonObject): JsonObject {
  if (!row.oneOf) return withCells(document, row);
  const [first = {}, second = {}] = asList(row.oneOf).map((variant) => deref(document, variant));
  const own = asList(second.required).filter((name) => !asList(first.required).includes(name));
  return choose({ type: "object", required: own }, withCells(document, second), withCells(document, first));
}

/** The claim `value-type` leaves open whether a count is a number. */
function withCells(document: JsonObject, row: JsonObject): JsonObject {
  const count = asObject(valueAt(document, "components", "schemas", "Count"));
  const cellOf = (column: Json): JsonObject => {
    const { $ref, examples, ...own } = asObject(column);
    const base = $ref ? deref(document, column) : own;
    const cell = { ...base, expected: { example: asList(examples)[0] ?? "" } };
    return base === count
      ? { ...cell, type: ["string", "integer"], minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
      : cell;
  };
  const { properties, ...others } = row;
  const cells = Object.entries(asObject(properties)).map(([name, column]) => [name, cellOf(column)] as const);
  return { ...others, properties: Object.fromEntries(cells) };
}

function choose(condition: JsonObject, ...branches: [then: JsonObject, otherwise: JsonObject]): JsonObject {
  const keywords = ["then", "else"];
  return { if: condition, ...Object.fromEntries(branches.map((branch, at) => [keywords[at], branch])) };
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
