import type { RequestFilter } from "@mockvox/mock-server";
import { type ReportId, refusalIds, reportIds } from "@mockvox/spec";
import type { Environment } from "../cli-context.ts";
import { decimalNumber, type Flag, fourDigits, integer, invalidValue, isoTime, nonEmptyText, oneOf } from "../flags.ts";
import { parseFlags } from "../parse-flags.ts";
import { langFlag, parseAdminKey, parseUrl, switchOn } from "../shared-flags.ts";
import { text } from "../texts.ts";

/** The options of `mockvox control`. */
export interface ControlCliOptions {
  url: string;
  "admin-key": string | undefined;
  token: string | undefined;
  server: string | undefined;
  json: boolean;
  lang: "en" | "es" | undefined;
  times: number | undefined;
  rate: number | undefined;
  report: ReportId | undefined;
  /** Name and value. */
  query: (readonly [string, string])[];
  status: number | undefined;
  refusal: RequestFilter["refusal"] | undefined;
  method: string | undefined;
  path: string | undefined;
  /** Epoch milliseconds. */
  since: number | undefined;
  follow: boolean;
}

export type ControlFlag = keyof ControlCliOptions;

function parseRate(value: string): number {
  const rate = decimalNumber("rate")(value);
  return rate > 0 && rate <= 1 ? rate : invalidValue("rate", value, text("expect-rate"));
}

function parseParameter(given: string): readonly [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  return invalidValue("query", given, text("expect-parameter"));
}

type ControlFlags = { [Name in Exclude<ControlFlag, "query">]: Flag<Exclude<ControlCliOptions[Name], undefined>> };

/** The flags of `mockvox control`, in the order of its help. */
export const controlFlags: ControlFlags = {
  url: {
    valueName: "URL",
    default: "http://127.0.0.1:4010",
    description: "control-url",
    parse: parseUrl,
  },
  "admin-key": {
    valueName: "KEY",
    description: "control-admin-key",
    parse: parseAdminKey,
  },
  token: {
    valueName: "TOKEN",
    description: "control-token",
    parse: nonEmptyText("token"),
  },
  server: {
    valueName: "DIGITS",
    description: "control-server",
    parse: fourDigits("server"),
  },
  times: {
    valueName: "NUMBER",
    description: "control-times",
    parse: integer("times", 1, Number.MAX_SAFE_INTEGER),
  },
  rate: {
    valueName: "NUMBER",
    description: "control-rate",
    parse: parseRate,
  },
  report: {
    valueName: "REPORT",
    description: "control-report",
    parse: oneOf("report", reportIds),
  },
  status: {
    valueName: "NUMBER",
    description: "control-status",
    parse: integer("status", 100, 599),
  },
  refusal: {
    valueName: "REFUSAL",
    description: "control-refusal",
    parse: oneOf("refusal", [...refusalIds, "empty-window"]),
  },
  method: {
    valueName: "METHOD",
    description: "control-method",
    parse: nonEmptyText("method"),
  },
  path: {
    valueName: "PATH",
    description: "control-path",
    parse: nonEmptyText("path"),
  },
  since: {
    valueName: "ISO",
    description: "control-since",
    parse: isoTime("since"),
  },
  follow: {
    valueName: "",
    description: "control-follow",
    parse: switchOn,
  },
  json: { valueName: "", description: "flag-json", parse: switchOn },
  lang: langFlag,
};

/** Flags that may be given several times. */
export const repeatableControlFlags: { query: Flag<readonly [string, string]> } = {
  query: {
    valueName: "NAME=VALUE",
    description: "control-query",
    parse: parseParameter,
  },
};

/** Flags that can be set through the environment. The variables of the others, such as --token, belong to `mockvox serve`. */
const flagsWithEnvVariable: readonly string[] = ["url", "admin-key", "lang"];

/** @throws {CliError} on an unknown flag or an invalid value */
export function parseControl(
  args: readonly string[],
  env: Environment,
): { positionals: string[]; options: ControlCliOptions; givenFlags: string[] } {
  const set = {
    command: "control",
    flags: controlFlags,
    repeatableFlags: repeatableControlFlags,
    allowPositionals: true,
    hasEnvVariable: (name: string) => flagsWithEnvVariable.includes(name),
  };
  const { positionals, values, givenFlags } = parseFlags(args, env, set);
  return { positionals, options: values as object as ControlCliOptions, givenFlags };
}
