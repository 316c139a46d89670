import { redact } from "@mockvox/mock-server";
import { oneOf } from "../args/flags.ts";
import { readJsonFile } from "../files/json-file.ts";
import { formatData, formatJson, formatSnapshot } from "./format.ts";
import { defineSubcommand, noArgs, oneArg, type Subcommand, silent, toResult } from "./subcommand.ts";

/** What the server is and has, and its state as a whole. */
export const serverSubcommands: Readonly<Record<string, Subcommand>> = {
  data: defineSubcommand(
    "",
    "subcommand-data",
    (args, options) => {
      noArgs(args, "data");
      return async (_, server) => {
        return toResult(await server.data(options.server), formatData);
      };
    },
    { isGlobal: true },
  ),
  snapshot: defineSubcommand(
    "export | import FILE",
    "subcommand-snapshot",
    async (args) => {
      const [what = "", ...rest] = args;
      if (oneOf(["export", "import"])(what, "SNAPSHOT") === "export") {
        noArgs(rest, "snapshot export");
        return async (_, server) => toResult(await server.snapshot(), formatSnapshot);
      }
      const file = oneArg(rest, "snapshot import FILE");
      const snapshot = await readJsonFile(file, (json) => json, redact(file));
      return silent((_, server) => server.restore(snapshot));
    },
    { isGlobal: true },
  ),
  reset: defineSubcommand("", "subcommand-reset", (args) => {
    noArgs(args, "reset");
    return silent((target) => target.reset());
  }),
  health: defineSubcommand(
    "",
    "subcommand-health",
    (args) => {
      noArgs(args, "health");
      return async (_, server) => {
        return toResult(await server.health(), ({ status }) => `${status}\n`);
      };
    },
    { isGlobal: true },
  ),
  metrics: defineSubcommand(
    "",
    "subcommand-metrics",
    (args) => {
      noArgs(args, "metrics");
      return async (_, server) => {
        const metrics = await server.metrics();
        return toResult(metrics.split("\n"), (lines) => lines.join("\n"));
      };
    },
    { isGlobal: true },
  ),
  openapi: defineSubcommand(
    "",
    "subcommand-openapi",
    (args) => {
      noArgs(args, "openapi");
      return async (_, server) => {
        return toResult(await server.openApiDocument(), formatJson);
      };
    },
    { isGlobal: true },
  ),
};
