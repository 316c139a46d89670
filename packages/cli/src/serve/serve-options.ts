import { type Clock, type CustomData, createClock, parseCustomData, redact } from "@mockvox/mock-server";
import type { AccessLogEntry, ServeOptions } from "@mockvox/mock-server/serve";
import { CliError } from "../cli-error.ts";
import { readJsonFile } from "../files/json-file.ts";
import { loadProfile } from "../files/load-profile.ts";
import { loadSnapshot } from "../files/load-snapshot.ts";
import { formatAccessLogJson, formatAccessLogLine } from "../output/format-request.ts";
import type { ServeCliOptions } from "./flags.ts";
import type { TlsCliOptions } from "./tls-flags.ts";

/** The flags that describe a mock server, without those that say where it listens. */
export type MockCliOptions = Omit<ServeCliOptions, "host" | "port" | "lang" | "store" | keyof TlsCliOptions>;

/**
 * The options of the mock server that flags describe. Reads the files of `--profile`, `--data`, `--reports`, `--scenario` and `--snapshot`.
 *
 * @param print prints a line of the access log
 * @throws {CliError} on a file that cannot be used, or an invalid clock
 */
export async function toServeOptions(
  options: MockCliOptions,
  print: (line: string) => void,
): Promise<Omit<ServeOptions, "host" | "port">> {
  const {
    clock: startAt,
    speed,
    data,
    "allow-unknown-columns": allowUnknownColumns,
    "unknown-reports": unknownReports,
    reports,
    scenario,
    profile,
    token,
    opened,
    restatement,
    edges,
    seed,
    size,
    licenses,
    server,
    latency,
    maintenance,
    snapshot,
    log,
    "admin-key": adminKey,
    "allow-host": allowHosts,
    "allow-origin": allowOrigins,
    ...notForwarded
  } = options;
  notForwarded satisfies Record<string, never>;
  const format = lineFormatters[log];
  const listening = {
    ...(adminKey === undefined ? {} : { adminKey }),
    allowHosts,
    allowOrigins,
    onResponse: format && ((entry: AccessLogEntry) => print(format(entry))),
  };
  if (snapshot !== undefined) return { ...listening, snapshot: await loadSnapshot(snapshot) };
  return {
    ...listening,
    seed,
    size,
    licenses,
    server,
    maintenance,
    unknownReports,
    openedOn: opened,
    restatement: restatement === "on",
    edges: edges === "on",
    profile: await loadProfile(profile, "--profile"),
    ...(data === undefined ? {} : { data: await loadData(data, allowUnknownColumns) }),
    ...(reports.length > 0 ? { reports: await loadReports(reports) } : {}),
    ...(scenario === undefined ? {} : { scenario: await loadScenario(scenario) }),
    ...(token.length > 0 ? { tokens: token } : {}),
    ...(latency === undefined ? {} : { latency }),
    clock: createServerClock(speed, startAt),
  };
}

const lineFormatters: Record<ServeCliOptions["log"], ((entry: AccessLogEntry) => string) | undefined> = {
  pretty: formatAccessLogLine,
  json: formatAccessLogJson,
  none: undefined,
};

function createServerClock(speed: number, start: number | undefined): Clock {
  try {
    return createClock({ speed, ...(start === undefined ? {} : { start }) });
  } catch (error) {
    throw error instanceof Error ? new CliError("serve-failed", { reason: error }) : error;
  }
}

/** Loaded on demand, with a parser of YAML. */
async function loadReports(names: readonly string[]): Promise<NonNullable<ServeOptions["reports"]>> {
  const module = await import("./reports/report-files.ts");
  return module.loadReports(names);
}

/** Loaded on demand, with the built-in scenarios and a parser of YAML. */
async function loadScenario(name: string): Promise<NonNullable<ServeOptions["scenario"]>> {
  const module = await import("../scenarios/load-scenarios.ts");
  return module.loadScenario(name);
}

function loadData(file: string, allowUnknownColumns: boolean): Promise<CustomData> {
  const parse = (json: unknown): CustomData => parseCustomData(json, { allowUnknownColumns });
  return readJsonFile(file, parse, `--data ${redact(file)}`);
}
