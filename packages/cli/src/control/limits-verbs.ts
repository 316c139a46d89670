import { integer, oneOf } from "../flags.ts";
import { defineVerb, noArgs, oneArg, silent, toResult, usageError, type Verb } from "./verb.ts";

/** Controls of quota and tokens. */
export const limitsVerbs: Readonly<Record<string, Verb>> = {
  quota: defineVerb("spend N | reset", "verb-quota", (args) => {
    const [what = "", ...rest] = args;
    if (oneOf("QUOTA", ["spend", "reset"])(what) === "reset") {
      oneArg(args, "quota reset");
      return silent((target) => target.resetQuota());
    }
    const units = integer("N", 1, Number.MAX_SAFE_INTEGER)(oneArg(rest, "quota spend N"));
    return silent((target) => target.spendQuota(units));
  }),
  usage: defineVerb("", "verb-usage", (args, { token = "demo", server: number }) => {
    noArgs(args, "usage");
    return async (_, server) => {
      const usage = await server.tenant({ token, ...(number === undefined ? {} : { server: number }) }).usage();
      return toResult(
        usage,
        ({ slots, quota }) => `slots ${slots.used}/${slots.of}, quota ${quota.left}/${quota.of}\n`,
      );
    };
  }),
  tokens: defineVerb(
    "any | TOKEN…",
    "verb-tokens",
    (args) => {
      if (args.length === 0) usageError("tokens any | TOKEN…");
      const tokens = args.length === 1 && args[0] === "any" ? undefined : args;
      return silent((_, server) => server.setTokens(tokens));
    },
    { isGlobal: true },
  ),
};
