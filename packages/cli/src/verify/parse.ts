import { Failure } from "../failure.ts";
import { type Environment, parseFlags } from "../parse-flags.ts";
import type { VerifyChoices } from "./choices.ts";
import { verifyLists, verifySingles } from "./flags.ts";

/**
 * Reads the arguments behind `mockvox verify`.
 *
 * @throws {Failure} on a wrong flag, and without a URL
 */
export function parseVerify(args: readonly string[], env: Environment): VerifyChoices {
  const set = { command: "verify", singles: verifySingles, lists: verifyLists, takesWords: true, hasTwin: () => true };
  const { values, words } = parseFlags(args, env, set);
  const [url = env.MOCKVOX_URL, ...stray] = words;
  if (url === undefined || stray.length > 0) throw wrongUrls(stray);
  return { ...values, url } as object as VerifyChoices;
}

function wrongUrls(stray: readonly string[]): Failure {
  const found = stray.length > 0 ? `; found "${stray.join(" ")}" besides` : "";
  const esFound = stray.length > 0 ? `; también se encontró "${stray.join(" ")}"` : "";
  return new Failure({
    en: `verify takes one URL, such as http://127.0.0.1:4010${found}.`,
    es: `verify recibe una URL, como http://127.0.0.1:4010${esFound}.`,
  });
}
