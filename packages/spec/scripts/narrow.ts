import {
  asList,
  asObject,
  asText,
  type Json,
  type JsonObject,
  operationOf,
  parametersOf,
  valueAt,
} from "./document.ts";

/** Derives the document of one report: `api` fixed, only its parameters and its exact response, nothing unused. */
export function narrowDocument(whole: JsonObject, report: string): JsonObject {
  const document = structuredClone(whole);
  const operation = operationOf(document);
  const parameters = parametersOf(document, report);
  const components = asObject(document.components);
  operation.operationId = `read_${report}`;
  operation.summary = asText(valueAt(document, "components", "examples", report, "summary"));
  delete operation["x-mockvox-queries"];
  narrowParameters(operation, asObject(components.parameters), report, parameters);
  narrowResponses(asObject(components.responses), report, asObject(components.schemas));
  prune(document);
  return document;
}

function narrowParameters(operation: JsonObject, parameters: JsonObject, report: string, names: string[]): void {
  const included = new Set(["api", "wolkvox_server", ...names]);
  operation.parameters = asList(operation.parameters).filter((item) => included.has(nameOf(item)));
  for (const name of names) asObject(parameters[name]).required = true;
  asObject(asObject(parameters.api).schema).enum = [report];
  for (const parameter of Object.values(parameters)) keepExamples(asObject(parameter), (name) => name === report);
}

function narrowResponses(responses: JsonObject, report: string, schemas: JsonObject): void {
  const media = mediaOf(responses.Report);
  media.schema = successSchema(report, schemas);
  keepExamples(media, (name) => name === report);
  keepExamples(mediaOf(responses.EmptyDateRange), (name) => name === `${report}_empty`);
}

/**
 * The envelope of a report with rows also fits an empty list; one with buckets does not. The envelope is last because
 * generators that cannot express a choice merge the candidates, and the last one wins.
 */
function successSchema(report: string, schemas: JsonObject): JsonObject {
  const envelope = `${report}_envelope`;
  const isList = valueAt(schemas, envelope, "properties", "data", "type") === "array";
  const candidates = [...(isList ? [] : ["EmptyReport"]), envelope].map((name) => ({
    $ref: `#/components/schemas/${name}`,
  }));
  return candidates.length === 1 ? asObject(candidates[0]) : { anyOf: candidates };
}

function mediaOf(response: Json | undefined): JsonObject {
  return asObject(valueAt(asObject(response), "content", "application/json"));
}

function keepExamples(holder: JsonObject, keep: (name: string) => boolean): void {
  if (!holder.examples) return;
  holder.examples = Object.fromEntries(Object.entries(asObject(holder.examples)).filter(([name]) => keep(name)));
}

function nameOf(reference: Json): string {
  return asText(asObject(reference).$ref).split("/").at(-1) ?? "";
}

/** Drops components that are not reachable from the paths. */
export function prune(document: JsonObject): void {
  const components = asObject(document.components);
  const reached = new Set<string>();
  const collect = (value: Json | undefined): void => {
    for (const ref of refsIn(value)) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      collect(valueAt(document, ...ref.slice(2).split("/")));
    }
  };
  collect(document.paths);
  for (const [kind, members] of Object.entries(components)) {
    if (kind === "securitySchemes") continue;
    const reachable = Object.entries(asObject(members)).filter(([name]) => reached.has(`#/components/${kind}/${name}`));
    components[kind] = Object.fromEntries(reachable);
  }
}

function refsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}
