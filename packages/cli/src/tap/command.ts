import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { styleText } from "node:util";
import { createTap } from "@mockvox/contract";
import { createGracefulShutdown } from "@mockvox/mock-server/serve";
import { type CliContext, waitForStopSignal } from "../cli-context.ts";
import { loadProfile } from "../files/load-profile.ts";
import { createServerAgent } from "../proxy-fetch.ts";
import { toListenError } from "../serve/listen-error.ts";
import { loadDefinitions } from "../serve/reports/load-definitions.ts";
import { type Text, type Translator, text } from "../texts.ts";
import { publishReport, requireOutputPaths } from "../verify/publish-report.ts";
import { parseTap } from "./flags.ts";
import { createTapProxy } from "./proxy.ts";
import { createResponseChecker } from "./response-checker.ts";
import { parseUpstream } from "./upstream.ts";

/** How long active responses may take after a stop signal. Supervisors kill after ten seconds, and the report has to be written. */
const gracePeriodMs = 5_000;

/** Forwards requests until a stop signal, checks the responses on their way back, then reports as `verify` does. */
export async function tapCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const options = parseTap(args, ctx.env);
  const { url, port, name, profile } = options;
  const upstream = parseUpstream(url);
  const agent = await createServerAgent(ctx.env, upstream);
  await requireOutputPaths(options);
  const tap = createTap({
    server: upstream.origin,
    now: Date.now,
    ...(name === undefined ? {} : { name }),
    reports: await loadDefinitions(options.reports),
    ...(profile === undefined ? {} : { profile: await loadProfile(profile, "--profile") }),
  });
  const report = (problem: Text): void => void ctx.stderr.write(`${t.translate(problem)}\n`);
  const checker = createResponseChecker(tap, report);
  const server = createTapProxy({ upstream, agent, checker, t, report });
  const shutDown = createGracefulShutdown(server, { gracePeriodMs });
  const listenUrl = await listen(server, port, upstream);
  const stopSignal = waitForStopSignal(ctx);
  ctx.stderr.write(
    `${t.translate(text("tap-ready", { url: styleText("bold", listenUrl), origin: upstream.origin }))}\n`,
  );
  await stopSignal;
  await shutDown();
  const summary = await checker.finish();
  if (summary) report(summary);
  const code = await publishReport(tap.report(), options, t, ctx);
  // Without a request for a report there was nothing to check.
  return checker.requestCount() > 0 ? code : 0;
}

/** @throws {CliError} if the port cannot be used: a usage error, as 1 says that a check failed */
async function listen(server: Server, port: number, { origin }: URL): Promise<string> {
  const host = "127.0.0.1";
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    const commandWith = (free: number): string => `mockvox tap ${origin} --port ${free}`;
    throw await toListenError(error, { host, port, commandWith, isMockServer: false, exitCode: 2 });
  }
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
