import { at, type Json, type JsonObject, list, object, operationOf, text } from "./document.ts";

/** Derives the document of one report: `api` fixed, its own parameters, its exact answer, and nothing unused. */
export function narrowDocument(whole: JsonObject, report: string): JsonObject {
  const document = structuredClone(whole);
  const operation = operationOf(document);
  const query = object(at(document, "components", "schemas", `${report}_query`));
  const components = object(document.components);
  operation.operationId = `read_${report}`;
  operation.summary = text(at(document, "components", "examples", report, "summary"));
  delete operation["x-mockvox-queries"];
  narrowParameters(operation, object(components.parameters), report, query);
  narrowResponses(object(components.responses), report);
  prune(document);
  return document;
}

function narrowParameters(operation: JsonObject, parameters: JsonObject, report: string, query: JsonObject): void {
  const known = new Set(["api", "wolkvox_server", ...Object.keys(object(query.properties))]);
  operation.parameters = list(operation.parameters).filter((item) => known.has(nameOf(item)));
  for (const name of list(query.required).map(text)) object(parameters[name]).required = true;
  object(object(parameters.api).schema).enum = [report];
  for (const parameter of Object.values(parameters)) keepExamples(object(parameter), (name) => name === report);
}

function narrowResponses(responses: JsonObject, report: string): void {
  const answer = mediaOf(responses.Report);
  answer.schema = { $ref: `#/components/schemas/${report}_envelope` };
  keepExamples(answer, (name) => name === report);
  keepExamples(mediaOf(responses.EmptyWindow), (name) => name === `${report}_empty`);
}

function mediaOf(response: Json | undefined): JsonObject {
  return object(at(object(response), "content", "application/json"));
}

function keepExamples(holder: JsonObject, keep: (name: string) => boolean): void {
  if (!holder.examples) return;
  holder.examples = Object.fromEntries(Object.entries(object(holder.examples)).filter(([name]) => keep(name)));
}

function nameOf(reference: Json): string {
  return text(object(reference).$ref).split("/").at(-1) ?? "";
}

/** Drops components that nothing reaches from the paths. */
function prune(document: JsonObject): void {
  const components = object(document.components);
  const reached = new Set<string>();
  const visit = (value: Json | undefined): void => {
    for (const ref of refsIn(value)) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      visit(at(document, ...ref.slice(2).split("/")));
    }
  };
  visit(document.paths);
  for (const [kind, members] of Object.entries(components)) {
    if (kind === "securitySchemes") continue;
    const kept = Object.entries(object(members)).filter(([name]) => reached.has(`#/components/${kind}/${name}`));
    components[kind] = Object.fromEntries(kept);
  }
}

function refsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}
