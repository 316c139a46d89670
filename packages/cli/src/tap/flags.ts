import { Failure } from "../failure.ts";
import { type Flag, wholeNumber } from "../flags.ts";
import { type Environment, parseFlags } from "../parse-flags.ts";
import type { VerifyChoices } from "../verify/choices.ts";
import { verifyLists, verifySingles } from "../verify/flags.ts";

/** What `mockvox tap` was told. */
export interface TapChoices
  extends Pick<VerifyChoices, "name" | "profile" | "accept" | "write-accept" | "write-profile" | "lang" | "report"> {
  readonly url: string;
  readonly port: number;
}

const { name, profile, accept, "write-accept": writeAccept, "write-profile": writeProfile, lang } = verifySingles;

export const tapSingles: Readonly<Record<string, Flag<unknown>>> = {
  port: {
    takes: "NUMBER",
    default: "4011",
    means: {
      en: "port to listen on, on loopback; 0 takes a free one",
      es: "puerto donde escucha, en loopback; 0 toma uno libre",
    },
    read: wholeNumber("port", 0, 65_535),
  },
  profile,
  name,
  accept,
  "write-accept": writeAccept,
  "write-profile": writeProfile,
  lang,
};

export const tapLists: Readonly<Record<string, Flag<unknown>>> = { report: verifyLists.report };

/**
 * Reads the arguments behind `mockvox tap`.
 *
 * @throws {Failure} on a wrong flag, and without an upstream
 */
export function parseTap(args: readonly string[], env: Environment): TapChoices {
  const set = { command: "tap", singles: tapSingles, lists: tapLists, takesWords: true, hasTwin: () => true };
  const { values, words } = parseFlags(args, env, set);
  const [url, ...stray] = words;
  if (url === undefined || stray.length > 0) {
    throw new Failure({
      en: "tap takes one URL, the server to pass requests on to, such as https://wv0001.wolkvox.com.",
      es: "tap recibe una URL, la del servidor al que pasa las solicitudes, como https://wv0001.wolkvox.com.",
    });
  }
  return { ...values, url } as object as TapChoices;
}
