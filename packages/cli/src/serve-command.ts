import { setTimeout } from "node:timers/promises";
import { type CustomData, createClock, parseCustomData, redact } from "@mockvox/mock-server";
import { type AccessLogEntry, type RunningMockServer, serve, type WebPage } from "@mockvox/mock-server/serve";
import { banner } from "./banner.ts";
import { type CliContext, type Environment, waitForStopSignal } from "./cli-context.ts";
import { CliError } from "./cli-error.ts";
import { formatAccessLogJson, formatAccessLogLine } from "./format-request.ts";
import { readJsonFile } from "./json-file.ts";
import { toListenError } from "./listen-error.ts";
import { loadProfile } from "./load-profile.ts";
import { createLog } from "./log.ts";
import { serveCommandLine } from "./npm-script.ts";
import { createPage } from "./page.ts";
import { type ServeCliOptions, serveFlags } from "./serve-flags.ts";
import { type Translator, text } from "./texts.ts";

/** Serves until a stop signal, then drains and returns 0. A second signal exits at once. */
export async function serveCommand(options: ServeCliOptions, t: Translator, ctx: CliContext): Promise<number> {
  const log = createLog(ctx.stdout, { formatDropped: droppedLineFormatter(options.log, t), flushTimeout });
  const format = lineFormatters[options.log];
  // A prebuilt page, for callers that start the command often, such as the page's own tests.
  const page = createPage(ctx.env.MOCKVOX_PAGE || undefined);
  const server = await start(options, page, format && ((entry) => log.print(format(entry))), ctx.env);
  const now = server.wolkvox.clock.now();
  const ready = { event: "ready", url: server.url, seed: options.seed, profile: options.profile };
  log.print(options.log === "json" ? `${JSON.stringify(ready)}\n` : banner(server.url, options, now, t));
  await waitForStopSignal(ctx);
  await server.close();
  // Unread output would keep the process alive forever.
  if (!(await log.end())) ctx.exit(0);
  return 0;
}

function flushTimeout(): Promise<unknown> {
  return setTimeout(500);
}

function droppedLineFormatter(format: ServeCliOptions["log"], t: Translator): (count: number) => string {
  if (format === "json") return (count) => `${JSON.stringify({ event: "dropped", lines: count })}\n`;
  return (count) => `${t.translate(text("log-lines-dropped", { count }))}\n`;
}

const lineFormatters: Record<ServeCliOptions["log"], ((entry: AccessLogEntry) => string) | undefined> = {
  pretty: formatAccessLogLine,
  json: formatAccessLogJson,
  none: undefined,
};

async function start(
  options: ServeCliOptions,
  page: WebPage,
  onResponse: ((entry: AccessLogEntry) => void) | undefined,
  env: Environment,
): Promise<RunningMockServer> {
  const { clock: startAt, speed, data, profile, token, opened, restatement, host, port } = options;
  const { seed, size, licenses, server, latency, maintenance, "admin-key": adminKey } = options;
  const serveOptions = {
    port,
    host,
    seed,
    size,
    licenses,
    server,
    latency,
    maintenance,
    openedOn: opened,
    restatement: restatement === "on",
    profile: await loadProfile(profile, "--profile"),
    ...(data === undefined ? {} : { data: await loadData(data) }),
    ...(token.length > 0 ? { tokens: token } : {}),
    ...(adminKey === undefined ? {} : { adminKey }),
    page,
    allowHosts: options["allow-host"],
    allowOrigins: options["allow-origin"],
    onResponse,
  };
  try {
    const clock = createClock({ speed, ...(startAt === undefined ? {} : { start: startAt }) });
    return await serve({ ...serveOptions, clock });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const hostFlag = host === serveFlags.host.default ? "" : ` --host ${host}`;
    const commandWith = (free: number): string => serveCommandLine(`--port ${free}${hostFlag}`, env);
    if (error.cause !== undefined) throw await toListenError(error.cause, { host, port, commandWith });
    throw new CliError("serve-failed", { reason: error });
  }
}

function loadData(file: string): Promise<CustomData> {
  return readJsonFile(file, parseCustomData, `--data ${redact(file)}`);
}
