import { isDeepStrictEqual } from "node:util";
import {
  asList,
  asObject,
  asText,
  deref,
  type Json,
  type JsonObject,
  mergeRef,
  operationOf,
  parametersOf,
  reportIds,
  reportPath,
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
    limits: limitsOf(document, "x-mockvox-limits"),
    inapplicableLimits: limitsOf(document, "x-mockvox-inapplicable-limits"),
    advice: limitsOf(document, "x-mockvox-advice"),
    postmanWorkspace: asText(valueAt(document, "externalDocs", "url")),
  };
}

/** What a client needs to call the reports, without texts: it is bundled for browsers. */
export function operationsOf(document: JsonObject): JsonObject {
  const { reports, refusals, emptyDateRange, limits } = catalogueOf(document);
  const { status = 0, error = "", msg = "" } = asObject(emptyDateRange);
  return {
    path: reportPath,
    serverUrl: asText(asObject(asList(document.servers)[0]).url),
    tokenHeader: asText(valueAt(document, "components", "securitySchemes", "token", "name")),
    serverHeader: asText(valueAt(document, "components", "parameters", "wolkvox_server", "name")),
    operations: mapValues(asObject(reports), ({ shape = "", parameters = [], required = [] }) => ({
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
  const data = asObject(valueAt(document, "components", "schemas", `${id}_envelope`, "properties", "data"));
  // Figures that are not required are not those of a bucket.
  const buckets = data.type === "object" ? data.required : undefined;
  const example = asObject(valueAt(document, "components", "examples", id));
  return {
    summary: localized(example.summary, example),
    shape: buckets ? "buckets" : "rows",
    ...(buckets ? { buckets } : {}),
    columns: Object.keys(columnsOfReport(document, id)),
    countColumns: countsOfReport(document, id),
    keyColumns: columnsListedBy(document, id, "x-mockvox-key"),
    sumColumns: columnsListedBy(document, id, "x-mockvox-sums"),
    parameters: parametersOf(document, id),
    required: parametersOf(document, id),
  };
}

function columnsOfReport(document: JsonObject, id: string): JsonObject {
  const columns = Object.entries(propertiesOfRow(document, id));
  return Object.fromEntries(columns.map(([name, schema]) => [name, columnOf(document, asObject(schema))]));
}

/** The columns whose values are integers. */
function countsOfReport(document: JsonObject, id: string): string[] {
  const count = asObject(valueAt(document, "components", "schemas", "Count"));
  const isCount = (schema: Json): boolean => deref(document, schema) === count;
  return Object.entries(propertiesOfRow(document, id)).flatMap(([name, schema]) => (isCount(schema) ? [name] : []));
}

/** The columns of a report that an extension of its row lists. */
function columnsListedBy(document: JsonObject, id: string, extension: string): Json[] {
  const columns = asList(asObject(valueAt(document, "components", "schemas", `${id}_row`))[extension]);
  const unknown = columns.filter((column) => !Object.hasOwn(propertiesOfRow(document, id), String(column)));
  if (unknown.length > 0)
    throw new Error(`${extension} of ${id} lists columns that do not exist: ${unknown.join(", ")}`);
  return columns;
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
  return mergeRef(document, schema)["x-mockvox-kind"];
}

function columnOf(document: JsonObject, schema: JsonObject): JsonObject {
  const { pattern, enum: values, ...column } = mergeRef(document, schema);
  return {
    description: localized(column.description, column),
    unit: asText(column["x-mockvox-unit"]),
    ...(pattern ? { pattern } : {}),
    ...(values ? { enum: values } : {}),
    patternEvidence: asObject(column["x-mockvox-pattern"]),
    example: asText(asList(column.examples)[0]),
    source: asText(column["x-mockvox-source"]),
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
    when: localized(example.summary, example),
    confidence: asText(example["x-mockvox-confidence"]),
    source: asText(example["x-mockvox-source"]),
  };
}

function limitsOf(document: JsonObject, extension: string): JsonObject {
  const limits = Object.entries(asObject(document[extension]));
  return Object.fromEntries(
    limits.map(([name, limit]) => {
      const { value, unit, description, "x-mockvox-source": source } = asObject(limit);
      return [name, { value, unit, description: localized(description, asObject(limit)), source } as JsonObject];
    }),
  );
}

/** A text of the document with its translation. */
function localized(english: Json | undefined, node: JsonObject): JsonObject {
  return { en: asText(english), es: asText(node["x-mockvox-es"]) };
}
