import { reportFormats } from "@mockvox/contract/reports";
import { type Flag, fourDigits, integer, invalidValue, oneOf } from "../flags.ts";
import { anyText, langFlag, switchOn } from "../shared-flags.ts";
import { text } from "../texts.ts";
import type { ReportOutput, VerifyCliOptions } from "./cli-options.ts";

type RepeatableVerifyFlag = "report" | "campaign" | "allow" | "only" | "skip";
type RepeatableVerifyFlags = { readonly [Name in RepeatableVerifyFlag]: Flag<VerifyCliOptions[Name][number]> };
type SingleVerifyFlag = Exclude<keyof VerifyCliOptions, RepeatableVerifyFlag | "url">;
type VerifyFlags = { readonly [Name in SingleVerifyFlag]: Flag<Exclude<VerifyCliOptions[Name], undefined>> };

function parseDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value.replaceAll("-", "");
  return invalidValue("day", value, text("expect-day"));
}

function parseOutput(value: string): ReportOutput {
  const [name = "", ...file] = value.split("=");
  return { format: oneOf("report", reportFormats)(name), file: file.length > 0 ? file.join("=") : undefined };
}

/** The flags of `mockvox verify`, in the order of its help. */
export const verifyFlags: VerifyFlags = {
  token: {
    valueName: "TOKEN",
    description: "verify-token",
    parse: anyText,
  },
  live: {
    valueName: "",
    description: "verify-live",
    parse: switchOn,
  },
  quick: {
    valueName: "",
    description: "verify-quick",
    parse: switchOn,
  },
  budget: {
    valueName: "NUMBER",
    description: "verify-budget",
    parse: integer("budget", 1, 100_000),
  },
  profile: {
    valueName: "NAME|FILE",
    description: "verify-profile",
    parse: anyText,
  },
  day: {
    valueName: "DAY",
    description: "verify-day",
    parse: parseDay,
  },
  server: {
    valueName: "DIGITS",
    description: "verify-server",
    parse: fourDigits("server"),
  },
  name: {
    valueName: "TEXT",
    description: "verify-name",
    parse: anyText,
  },
  "token-quota-spent": {
    valueName: "TOKEN",
    description: "verify-token-quota-spent",
    parse: anyText,
  },
  "token-maintenance": {
    valueName: "TOKEN",
    description: "verify-token-maintenance",
    parse: anyText,
  },
  "token-slow": {
    valueName: "TOKEN",
    description: "verify-token-slow",
    parse: anyText,
  },
  accept: {
    valueName: "FILE",
    description: "verify-accept",
    parse: anyText,
  },
  "write-accept": {
    valueName: "FILE",
    description: "verify-write-accept",
    parse: anyText,
  },
  "write-profile": {
    valueName: "FILE",
    description: "verify-write-profile",
    parse: anyText,
  },
  resume: {
    valueName: "FILE",
    description: "verify-resume",
    parse: anyText,
  },
  lang: langFlag,
};

/** Flags that may be given several times. */
export const repeatableVerifyFlags: RepeatableVerifyFlags = {
  report: {
    valueName: "FORMAT[=FILE]",
    description: text("verify-report", { formats: reportFormats }),
    parse: parseOutput,
  },
  campaign: {
    valueName: "ID",
    description: "verify-campaign",
    parse: anyText,
  },
  allow: {
    valueName: "WHAT",
    description: "verify-allow",
    parse: oneOf("allow", ["burst", "token-in-url"]),
  },
  only: {
    valueName: "CASE",
    description: "verify-only",
    parse: anyText,
  },
  skip: {
    valueName: "CASE",
    description: "verify-skip",
    parse: anyText,
  },
};
