import type { Frequency, OwnResponse } from "@mockvox/mock-server";
import { refusalIds } from "@mockvox/spec";
import { oneOf } from "../args/flags.ts";
import { formatMaintenance, parseMaintenance } from "../args/maintenance.ts";
import { CliError } from "../cli-error.ts";
import { readJsonFile } from "../files/json-file.ts";
import { loadProfile } from "../files/load-profile.ts";
import type { ControlCliOptions, ControlFlag } from "./flags.ts";
import { formatFault, formatJson, formatPending } from "./format.ts";
import { parseFault, parseLatency } from "./parse-args.ts";
import {
  defineSubcommand,
  oneArg,
  optionalArg,
  parametersOf,
  type Subcommand,
  silent,
  toResult,
  usageError,
} from "./subcommand.ts";

const scopeFlags: readonly ControlFlag[] = ["times", "rate", "after", "report", "query"];

/** Controls of how the server responds. */
export const responseSubcommands: Readonly<Record<string, Subcommand>> = {
  refuse: defineSubcommand(
    "[REFUSAL | none [REFUSAL]]",
    "subcommand-refuse",
    (args, options) => {
      if (args.length === 0) {
        return async (target) => {
          const { refusals } = await target.settings();
          return toResult({ refusals }, (shown) =>
            formatPending(shown.refusals.map(({ refusal, ...frequency }) => [refusal, frequency])),
          );
        };
      }
      if (args[0] === "none") {
        const only = optionalArg(args.slice(1), "refuse none");
        const refusal = only === undefined ? undefined : oneOf(refusalIds)(only, "REFUSAL");
        return silent((target) => target.clearRefusals(refusal));
      }
      const refusal = oneOf(refusalIds)(oneArg(args, "refuse REFUSAL"), "REFUSAL");
      const frequency = frequencyOf(options);
      return silent((target) => {
        const scoped = target.when(options.report, parametersOf(options));
        return scoped.refuse(refusal, frequency);
      });
    },
    { flags: scopeFlags },
  ),
  fault: defineSubcommand(
    "[FAULT [PART=VALUE…] | none [FAULT]]",
    "subcommand-fault",
    (args, options) => {
      const [kind, ...parts] = args;
      if (kind === undefined) {
        return async (target) => {
          const { faults } = await target.settings();
          return toResult({ faults }, (shown) =>
            formatPending(shown.faults.map(({ fault, ...frequency }) => [formatFault(fault), frequency])),
          );
        };
      }
      if (kind === "none") {
        const only = optionalArg(parts, "fault none");
        if (only?.includes("=")) usageError("fault none [FAULT]");
        return silent((target) => target.clearFaults(only === undefined ? undefined : parseFault(only, []).kind));
      }
      const fault = parseFault(kind, parts);
      const frequency = frequencyOf(options);
      return silent((target) => {
        const scoped = target.when(options.report, parametersOf(options));
        return scoped.injectFault(fault, frequency);
      });
    },
    { flags: scopeFlags },
  ),
  respond: defineSubcommand(
    "[FILE | none]",
    "subcommand-respond",
    async (args, options) => {
      const file = optionalArg(args, "respond");
      if (file === undefined) {
        return async (target) => {
          const { responses } = await target.settings();
          return toResult({ responses }, (shown) =>
            formatPending(shown.responses.map(({ response, ...frequency }) => [JSON.stringify(response), frequency])),
          );
        };
      }
      if (file === "none") return silent((target) => target.clearResponses());
      const response = await loadResponse(file);
      const frequency = frequencyOf(isFrequencyGiven(options) ? options : { ...options, rate: 1 });
      return silent(async (target) =>
        target.when(options.report, parametersOf(options)).respondWith(response, frequency),
      );
    },
    { flags: scopeFlags },
  ),
  latency: defineSubcommand("[MS | PART=VALUE…]", "subcommand-latency", (args) => {
    const latency = args.length === 0 ? undefined : parseLatency(args);
    return async (target) => {
      if (latency !== undefined) return void (await target.setLatency(latency));
      const { latency: now } = await target.settings();
      return toResult({ latency: now }, (shown) =>
        typeof shown.latency === "number" ? `${shown.latency} ms\n` : formatJson(shown.latency),
      );
    };
  }),
  maintenance: defineSubcommand("[on|off|FROM-TO]", "subcommand-maintenance", (args) => {
    const given = optionalArg(args, "maintenance");
    const requested = given === undefined ? undefined : parseMaintenance(given, "MAINTENANCE");
    return async (target) => {
      if (requested !== undefined) return void (await target.setMaintenance(requested));
      const { maintenance } = await target.settings();
      return toResult({ maintenance }, (shown) => `${formatMaintenance(shown.maintenance)}\n`);
    };
  }),
  profile: defineSubcommand("[NAME|FILE]", "subcommand-profile", async (args) => {
    const name = optionalArg(args, "profile");
    const profile = name === undefined ? undefined : await loadProfile(name, "PROFILE");
    return async (target) => {
      if (profile) return void (await target.useProfile(profile));
      const { profile: used } = await target.settings();
      return toResult(used, formatJson);
    };
  }),
};

/** Without one, the response is sent until it is cleared. */
function isFrequencyGiven({ times, rate }: ControlCliOptions): boolean {
  return times !== undefined || rate !== undefined;
}

/** The server validates it. */
function loadResponse(file: string): Promise<OwnResponse> {
  return readJsonFile(file, (json) => json as OwnResponse, "FILE");
}

function frequencyOf({ times, rate, after }: ControlCliOptions): Frequency {
  const skipped = after === undefined ? {} : { after };
  if (rate === undefined) return { times: times ?? 1, ...skipped };
  if (times === undefined) return { rate, ...skipped };
  throw new CliError("exclusive-flags", { one: "--times", other: "--rate" });
}
