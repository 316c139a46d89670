import { oneOf, wholeNumber } from "../flags.ts";
import { lacks, none, quiet, theWord, told, type Verb, verb } from "./verb.ts";

/** Quota and tokens. */
export const limitsVerbs: Readonly<Record<string, Verb>> = {
  quota: verb(
    "spend N | reset",
    { en: "spend units of the day's quota, or fill it", es: "gasta unidades de la cuota del día, o la llena" },
    (words) => {
      const [what = "", ...rest] = words;
      if (oneOf("QUOTA", ["spend", "reset"])(what) === "reset") {
        theWord(words, "quota reset");
        return quiet((held) => held.resetQuota());
      }
      const units = wholeNumber("N", 1, Number.MAX_SAFE_INTEGER)(theWord(rest, "quota spend N"));
      return quiet((held) => held.spendQuota(units));
    },
  ),
  usage: verb(
    "",
    { en: "tell what a token uses of slots and quota", es: "dice cuánto usa un token de cupos y cuota" },
    (words, { token = "demo", server }) => {
      none(words, "usage");
      return async (_, all) => {
        const usage = await all.tenant({ token, ...(server === undefined ? {} : { server }) }).usage();
        return told(usage, ({ slots, quota }) => `slots ${slots.used}/${slots.of}, quota ${quota.left}/${quota.of}\n`);
      };
    },
  ),
  tokens: verb(
    "any | TOKEN…",
    { en: "name the tokens that exist", es: "nombra los tokens que existen" },
    (words) => {
      if (words.length === 0) lacks("tokens any | TOKEN…");
      const tokens = words.length === 1 && words[0] === "any" ? undefined : words;
      return quiet((_, all) => all.setTokens(tokens));
    },
    { isForAll: true },
  ),
};
