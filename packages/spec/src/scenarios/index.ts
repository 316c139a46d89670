import type { components } from "../generated/files-types.ts";

export { scenarioSchemas } from "../generated/scenario-schemas.ts";
export { scenarios as scenarioDefinitions } from "../generated/scenarios.ts";

/** An adverse condition under which a client is rehearsed, as in its file. */
export type ScenarioDefinition = components["schemas"]["Scenario"];

/** What a client must do in a scenario. */
export type ScenarioMark = components["schemas"]["ScenarioMark"];
