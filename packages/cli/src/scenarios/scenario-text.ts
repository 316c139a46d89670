import type { ScenarioDefinition } from "@mockvox/mock-server/scenarios";
import { sanitizeForTerminal } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";

/** A text of a scenario in a language; one of the user's own may have one text for all. */
export function scenarioText(text: ScenarioDefinition["title"] | undefined, language: Language): string {
  if (text === undefined) return "";
  return sanitizeForTerminal(typeof text === "string" ? text : text[language]);
}
