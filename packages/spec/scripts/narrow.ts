import { asList, asObject, asText, type Json, type JsonObject, operationOf, valueAt } from "./document.ts";

/** Derives the document of one report: `api` fixed, only its parameters and its exact response, nothing unused. */
export function narrowDocument(whole: JsonObject, report: string): JsonObject {
  const document = structuredClone(whole);
  const operation = operationOf(document);
  const query = asObject(valueAt(document, "components", "schemas", `${report}_query`));
  const components = asObject(document.components);
  operation.operationId = `read_${report}`;
  operation.summary = asText(valueAt(document, "components", "examples", report, "summary"));
  delete operation["x-mockvox-queries"];
  narrowParameters(operation, asObject(components.parameters), report, query);
  narrowResponses(asObject(components.responses), report);
  prune(document);
  return document;
}

function narrowParameters(operation: JsonObject, parameters: JsonObject, report: string, query: JsonObject): void {
  const included = new Set(["api", "wolkvox_server", ...Object.keys(asObject(query.properties))]);
  operation.parameters = asList(operation.parameters).filter((item) => included.has(nameOf(item)));
  for (const name of asList(query.required).map(asText)) asObject(parameters[name]).required = true;
  asObject(asObject(parameters.api).schema).enum = [report];
  for (const parameter of Object.values(parameters)) keepExamples(asObject(parameter), (name) => name === report);
}

function narrowResponses(responses: JsonObject, report: string): void {
  const media = mediaOf(responses.Report);
  media.schema = { $ref: `#/components/schemas/${report}_envelope` };
  keepExamples(media, (name) => name === report);
  keepExamples(mediaOf(responses.EmptyDateRange), (name) => name === `${report}_empty`);
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
function prune(document: JsonObject): void {
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
