import { type Environment, parseFlags } from "./parse-flags.ts";
import { type ServeChoices, serveFlags, serveLists } from "./serve-flags.ts";

/**
 * Reads the arguments behind `mockvox serve`.
 *
 * @throws {Failure} on an unknown flag, a stray word or a value that is none
 */
export function parseServe(args: readonly string[], env: Environment): ServeChoices {
  const set = { command: "serve", singles: serveFlags, lists: serveLists, takesWords: false, hasTwin: () => true };
  return parseFlags(args, env, set).values as object as ServeChoices;
}
