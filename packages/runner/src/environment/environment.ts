import { clientKinds, type EnvironmentFacts } from "./client-kinds.ts";

/** Environment variables by name. */
export type ProgramEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The variables with which programs reach the mock server under the vendor's names; undefined for one that must not be set.
 *
 * @param facts what the variables point to
 * @param own the user's environment, whose values are kept where both can apply
 */
export function clientVariables(facts: EnvironmentFacts, own: ProgramEnvironment): ProgramEnvironment {
  const variables = clientKinds.flatMap(({ variables }) => Object.entries(variables));
  return Object.fromEntries(variables.map(([name, value]) => [name, value(facts, own[name])]));
}

/** An environment with variables set and unset. */
export function withVariables(own: ProgramEnvironment, variables: ProgramEnvironment): Record<string, string> {
  const set = Object.entries({ ...own, ...variables });
  return Object.fromEntries(set.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
