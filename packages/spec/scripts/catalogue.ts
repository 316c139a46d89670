import { at, deref, type Json, type JsonObject, list, object, operationOf, reportIds, text } from "./document.ts";

/** Reports, refusals and limits as data, read off the document. */
export function catalogueOf(document: JsonObject): JsonObject {
  const answers = answersByStatus(document);
  const { emptyWindow, ...refusals } = refusalsOf(document, answers);
  return {
    reports: Object.fromEntries(reportIds(document).map((id) => [id, reportOf(document, id)])),
    refusals,
    emptyWindow: object(emptyWindow),
    limits: limitsOf(document),
  };
}

/** The part of the catalogue that a reader of answers needs, without a word for people: it travels into browsers. */
export function wireOf(document: JsonObject): JsonObject {
  const { reports, refusals, emptyWindow, limits } = catalogueOf(document);
  const { status = 0, error = "", msg = "" } = object(emptyWindow);
  return {
    shapes: mapValues(object(reports), ({ shape = "", parameters = [], required = [] }) => ({
      shape,
      parameters,
      required,
    })),
    messages: mapValues(object(refusals), (refusal) => refusal.msg ?? ""),
    nothingFound: { status, error, msg },
    // One constant each: a bundler leaves out what nobody asks for.
    ...mapValues(object(limits), ({ value = 0 }) => value),
  };
}

function mapValues(table: JsonObject, change: (value: JsonObject) => Json): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(object(value))]));
}

/** What each column means, in both languages, with unit, pattern, example and source. */
export function columnsOf(document: JsonObject): JsonObject {
  return Object.fromEntries(reportIds(document).map((id) => [id, columnsOfReport(document, id)]));
}

function reportOf(document: JsonObject, id: string): JsonObject {
  const query = object(at(document, "components", "schemas", `${id}_query`));
  const data = object(at(document, "components", "schemas", `${id}_envelope`, "properties", "data"));
  const buckets = data.type === "object" ? Object.keys(object(data.properties)) : undefined;
  const example = object(at(document, "components", "examples", id));
  return {
    tells: text(example.summary),
    es: text(example["x-mockvox-es"]),
    shape: buckets ? "buckets" : "rows",
    ...(buckets ? { buckets } : {}),
    columns: Object.keys(columnsOfReport(document, id)),
    counts: countsOfReport(document, id),
    parameters: Object.keys(object(query.properties)),
    required: list(query.required),
  };
}

function columnsOfReport(document: JsonObject, id: string): JsonObject {
  const columns = Object.entries(propertiesOfRow(document, id));
  return Object.fromEntries(columns.map(([name, schema]) => [name, columnOf(document, object(schema))]));
}

/** The columns whose values are whole numbers. */
function countsOfReport(document: JsonObject, id: string): string[] {
  const count = object(at(document, "components", "schemas", "Count"));
  const isCount = (schema: Json): boolean =>
    list(object(schema).allOf ?? []).some((base) => deref(document, base) === count);
  return Object.entries(propertiesOfRow(document, id)).flatMap(([name, schema]) => (isCount(schema) ? [name] : []));
}

/** A row's properties, those of all its variants. */
function propertiesOfRow(document: JsonObject, id: string): JsonObject {
  const row = object(at(document, "components", "schemas", `${id}_row`));
  const variants = row.oneOf ? list(row.oneOf).map((variant) => deref(document, variant)) : [row];
  return Object.assign({}, ...variants.map((variant) => object(variant.properties)));
}

/** What the text of a column stands for, where it is more than text: report → column → kind. */
export function kindsOf(document: JsonObject): JsonObject {
  return Object.fromEntries(reportIds(document).map((id) => [id, kindsOfReport(document, id)]));
}

function kindsOfReport(document: JsonObject, id: string): JsonObject {
  const row = object(at(document, "components", "schemas", `${id}_row`));
  const variants = row.oneOf ? list(row.oneOf).map((variant) => deref(document, variant)) : [row];
  const columns = variants.flatMap((variant) => Object.entries(object(variant.properties)));
  const kinds = columns.map(([name, schema]) => [name, kindOf(document, object(schema))] as const);
  return Object.fromEntries(kinds.flatMap(([name, kind]) => (kind === undefined ? [] : [[name, kind]])));
}

function kindOf(document: JsonObject, schema: JsonObject): Json | undefined {
  const base = schema.allOf ? deref(document, list(schema.allOf)[0]) : schema;
  return base["x-mockvox-kind"];
}

function columnOf(document: JsonObject, schema: JsonObject): JsonObject {
  const base = schema.allOf ? deref(document, list(schema.allOf)[0]) : schema;
  return {
    description: text(schema.description),
    es: text(schema["x-mockvox-es"]),
    unit: text(schema["x-mockvox-unit"]),
    ...(base.pattern ? { pattern: base.pattern } : {}),
    ...(base.enum ? { enum: base.enum } : {}),
    example: text(list(schema.examples)[0]),
    source: text(schema["x-mockvox-source"]),
  };
}

interface Placed {
  status: number;
  name: string;
  example: JsonObject;
}

function answersByStatus(document: JsonObject): Placed[] {
  const responses = Object.entries(object(operationOf(document).responses)).filter(([status]) => status !== "200");
  return responses.flatMap(([status, response]) => {
    const media = object(at(deref(document, response), "content", "application/json"));
    return Object.entries(object(media.examples)).map(([name, example]) => ({
      status: Number(status),
      name,
      example: deref(document, example),
    }));
  });
}

function refusalsOf(document: JsonObject, placed: Placed[]): JsonObject {
  const order = Object.keys(object(at(document, "components", "examples")));
  const empty = deref(document, at(document, "components", "examples", "empty-window"));
  const sorted = [...placed].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const entries: [string, Json][] = sorted
    .filter(({ example }) => example.summary !== empty.summary)
    .map(({ name, status, example }) => [name, refusalOf(status, example)]);
  const emptyStatus = placed.find(({ example }) => example.summary === empty.summary)?.status ?? 0;
  return { ...Object.fromEntries(entries), emptyWindow: refusalOf(emptyStatus, empty) };
}

function refusalOf(status: number, example: JsonObject): JsonObject {
  const { error, msg } = object(example.value);
  return {
    status,
    error: text(error),
    msg: text(msg),
    when: text(example.summary),
    es: text(example["x-mockvox-es"]),
    confidence: text(example["x-mockvox-confidence"]),
    source: text(example["x-mockvox-source"]),
  };
}

function limitsOf(document: JsonObject): JsonObject {
  const limits = Object.entries(object(document["x-mockvox-limits"]));
  return Object.fromEntries(
    limits.map(([name, limit]) => {
      const { value, unit, description, "x-mockvox-es": es, "x-mockvox-source": source } = object(limit);
      return [name, { value, unit, description, es, source } as JsonObject];
    }),
  );
}
