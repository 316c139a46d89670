import { scenarioDefinitions } from "@mockvox/spec/scenarios";
import { playScenario } from "./play-scenario.ts";
import type { Scenario } from "./scenario.ts";

/**
 * The built-in scenarios, by name.
 *
 * @example
 * ```ts
 * import { setupWolkvox } from "@mockvox/mock-server/node";
 * import { scenarios } from "@mockvox/mock-server/scenarios";
 *
 * for (const scenario of scenarios) {
 *   const wolkvox = setupWolkvox({ scenario });
 *   console.log(scenario.name, wolkvox.settings().faults);
 * }
 * ```
 */
export const scenarios: readonly Scenario[] = scenarioDefinitions.map(playScenario);
