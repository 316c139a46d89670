import { type Client, createClient, type ServerOptions } from "@mockvox/client";
import { type Cursor, type Progress, type PulledWindow, type PullOptions, pull } from "@mockvox/client/pull";
import type { ReportId } from "@mockvox/spec";
import { type CliContext, type Environment, waitForStopSignal } from "../cli-context.ts";
import { loadProfile } from "../load-profile.ts";
import { createProxyFetch } from "../proxy-fetch.ts";
import type { Translator } from "../texts.ts";
import type { Destination } from "./destination.ts";
import { createDisplay, type Display } from "./display.ts";
import { openOutputFile } from "./file.ts";
import { type PullCliOptions, parsePull } from "./flags.ts";
import { toPullError } from "./pull-error.ts";
import { openStdout, pipeClosed } from "./stdout.ts";
import { stoppedText, summaryTexts } from "./summary.ts";

/** Reads windows from a cursor on. */
type WindowSource = (cursor: Cursor | undefined) => AsyncIterable<PulledWindow>;

/** The abort reason of a stop signal. */
const stoppedBySignal = Symbol("stopped by a signal");

/**
 * Pulls a report into a file, following the arguments of `mockvox pull`; the same command resumes an interrupted pull.
 *
 * @returns 0 when the range is complete or standard output is closed; 130 when a signal stopped it
 * @throws {CliError} with exit code 2 on a usage error, 1 on an error of the server or the disk
 */
export async function pullCommand(
  args: readonly string[],
  t: Translator,
  ctx: CliContext,
  terminal: NodeJS.WriteStream | undefined,
): Promise<number> {
  const options = parsePull(args, ctx.env);
  const { out } = options;
  const isStdout = out === "-";
  // Reasons of waits are errors of the client.
  await t.loadAll();
  const stop = new AbortController();
  waitForStopSignal(ctx).then(() => stop.abort(stoppedBySignal));
  const display = createDisplay(terminal, ctx.stderr, t);
  let destination: Destination | undefined;
  try {
    const source = await createSource(options, ctx.env, { signal: stop.signal, onProgress: display.show });
    destination = isStdout ? openStdout(options, ctx) : await openOutputFile(options, display.print);
    const last = await writeWindows(destination, source, display);
    display.stop();
    const summary = summaryTexts(options, destination, last).map((line) => `${t.translate(line)}\n`);
    (isStdout ? ctx.stderr : ctx.stdout).write(summary.join(""));
    return 0;
  } catch (error) {
    display.stop();
    if (error === pipeClosed) return 0;
    if (error !== stoppedBySignal) throw toPullError(error, out);
    if (destination) display.print(stoppedText(out, destination.state()));
    return 130;
  }
}

/**
 * Appends every window to the destination.
 *
 * @returns the progress after the last window; undefined if there was none
 */
async function writeWindows(
  destination: Destination,
  source: WindowSource,
  display: Display,
): Promise<Progress | undefined> {
  let last: Progress | undefined;
  try {
    for await (const window of source(destination.cursor)) {
      await destination.append(window);
      display.add(window);
      last = window.progress;
    }
  } finally {
    await destination.close();
  }
  return last;
}

/** Prepares everything that needs no file, so that a usage error leaves no file behind. */
async function createSource(
  options: PullCliOptions,
  env: Environment,
  hooks: Pick<PullOptions<ReportId>, "signal" | "onProgress">,
): Promise<WindowSource> {
  const { report, from, to, budget, campaign, now, "in-flight": inFlight, "max-wait": maxWaitMs } = options;
  const client = await createPullClient(options, env);
  const profile = options.profile === undefined ? undefined : await loadProfile(options.profile, "--profile");
  const campaigns = campaign === undefined ? {} : { campaign_id: campaign };
  const allowedLatenessMs = options["lateness-hours"] * 3_600_000;
  const common = { from, to, profile, inFlight, budget, allowedLatenessMs, maxWaitMs, now, ...hooks };
  return (cursor) => pull(client, report, { ...common, cursor, ...campaigns } as PullOptions<typeof report>);
}

async function createPullClient(options: PullCliOptions, env: Environment): Promise<Client> {
  const fetch = await createProxyFetch(env);
  return createClient({ token: options.token, fetch, ...serverOptions(options) });
}

function serverOptions({ server, url }: PullCliOptions): ServerOptions {
  if (url === undefined) return { server: server ?? "" };
  return { baseUrl: url, ...(server === undefined ? {} : { server }) };
}
