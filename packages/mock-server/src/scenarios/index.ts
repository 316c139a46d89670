export type { ScenarioDefinition, ScenarioMark } from "@mockvox/spec/scenarios";
export { scenarios } from "./built-in.ts";
export { parseScenario } from "./parse-scenario.ts";
export { nightAfter } from "./play-scenario.ts";
export type { Scenario, ScenarioSettings, ScenarioTarget } from "./scenario.ts";
