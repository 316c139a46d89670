import { redact } from "@mockvox/mock-server";
import type { ProxiedRequest, RunningProxy } from "@mockvox/mock-server/proxy";
import type { RunningMockServer, TlsCredentials, TlsSource } from "@mockvox/mock-server/serve";
import type { Authority } from "@mockvox/runner";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import type { RefusedHosts } from "./refused-hosts.ts";
import type { TlsCliOptions } from "./tls-flags.ts";

/** What TLS and the proxy need; nothing unless their flags are used. */
export interface ServedTls {
  /** The certificate of the server. */
  readonly tls?: TlsCredentials | TlsSource;
  /** Opened for `--tls` without a certificate, and for `--proxy`. */
  readonly authority?: Authority;
}

/** What `mockvox serve` has started. */
export interface StartedServer {
  readonly server: RunningMockServer;
  /** The ids of the reports that the user defined. */
  readonly definedReports: readonly string[];
  readonly tls: ServedTls;
  readonly proxy: RunningProxy | undefined;
  /** The hosts that the proxy has refused. */
  readonly refused: RefusedHosts;
}

/**
 * Reads the certificate of `--tls-cert`, or opens the certificate authority.
 *
 * @throws {CliError} on a certificate without a key or a file that cannot be read
 * @throws {RunnerError} on an authority that cannot be used
 */
export async function loadTls(options: TlsCliOptions, env: Environment): Promise<ServedTls> {
  const { "tls-cert": cert, "tls-key": key } = options;
  if ((cert === undefined) !== (key === undefined)) {
    throw new CliError("tls-pair-incomplete", { missing: cert === undefined ? "--tls-cert" : "--tls-key" });
  }
  if (options["proxy-pass"].length > 0 && options.proxy === undefined)
    throw new CliError("proxy-pass-without-proxy", {});
  const own = cert === undefined || key === undefined ? undefined : await readPair(cert, key);
  if (options.proxy === undefined && (own || !options.tls)) return own ? { tls: own } : {};
  // Loaded on demand: most runs have no TLS, and start-up time is module loading.
  const { openAuthority } = await import("@mockvox/runner");
  const authority = await openAuthority({
    env,
    ...(options.authority === undefined ? {} : { folder: options.authority }),
  });
  if (own) return { tls: own, authority };
  return options.tls ? { tls: authority.leaves(), authority } : { authority };
}

async function readPair(cert: string, key: string): Promise<TlsCredentials> {
  return { cert: await readText("--tls-cert", cert), key: await readText("--tls-key", key) };
}

async function readText(flag: string, file: string): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CliError("file-rejected", { file: `${flag} ${redact(file)}`, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): Error | string {
  if (codeOf(error) === "ENOENT") return new CliError("no-such-file", {});
  return error instanceof Error ? error.message : String(error);
}

/** Starts the proxy of `--proxy`, if it is used. */
export async function startServedProxy(
  { proxy: port, "proxy-pass": pass }: TlsCliOptions,
  { authority }: ServedTls,
  { mock, onRefused }: { mock: RunningMockServer; onRefused: (request: ProxiedRequest) => void },
): Promise<RunningProxy | undefined> {
  if (port === undefined || !authority) return undefined;
  const { startProxy } = await import("@mockvox/mock-server/proxy");
  const start = (at: number): Promise<RunningProxy> =>
    startProxy({ mock, tls: authority.leaves(), port: at, pass, onRefused });
  if (port !== "next") return start(port);
  const next = Number(new URL(mock.url).port) + 1;
  return start(next > 65_535 ? 0 : next).catch((error: unknown) => {
    if (Object(error).code === "port-taken") return start(0);
    throw error;
  });
}
