import { setTimeout } from "node:timers/promises";
import type { RedisLimitStore } from "@mockvox/limit-store-redis";
import { redact } from "@mockvox/mock-server";
import type { ProxiedRequest } from "@mockvox/mock-server/proxy";
import { type AccessLogEntry, serve, type WebPage } from "@mockvox/mock-server/serve";
import { type CliContext, type Environment, waitForStopSignal } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type Translator, text } from "../texts.ts";
import { banner, describeMock } from "./banner.ts";
import { parseServe, type ServeCliOptions, serveFlags } from "./flags.ts";
import { createLog } from "./log.ts";
import { serveCommandLine } from "./npm-script.ts";
import { createPage, type PageOptions } from "./page/page.ts";
import { createRefusedHosts } from "./refused-hosts.ts";
import { toServeOptions } from "./serve-options.ts";
import { openStore } from "./store.ts";
import { loadTls, type StartedServer, startServedProxy } from "./tls.ts";

/** Serves until a stop signal, then drains and returns 0. A second signal exits at once. */
export async function serveCommand(
  args: readonly string[],
  t: Translator,
  ctx: CliContext,
  pageOptions: PageOptions,
): Promise<number> {
  const options = parseServe(args, ctx.env);
  const log = createLog(ctx.stdout, { formatDropped: droppedLineFormatter(options.log, t), flushTimeout });
  const print = (line: string): void => log.print(line);
  const store = await openStore(options, print, t);
  const started = await start(options, { page: createPage(pageOptions), store }, print, ctx.env);
  const { server, proxy, refused } = started;
  // Before it prints that it is ready: a supervisor that reads the line may stop it at once.
  const stopSignal = waitForStopSignal(ctx);
  log.print(options.log === "json" ? `${JSON.stringify(readyEvent(started, options))}\n` : banner(started, options, t));
  await stopSignal;
  await Promise.all([server.close(), proxy?.close()]);
  await store?.close();
  const summary = refusedHostsLine(refused.counts(), options.log, t);
  if (summary !== "") log.print(summary);
  // Unread output would keep the process alive forever.
  if (!(await log.end())) ctx.exit(0);
  return 0;
}

function readyEvent(started: StartedServer, options: ServeCliOptions): object {
  const { server, proxy, definedReports } = started;
  const { authority } = started.tls;
  const { seed, profile } = describeMock(started, options);
  return {
    event: "ready",
    url: server.url,
    seed,
    profile,
    ...(definedReports.length > 0 ? { reports: definedReports } : {}),
    ...(authority ? { authority: authority.certificatePath } : {}),
    ...(proxy ? { proxy: proxy.url } : {}),
  };
}

/** Which hosts the proxy has refused; empty if there are none. */
function refusedHostsLine(
  counts: Readonly<Record<string, number>>,
  format: ServeCliOptions["log"],
  t: Translator,
): string {
  const hosts = Object.entries(counts).map(([target, count]) => `${target} × ${count}`);
  if (hosts.length === 0) return "";
  if (format === "json") return `${JSON.stringify({ event: "refused", hosts: counts })}\n`;
  return `${t.translate(text("proxy-refused", { hosts }))}\n`;
}

function flushTimeout(): Promise<unknown> {
  return setTimeout(500);
}

function droppedLineFormatter(format: ServeCliOptions["log"], t: Translator): (count: number) => string {
  if (format === "json") return (count) => `${JSON.stringify({ event: "dropped", lines: count })}\n`;
  return (count) => `${t.translate(text("log-lines-dropped", { count }))}\n`;
}

async function start(
  options: ServeCliOptions,
  { page, store }: { page: WebPage; store: RedisLimitStore | undefined },
  print: (line: string) => void,
  env: Environment,
): Promise<StartedServer> {
  const { host, port, lang: _, store: __, tls: hasTls, "tls-cert": cert, "tls-key": key, ...rest } = options;
  const { authority, proxy: proxyPort, "proxy-pass": pass, ...mock } = rest;
  const tlsOptions = { tls: hasTls, "tls-cert": cert, "tls-key": key, authority, proxy: proxyPort, "proxy-pass": pass };
  const tls = await loadTls(tlsOptions, env);
  const serveOptions = await toServeOptions(mock, print);
  const server = await listen(
    () =>
      serve({
        ...serveOptions,
        host,
        port,
        page,
        ...(tls.tls ? { tls: tls.tls } : {}),
        ...(store ? { limitStore: store, clock: store.clock } : {}),
      }),
    { host, port, flag: "--port" },
    env,
  );
  const refused = createRefusedHosts();
  const onRefused = (request: ProxiedRequest): void => {
    refused.add(request);
    serveOptions.onResponse?.(refusedEntry(request, server.wolkvox.clock.now()));
  };
  const proxy = await listen(
    () => startServedProxy(tlsOptions, tls, { mock: server, onRefused }),
    { host: serveFlags.host.default, port: proxyPort === "next" ? 0 : (proxyPort ?? 0), flag: "--proxy" },
    env,
  ).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const definedReports = serveOptions.snapshot?.reports ?? serveOptions.reports?.map(({ id }) => id) ?? [];
  return { server, definedReports, tls, proxy, refused };
}

/** A request that the proxy has refused, for the access log. */
function refusedEntry({ method, host, port }: ProxiedRequest, at: number): AccessLogEntry {
  return { method, path: redact(`${host}:${port}`), status: 403, info: {}, bytes: 0, at, durationMs: 0 };
}

const listenCodes = ["port-taken", "port-forbidden", "address-unavailable", "unknown-listen-host", "listen-failed"];

/** @throws {CliError} with a command to copy if another port helps */
async function listen<Listening>(
  act: () => Promise<Listening>,
  { host, port, flag }: { host: string; port: number; flag: string },
  env: Environment,
): Promise<Listening> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const hostFlag = host === serveFlags.host.default ? "" : ` --host ${host}`;
    const commandWith = (free: number): string => serveCommandLine(`${flag} ${free}${hostFlag}`, env);
    if (!listenCodes.includes(Object(error).code)) throw new CliError("serve-failed", { reason: error });
    const { toListenError } = await import("./listen-error.ts");
    throw await toListenError(error.cause, { host, port, commandWith, isMockServer: true, exitCode: 1 });
  }
}
