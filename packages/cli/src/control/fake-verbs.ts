import { formatData, formatJson } from "./format.ts";
import { defineVerb, noArgs, silent, toResult, type Verb } from "./verb.ts";

/** Controls of the mock server as a whole. */
export const fakeVerbs: Readonly<Record<string, Verb>> = {
  data: defineVerb(
    "",
    "verb-data",
    (args, options) => {
      noArgs(args, "data");
      return async (_, server) => {
        return toResult(await server.data(options.server), formatData);
      };
    },
    { isGlobal: true },
  ),
  reset: defineVerb("", "verb-reset", (args) => {
    noArgs(args, "reset");
    return silent((target) => target.reset());
  }),
  health: defineVerb(
    "",
    "verb-health",
    (args) => {
      noArgs(args, "health");
      return async (_, server) => {
        return toResult(await server.health(), ({ status }) => `${status}\n`);
      };
    },
    { isGlobal: true },
  ),
  openapi: defineVerb(
    "",
    "verb-openapi",
    (args) => {
      noArgs(args, "openapi");
      return async (_, server) => {
        return toResult(await server.openApiDocument(), formatJson);
      };
    },
    { isGlobal: true },
  ),
};
