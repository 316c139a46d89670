// Generated from openapi.yaml, controls.yaml and files.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
import type { JsonObject, SchemaSet } from "../schema.ts";
import type { components as components0 } from "./files-types.ts";

export interface CursorTypes {
  Cursor: components0["schemas"]["Cursor"];
}

export const cursorSchemas: SchemaSet<CursorTypes> = {
  "Cursor": {"type":"object","additionalProperties":false,"required":["mockvox","report","parameters","from","next","windowSeconds"],"properties":{"mockvox":{"type":"integer","const":2},"report":{"type":"string"},"parameters":{"type":"object","additionalProperties":{"type":"string"}},"from":{"$ref":"#/$defs/VendorSecond"},"next":{"$ref":"#/$defs/VendorSecond"},"windowEnd":{"type":"string","enum":["inclusive","exclusive"]},"windowSeconds":{"$ref":"#/$defs/WindowSeconds"}}},
  "VendorSecond": {"expected":"VendorSecond","type":"string","pattern":"^\\d{14}$"},
  "WindowSeconds": {"expected":"WindowSeconds","type":"number","exclusiveMinimum":0},
};
