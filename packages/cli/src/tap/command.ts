import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { styleText } from "node:util";
import { createTap } from "@mockvox/contract";
import { createGracefulShutdown } from "@mockvox/mock-server/serve";
import { type CliContext, waitForStopSignal } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { loadProfile } from "../files/load-profile.ts";
import { createProxyAgent } from "../proxy-fetch.ts";
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
  const agent = createProxyAgent(ctx.env, upstream);
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
  const listenUrl = await listen(server, port);
  const stopSignal = waitForStopSignal(ctx);
  ctx.stderr.write(
    `${t.translate(text("tap-ready", { url: styleText("bold", listenUrl), origin: upstream.origin }))}\n`,
  );
  await stopSignal;
  await shutDown();
  const summary = await checker.finish();
  if (summary) report(summary);
  return publishReport(tap.report(), options, t, ctx);
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new CliError("tap-failed", { reason: error }, 1)));
    server.listen(port, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
