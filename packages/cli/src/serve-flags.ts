import type { Maintenance } from "@mockvox/mock-server";
import { decimalNumber, type Flag, fourDigits, integer, isoTime, nonEmptyText, oneOf } from "./flags.ts";
import { parseMaintenance } from "./maintenance.ts";
import { langFlag, parseAdminKey } from "./shared-flags.ts";

type SizeOption = "small" | "medium" | "large" | number;

/** The options of `mockvox serve`. */
export interface ServeCliOptions {
  port: number;
  host: string;
  seed: number;
  size: SizeOption;
  /** `YYYY-MM-DD`. */
  opened: string;
  restatement: "off" | "on";
  /** A file. */
  data: string | undefined;
  /** A name or a file. */
  profile: string;
  licenses: number;
  /** Milliseconds. */
  latency: number;
  maintenance: Maintenance;
  /** Epoch milliseconds. */
  clock: number | undefined;
  speed: number;
  server: string;
  log: "pretty" | "json" | "none";
  lang: "en" | "es" | undefined;
  "admin-key": string | undefined;
  token: string[];
  "allow-host": string[];
  "allow-origin": string[];
}

type RepeatableServeFlag = "token" | "allow-host" | "allow-origin";
type ServeFlags = {
  [Name in keyof Omit<ServeCliOptions, RepeatableServeFlag>]: Flag<Exclude<ServeCliOptions[Name], undefined>>;
};

function parseSize(value: string): SizeOption {
  const isNumber = /^-?\d/.test(value);
  return isNumber ? integer("size", 1, 1_000_000)(value) : oneOf("size", ["small", "medium", "large"])(value);
}

/** The flags of `mockvox serve`, in the order of its help. */
export const serveFlags: ServeFlags = {
  port: {
    valueName: "NUMBER",
    default: "4010",
    envAlias: "PORT",
    description: "serve-port",
    parse: integer("port", 0, 65_535),
  },
  host: {
    valueName: "ADDRESS",
    default: "127.0.0.1",
    description: "serve-host",
    parse: nonEmptyText("host"),
  },
  seed: {
    valueName: "NUMBER",
    default: "1",
    description: "serve-seed",
    parse: integer("seed", 0, Number.MAX_SAFE_INTEGER),
  },
  size: {
    valueName: "SIZE",
    default: "medium",
    description: "serve-size",
    parse: parseSize,
  },
  opened: {
    valueName: "DAY",
    default: "2020-01-01",
    description: "serve-opened",
    parse: nonEmptyText("opened"),
  },
  restatement: {
    valueName: "ON|OFF",
    default: "off",
    description: "serve-restatement",
    parse: oneOf("restatement", ["off", "on"]),
  },
  data: {
    valueName: "FILE",
    description: "serve-data",
    parse: nonEmptyText("data"),
  },
  profile: {
    valueName: "NAME|FILE",
    default: "default",
    description: "serve-profile",
    parse: nonEmptyText("profile"),
  },
  licenses: {
    valueName: "NUMBER",
    default: "25",
    description: "serve-licenses",
    parse: integer("licenses", 1, 1_000_000),
  },
  latency: {
    valueName: "MS",
    default: "0",
    description: "serve-latency",
    parse: decimalNumber("latency"),
  },
  maintenance: {
    valueName: "WHEN",
    default: "off",
    description: "serve-maintenance",
    parse: parseMaintenance("maintenance"),
  },
  clock: {
    valueName: "ISO",
    description: "serve-clock",
    parse: isoTime("clock"),
  },
  speed: {
    valueName: "NUMBER",
    default: "1",
    description: "serve-speed",
    parse: decimalNumber("speed"),
  },
  server: {
    valueName: "DIGITS",
    default: "0001",
    description: "serve-server",
    parse: fourDigits("server"),
  },
  log: {
    valueName: "FORMAT",
    default: "pretty",
    description: "serve-log",
    parse: oneOf("log", ["pretty", "json", "none"]),
  },
  "admin-key": {
    valueName: "KEY",
    description: "serve-admin-key",
    parse: parseAdminKey,
  },
  lang: langFlag,
};

/** Flags that may be given several times. */
export const repeatableServeFlags: { [Name in RepeatableServeFlag]: Flag<string> } = {
  token: {
    valueName: "TOKEN",
    description: "serve-token",
    parse: nonEmptyText("token"),
  },
  "allow-host": {
    valueName: "NAME",
    description: "serve-allow-host",
    parse: nonEmptyText("allow-host"),
  },
  "allow-origin": {
    valueName: "ORIGIN",
    description: "serve-allow-origin",
    parse: nonEmptyText("allow-origin"),
  },
};
