import type { components } from "../generated/files-types.ts";

type Files = components["schemas"];

export { customDataSchemas } from "../generated/custom-data-schemas.ts";

/** One interaction of custom data, as in its file. */
export type CustomInteraction = Files["CustomInteraction"];
