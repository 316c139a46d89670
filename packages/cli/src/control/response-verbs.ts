import type { Frequency } from "@mockvox/mock-server";
import { refusalIds } from "@mockvox/spec";
import { CliError } from "../cli-error.ts";
import { oneOf } from "../flags.ts";
import { loadProfile } from "../load-profile.ts";
import { formatMaintenance, parseMaintenance } from "../maintenance.ts";
import type { ControlCliOptions, ControlFlag } from "./flags.ts";
import { formatFault, formatJson, formatPending } from "./format.ts";
import { optionalArg, parseFault, parseLatency } from "./parse-args.ts";
import { defineVerb, oneArg, parametersOf, silent, toResult, usageError, type Verb } from "./verb.ts";

const scopeFlags: readonly ControlFlag[] = ["times", "rate", "report", "query"];

/** Controls of how the server responds. */
export const responseVerbs: Readonly<Record<string, Verb>> = {
  refuse: defineVerb(
    "[REFUSAL | none [REFUSAL]]",
    "verb-refuse",
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
        const refusal = only === undefined ? undefined : oneOf("REFUSAL", refusalIds)(only);
        return silent((target) => target.clearRefusals(refusal));
      }
      const refusal = oneOf("REFUSAL", [...refusalIds])(oneArg(args, "refuse REFUSAL"));
      const frequency = frequencyOf(options);
      return silent((target) => {
        const scoped = target.when(options.report, parametersOf(options));
        return scoped.refuse(refusal, frequency);
      });
    },
    { flags: scopeFlags },
  ),
  fault: defineVerb(
    "[FAULT [PART=VALUE…] | none [FAULT]]",
    "verb-fault",
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
  latency: defineVerb("[MS | PART=VALUE…]", "verb-latency", (args) => {
    const latency = args.length === 0 ? undefined : parseLatency(args);
    return async (target) => {
      if (latency !== undefined) return void (await target.setLatency(latency));
      const { latency: now } = await target.settings();
      return toResult({ latency: now }, (shown) =>
        typeof shown.latency === "number" ? `${shown.latency} ms\n` : formatJson(shown.latency),
      );
    };
  }),
  maintenance: defineVerb("[on|off|FROM-TO]", "verb-maintenance", (args) => {
    const given = optionalArg(args, "maintenance");
    const requested = given === undefined ? undefined : parseMaintenance("MAINTENANCE")(given);
    return async (target) => {
      if (requested !== undefined) return void (await target.setMaintenance(requested));
      const { maintenance } = await target.settings();
      return toResult({ maintenance }, (shown) => `${formatMaintenance(shown.maintenance)}\n`);
    };
  }),
  profile: defineVerb("[NAME|FILE]", "verb-profile", async (args) => {
    const name = optionalArg(args, "profile");
    const profile = name === undefined ? undefined : await loadProfile(name, "PROFILE");
    return async (target) => {
      if (profile) return void (await target.useProfile(profile));
      const { profile: used } = await target.settings();
      return toResult(used, formatJson);
    };
  }),
};

function frequencyOf({ times, rate }: ControlCliOptions): Frequency {
  if (rate === undefined) return { times: times ?? 1 };
  if (times === undefined) return { rate };
  throw new CliError("exclusive-flags", { one: "--times", other: "--rate" });
}
