import { showable } from "@mockvox/mock-server";
import { Failure } from "./failure.ts";
import { type Environment, parseFlags } from "./parse-flags.ts";
import { type ServeChoices, serveFlags, serveLists } from "./serve-flags.ts";
import { flagsTakenByNpm, serveWith, valueTakenByNpm } from "./started-by.ts";

/**
 * Reads the arguments behind `mockvox serve`.
 *
 * @throws {Failure} on an unknown flag, a stray word or a value that is none
 */
export function parseServe(args: readonly string[], env: Environment): ServeChoices {
  refuseFlagsTakenByNpm(args, env);
  const set = { command: "serve", singles: serveFlags, lists: serveLists, takesWords: false, hasTwin: () => true };
  return parseFlags(args, env, set).values as object as ServeChoices;
}

/** npm takes the flags behind `npm start` for its own unless `--` stands before them. */
function refuseFlagsTakenByNpm(args: readonly string[], env: Environment): void {
  const [flag, ...more] = flagsTakenByNpm(Object.keys({ ...serveFlags, ...serveLists }), env);
  if (flag === undefined) return;
  const given = valueTakenByNpm(flag, env);
  const value = given === "true" || given === "" ? args[0] : given;
  const isKnown = more.length === 0 && value !== undefined && !value.startsWith("-");
  const command = serveWith(isKnown ? `--${flag} ${showable(value)}` : "--port 4077", env);
  throw new Failure({
    en: `npm took --${flag} for a flag of its own. Write -- before the flags: ${command}`,
    es: `npm tomó --${flag} como opción suya. Escriba -- antes de las opciones: ${command}`,
  });
}
