// Generated from openapi.yaml, controls.yaml and files.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
import type { JsonObject, SchemaSet } from "../schema.ts";
import type { components as components0 } from "./controls-types.ts";

export interface ProfileTypes {
  Profile: components0["schemas"]["Profile"];
}

export const profileSchemas: SchemaSet<ProfileTypes> = {
  "Choice": {"expected":"Choice","anyOf":[{"type":"string"},{"$ref":"#/$defs/Parameters"}]},
  "Observation": {"type":"object","additionalProperties":false,"required":["at","case"],"properties":{"at":{"type":"string"},"case":{"type":"string"}}},
  "Parameters": {"type":"object","additionalProperties":{"type":"string"}},
  "Profile": {"type":"object","additionalProperties":false,"required":["mockvox","name"],"properties":{"mockvox":{"type":"integer","const":1},"name":{"$ref":"#/$defs/ProfileName"},"extends":{"type":"string"},"answers":{"type":"object","additionalProperties":{"$ref":"#/$defs/Choice"}},"observed":{"type":"object","additionalProperties":{"$ref":"#/$defs/Observation"}}}},
  "ProfileName": {"expected":"ProfileName","type":"string","minLength":1},
};
