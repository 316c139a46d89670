import { isDeepStrictEqual } from "node:util";
import {
  asList,
  asObject,
  asText,
  deref,
  type Json,
  type JsonObject,
  operationOf,
  reportIds,
  valueAt,
} from "./document.ts";

/** Reports, error responses and limits as data, extracted from the document. */
export function catalogueOf(document: JsonObject): JsonObject {
  const examples = errorExamples(document);
  const { emptyDateRange, ...refusals } = refusalsOf(document, examples);
  return {
    reports: Object.fromEntries(reportIds(document).map((id) => [id, reportOf(document, id)])),
    refusals,
    emptyDateRange: asObject(emptyDateRange),
    limits: limitsOf(document),
  };
}

/** The part of the catalogue that a client needs, without texts: it is bundled for browsers. */
export function wireOf(document: JsonObject): JsonObject {
  const { reports, refusals, emptyDateRange, limits } = catalogueOf(document);
  const { status = 0, error = "", msg = "" } = asObject(emptyDateRange);
  return {
    shapes: mapValues(asObject(reports), ({ shape = "", parameters = [], required = [] }) => ({
      shape,
      parameters,
      ...(isDeepStrictEqual(required, parameters) ? {} : { required }),
    })),
    messages: mapValues(asObject(refusals), (refusal) => refusal.msg ?? ""),
    emptyDateRange: { status, error, msg },
    // One constant each, so that a bundler can drop unused ones.
    ...mapValues(asObject(limits), ({ value = 0 }) => value),
  };
}

function mapValues(table: JsonObject, change: (value: JsonObject) => Json): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(asObject(value))]));
}

/** What each column means, in both languages, with unit, pattern, example and source. */
export function columnsOf(document: JsonObject): JsonObject {
  return Object.fromEntries(reportIds(document).map((id) => [id, columnsOfReport(document, id)]));
}

function reportOf(document: JsonObject, id: string): JsonObject {
  const query = asObject(valueAt(document, "components", "schemas", `${id}_query`));
  const data = asObject(valueAt(document, "components", "schemas", `${id}_envelope`, "properties", "data"));
  const buckets = data.type === "object" ? Object.keys(asObject(data.properties)) : undefined;
  const example = asObject(valueAt(document, "components", "examples", id));
  return {
    summary: asText(example.summary),
    summaryEs: asText(example["x-mockvox-es"]),
    shape: buckets ? "buckets" : "rows",
    ...(buckets ? { buckets } : {}),
    columns: Object.keys(columnsOfReport(document, id)),
    countColumns: countsOfReport(document, id),
    parameters: Object.keys(asObject(query.properties)),
    required: asList(query.required),
  };
}

function columnsOfReport(document: JsonObject, id: string): JsonObject {
  const columns = Object.entries(propertiesOfRow(document, id));
  return Object.fromEntries(columns.map(([name, schema]) => [name, columnOf(document, asObject(schema))]));
}

/** The columns whose values are integers. */
function countsOfReport(document: JsonObject, id: string): string[] {
  const count = asObject(valueAt(document, "components", "schemas", "Count"));
  const isCount = (schema: Json): boolean =>
    asList(asObject(schema).allOf ?? []).some((base) => deref(document, base) === count);
  return Object.entries(propertiesOfRow(document, id)).flatMap(([name, schema]) => (isCount(schema) ? [name] : []));
}

/** A row's properties, merged over all its variants. */
function propertiesOfRow(document: JsonObject, id: string): JsonObject {
  const row = asObject(valueAt(document, "components", "schemas", `${id}_row`));
  const variants = row.oneOf ? asList(row.oneOf).map((variant) => deref(document, variant)) : [row];
  return Object.assign({}, ...variants.map((variant) => asObject(variant.properties)));
}

/** What the text of a column represents, if it is more than text: report → column → kind. */
export function kindsOf(document: JsonObject): JsonObject {
  return Object.fromEntries(reportIds(document).map((id) => [id, kindsOfReport(document, id)]));
}

function kindsOfReport(document: JsonObject, id: string): JsonObject {
  const row = asObject(valueAt(document, "components", "schemas", `${id}_row`));
  const variants = row.oneOf ? asList(row.oneOf).map((variant) => deref(document, variant)) : [row];
  const columns = variants.flatMap((variant) => Object.entries(asObject(variant.properties)));
  const kinds = columns.map(([name, schema]) => [name, kindOf(document, asObject(schema))] as const);
  return Object.fromEntries(kinds.flatMap(([name, kind]) => (kind === undefined ? [] : [[name, kind]])));
}

function kindOf(document: JsonObject, schema: JsonObject): Json | undefined {
  const base = schema.allOf ? deref(document, asList(schema.allOf)[0]) : schema;
  return base["x-mockvox-kind"];
}

function columnOf(document: JsonObject, schema: JsonObject): JsonObject {
  const base = schema.allOf ? deref(document, asList(schema.allOf)[0]) : schema;
  return {
    description: asText(schema.description),
    es: asText(schema["x-mockvox-es"]),
    unit: asText(schema["x-mockvox-unit"]),
    ...(base.pattern ? { pattern: base.pattern } : {}),
    ...(base.enum ? { enum: base.enum } : {}),
    example: asText(asList(schema.examples)[0]),
    source: asText(schema["x-mockvox-source"]),
  };
}

interface ErrorExample {
  status: number;
  name: string;
  example: JsonObject;
}

function errorExamples(document: JsonObject): ErrorExample[] {
  const responses = Object.entries(asObject(operationOf(document).responses)).filter(([status]) => status !== "200");
  return responses.flatMap(([status, response]) => {
    const media = asObject(valueAt(deref(document, response), "content", "application/json"));
    return Object.entries(asObject(media.examples)).map(([name, example]) => ({
      status: Number(status),
      name,
      example: deref(document, example),
    }));
  });
}

function refusalsOf(document: JsonObject, examples: ErrorExample[]): JsonObject {
  const order = Object.keys(asObject(valueAt(document, "components", "examples")));
  const empty = deref(document, valueAt(document, "components", "examples", "empty-window"));
  const sorted = [...examples].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const entries: [string, Json][] = sorted
    .filter(({ example }) => example.summary !== empty.summary)
    .map(({ name, status, example }) => [name, refusalOf(status, example)]);
  const emptyStatus = examples.find(({ example }) => example.summary === empty.summary)?.status ?? 0;
  return { ...Object.fromEntries(entries), emptyDateRange: refusalOf(emptyStatus, empty) };
}

function refusalOf(status: number, example: JsonObject): JsonObject {
  const { error, msg } = asObject(example.value);
  return {
    status,
    error: asText(error),
    msg: asText(msg),
    when: asText(example.summary),
    es: asText(example["x-mockvox-es"]),
    confidence: asText(example["x-mockvox-confidence"]),
    source: asText(example["x-mockvox-source"]),
  };
}

function limitsOf(document: JsonObject): JsonObject {
  const limits = Object.entries(asObject(document["x-mockvox-limits"]));
  return Object.fromEntries(
    limits.map(([name, limit]) => {
      const { value, unit, description, "x-mockvox-es": es, "x-mockvox-source": source } = asObject(limit);
      return [name, { value, unit, description, es, source } as JsonObject];
    }),
  );
}
