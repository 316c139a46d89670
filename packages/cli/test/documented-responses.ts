import { loadControlsDocument } from "@mockvox/spec/controls";
import { z } from "zod";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The responses that the document of the admin API describes. */
export interface DocumentedResponses {
  /** Method and path of each operation. */
  operations: readonly string[];
  /** Throws if the document has no such response, or the text does not match its schema. */
  assertDocumented(route: string, status: number, text: string): void;
}

export async function readDocumentedResponses(): Promise<DocumentedResponses> {
  const document: Json = JSON.parse(JSON.stringify(await loadControlsDocument()));
  const follow = (value: Json | undefined): Json | undefined => {
    const ref = at(value, "$ref");
    return typeof ref === "string" ? at(document, ...ref.slice(2).split("/")) : value;
  };
  return {
    operations: entries(at(document, "paths")).flatMap(([path, item]) =>
      entries(item)
        .filter(([method]) => method !== "parameters")
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    ),
    assertDocumented: (route, status, text) => {
      const [method = "", path = ""] = route.split("?", 1)[0]?.split(" ") ?? [];
      const response = follow(at(document, "paths", path, method.toLowerCase(), "responses", String(status)));
      if (response === undefined) throw new Error(`The document knows no answer ${status} to ${route}.`);
      const schema = at(Object.values(Object(at(response, "content")))[0] as Json, "schema");
      if (schema === undefined && text !== "") throw new Error(`The document knows no body of ${status} to ${route}.`);
      if (schema !== undefined) z.fromJSONSchema(standalone(schema, document)).parse(JSON.parse(text));
    },
  };
}

/** A schema that includes those it refers to. */
function standalone(schema: Json, document: Json): { [key: string]: unknown } {
  const moved = JSON.stringify({
    ...Object.fromEntries(entries(schema)),
    $defs: at(document, "components", "schemas"),
  });
  return JSON.parse(moved.replaceAll("#/components/schemas/", "#/$defs/"));
}

function at(value: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => Object.fromEntries(entries(inner))[key], value);
}

function entries(value: Json | undefined): [string, Json][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
