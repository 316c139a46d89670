import type { Maintenance } from "@mockvox/mock-server";
import { serveDefaults } from "@mockvox/mock-server/serve";
import type { Language } from "@mockvox/spec/text";
import {
  adminKey,
  decimalNumber,
  type FlagsFor,
  fourDigits,
  integer,
  isoTime,
  langFlag,
  nonEmptyText,
  oneOf,
} from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { formatMaintenance, parseMaintenance } from "../args/maintenance.ts";
import { parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import type { Translator } from "../texts.ts";
import { type DataOptions, dataFlags } from "./data-flags.ts";
import { rejectFlagsTakenByNpm } from "./npm-script.ts";
import { rejectFlagsOfSnapshot } from "./snapshot-flags.ts";
import { type StoreOptions, storeFlags } from "./store-flags.ts";
import { type TlsCliOptions, tlsFlags } from "./tls-flags.ts";

type SizeOption = "small" | "medium" | "large" | number;

/** The options of `mockvox serve`. */
export interface ServeCliOptions extends DataOptions, StoreOptions, TlsCliOptions {
  port: number;
  host: string;
  seed: number;
  size: SizeOption;
  /** `YYYY-MM-DD`. */
  opened: string;
  restatement: "off" | "on";
  edges: "off" | "on";
  /** A name or a file. */
  profile: string;
  licenses: number;
  /** Milliseconds of the clock. */
  latency: number | undefined;
  maintenance: Maintenance;
  /** Epoch milliseconds. */
  clock: number | undefined;
  speed: number;
  server: string;
  log: "pretty" | "json" | "none";
  lang: Language | undefined;
  "admin-key": string | undefined;
  token: readonly string[];
  "allow-host": readonly string[];
  "allow-origin": readonly string[];
}

function parseSize(value: string, name: string): SizeOption {
  const isNumber = /^-?\d/.test(value);
  return isNumber ? integer(1, 1_000_000)(value, name) : oneOf(["small", "medium", "large"])(value, name);
}

function onOrOff(isOn: boolean): "off" | "on" {
  return isOn ? "on" : "off";
}

/** The flags of `mockvox serve`, in the order of its help. */
export const serveFlags: FlagsFor<ServeCliOptions> = {
  port: {
    valueName: "NUMBER",
    default: String(serveDefaults.port),
    envAlias: "PORT",
    description: "serve-port",
    parse: integer(0, 65_535),
  },
  host: {
    valueName: "ADDRESS",
    default: serveDefaults.host,
    description: "serve-host",
    parse: nonEmptyText,
  },
  seed: {
    valueName: "NUMBER",
    default: String(serveDefaults.seed),
    description: "serve-seed",
    parse: integer(0, Number.MAX_SAFE_INTEGER),
  },
  size: {
    valueName: "SIZE",
    default: String(serveDefaults.size),
    description: "serve-size",
    parse: parseSize,
  },
  opened: {
    valueName: "DAY",
    default: serveDefaults.openedOn,
    description: "serve-opened",
    parse: nonEmptyText,
  },
  restatement: {
    valueName: "ON|OFF",
    default: onOrOff(serveDefaults.restatement),
    description: "serve-restatement",
    parse: oneOf(["off", "on"]),
  },
  edges: {
    valueName: "ON|OFF",
    default: onOrOff(serveDefaults.edges),
    bareValue: "on",
    description: "serve-edges",
    parse: oneOf(["off", "on"]),
  },
  ...dataFlags,
  profile: {
    valueName: "NAME|FILE",
    default: "default",
    description: "serve-profile",
    parse: nonEmptyText,
  },
  licenses: {
    valueName: "NUMBER",
    default: String(serveDefaults.licenses),
    description: "serve-licenses",
    parse: integer(1, 1_000_000),
  },
  latency: {
    valueName: "MS",
    description: "serve-latency",
    parse: decimalNumber,
  },
  maintenance: {
    valueName: "WHEN",
    default: formatMaintenance(serveDefaults.maintenance),
    description: "serve-maintenance",
    parse: parseMaintenance,
  },
  clock: {
    valueName: "ISO",
    description: "serve-clock",
    parse: isoTime,
  },
  speed: {
    valueName: "NUMBER",
    default: "1",
    description: "serve-speed",
    parse: decimalNumber,
  },
  ...tlsFlags,
  server: {
    valueName: "DIGITS",
    default: serveDefaults.server,
    description: "serve-server",
    parse: fourDigits,
  },
  ...storeFlags,
  log: {
    valueName: "FORMAT",
    default: "pretty",
    description: "serve-log",
    parse: oneOf(["pretty", "json", "none"]),
  },
  "admin-key": {
    valueName: "KEY",
    description: "serve-admin-key",
    parse: adminKey,
  },
  lang: langFlag,
  token: {
    valueName: "TOKEN",
    isRepeatable: true,
    description: "serve-token",
    parse: nonEmptyText,
  },
  "allow-host": {
    valueName: "NAME",
    isRepeatable: true,
    description: "serve-allow-host",
    parse: nonEmptyText,
  },
  "allow-origin": {
    valueName: "ORIGIN",
    isRepeatable: true,
    description: "serve-allow-origin",
    parse: nonEmptyText,
  },
};

export function serveHelp(t: Translator): string {
  return commandHelp(t, "serve", "", serveFlags, ["env-serve", "magic-tokens"]);
}

/**
 * Parses the arguments of `mockvox serve`.
 *
 * @throws {CliError} on an unknown flag, an unexpected argument or an invalid value
 */
export function parseServe(args: readonly string[], env: Environment): ServeCliOptions {
  rejectFlagsTakenByNpm(Object.keys(serveFlags), args, env);
  const parsed = parseFlags(args, env, { command: "serve", flags: serveFlags, allowPositionals: false });
  rejectFlagsOfSnapshot(parsed);
  return parsed.options;
}
