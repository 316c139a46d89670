import type { RequestFilter } from "@mockvox/mock-server";
import { refusalIds, reportIds } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";
import {
  adminKey,
  decimalNumber,
  type FlagsFor,
  fourDigits,
  httpUrl,
  integer,
  invalidValue,
  isoTime,
  langFlag,
  nonEmptyText,
  oneOf,
  parseParameter,
} from "../args/flags.ts";
import { type ParsedArguments, parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import { text } from "../texts.ts";

/** The options of `mockvox control`. */
export interface ControlCliOptions {
  url: string;
  "admin-key": string | undefined;
  token: string | undefined;
  server: string | undefined;
  json: boolean;
  lang: Language | undefined;
  times: number | undefined;
  rate: number | undefined;
  after: number | undefined;
  report: string | undefined;
  /** Name and value. */
  query: readonly (readonly [string, string])[];
  status: number | undefined;
  refusal: RequestFilter["refusal"] | undefined;
  method: string | undefined;
  path: string | undefined;
  /** Epoch milliseconds. */
  since: number | undefined;
  follow: boolean;
}

export type ControlFlag = keyof ControlCliOptions;

/** The flags of `mockvox control`, in the order of its help. */
export const controlFlags: FlagsFor<ControlCliOptions> = {
  url: {
    valueName: "URL",
    default: "http://127.0.0.1:4010",
    description: "control-url",
    parse: httpUrl,
  },
  "admin-key": {
    valueName: "KEY",
    description: "control-admin-key",
    parse: adminKey,
  },
  token: {
    valueName: "TOKEN",
    description: "control-token",
    parse: nonEmptyText,
  },
  server: {
    valueName: "DIGITS",
    description: "control-server",
    parse: fourDigits,
  },
  times: {
    valueName: "NUMBER",
    description: "control-times",
    parse: integer(1, Number.MAX_SAFE_INTEGER),
  },
  rate: {
    valueName: "NUMBER",
    description: "control-rate",
    parse: parseRate,
  },
  after: {
    valueName: "NUMBER",
    description: "control-after",
    parse: integer(0, Number.MAX_SAFE_INTEGER),
  },
  report: {
    valueName: "REPORT",
    description: "control-report",
    parse: parseReport,
  },
  status: {
    valueName: "NUMBER",
    description: "control-status",
    parse: integer(100, 599),
  },
  refusal: {
    valueName: "REFUSAL",
    description: "control-refusal",
    parse: oneOf([...refusalIds, "empty-window"]),
  },
  method: {
    valueName: "METHOD",
    description: "control-method",
    parse: nonEmptyText,
  },
  path: {
    valueName: "PATH",
    description: "control-path",
    parse: nonEmptyText,
  },
  since: {
    valueName: "ISO",
    description: "control-since",
    parse: isoTime,
  },
  follow: { isSwitch: true, description: "control-follow" },
  json: { isSwitch: true, description: "flag-json" },
  lang: langFlag,
  query: {
    valueName: "NAME=VALUE",
    isRepeatable: true,
    description: "control-query",
    parse: parseParameter,
  },
};

/** The flags that can be set through the environment. The variables of the others, such as --token, belong to `mockvox serve`. */
const flagsWithEnvVariable: readonly ControlFlag[] = ["url", "admin-key", "lang"];

/** @throws {CliError} on an unknown flag or an invalid value */
export function parseControl(args: readonly string[], env: Environment): ParsedArguments<typeof controlFlags> {
  return parseFlags(args, env, { command: "control", flags: controlFlags, flagsWithEnvVariable });
}

function parseRate(value: string, name: string): number {
  const rate = decimalNumber(value, name);
  return rate > 0 && rate <= 1 ? rate : invalidValue(name, value, text("expect-rate"));
}

/** The server knows the reports that the user defined. */
function parseReport(given: string, flag: string): string {
  return /^[a-z][a-z0-9_]*$/.test(given) ? given : oneOf(reportIds)(given, flag);
}
