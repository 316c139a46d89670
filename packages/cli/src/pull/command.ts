import { type Client, createClient, type ServerOptions } from "@mockvox/client";
import {
  type CommonPullOptions,
  type Cursor,
  type Progress,
  type PulledWindow,
  type PullOptions,
  pull,
} from "@mockvox/client/pull";
import { isReportId, type ReportId } from "@mockvox/spec";
import { type CliContext, type Environment, waitForStopSignal } from "../cli-context.ts";
import { loadProfile } from "../files/load-profile.ts";
import { createProxyFetch } from "../proxy-fetch.ts";
import type { Translator } from "../texts.ts";
import { type Destination, openStdout, pipeClosed } from "./destination.ts";
import { createDisplay, type Display, stoppedText, summaryTexts } from "./display.ts";
import { toPullError } from "./errors.ts";
import { openOutputFile } from "./file.ts";
import type { PullCliOptions } from "./flags.ts";
import { checkOtherReport } from "./other-reports.ts";
import { parsePull } from "./parse-pull.ts";

/** Reads windows from a cursor on. */
type WindowSource = (cursor: Cursor | undefined) => WindowsOf;

type WindowsOf = AsyncIterable<PulledWindow>;

/** The flags that are used elsewhere; all others are options of the client. */
type FlagOfOutput = "out" | "format" | "overlap-days" | "lang";

/** The client's options that are no flags: the output's cursor is moved before the overlap, with the output. */
type OptionOfOutput = "cursor" | "overlapDays";

type ReportParameters = Omit<PullOptions<ReportId>, keyof CommonPullOptions>;

/** The abort reason of a stop signal. */
const stoppedBySignal = Symbol("stopped by a signal");

/**
 * Pulls a report into a file, following the arguments of `mockvox pull`; the same command resumes an interrupted pull.
 *
 * @returns 0 when the range is complete or standard output is closed; 130 when a signal stopped it
 * @throws {CliError} with exit code 2 on a usage error, 1 on an error of the server or the disk
 */
export async function pullCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const options = parsePull(args, ctx.env);
  const { out } = options;
  const isStdout = out === "-";
  // Reasons of waits are errors of the client.
  await t.loadAll();
  const stop = new AbortController();
  waitForStopSignal(ctx).then(() => stop.abort(stoppedBySignal));
  // The progress bar moves the cursor, which only a real terminal has.
  const terminal = ctx.stderr === process.stderr ? process.stderr : undefined;
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
  options: Omit<PullCliOptions, FlagOfOutput>,
  env: Environment,
  hooks: Required<Pick<CommonPullOptions, "signal" | "onProgress">>,
): Promise<WindowSource> {
  const {
    report,
    from,
    to,
    budget,
    campaign,
    parameter,
    reports: _,
    now,
    profile,
    token,
    server,
    url,
    ...others
  } = options;
  const { "in-flight": inFlight, "max-wait": maxWaitMs, "lateness-hours": latenessHours, ...notForwarded } = others;
  notForwarded satisfies Record<string, never>;
  await checkOtherReport(options);
  const client = await createPullClient({ token, server, url }, env);
  const common: Required<Omit<CommonPullOptions, OptionOfOutput>> = {
    from,
    to,
    profile: profile === undefined ? undefined : await loadProfile(profile, "--profile"),
    inFlight,
    budget,
    allowedLatenessMs: latenessHours * 3_600_000,
    maxWaitMs,
    now,
    ...hooks,
  };
  if (!isReportId(report)) {
    const parameters = Object.fromEntries(parameter);
    // Its rows are a list, as those of most modelled reports.
    return (cursor) => pull(client, report, { ...common, cursor, parameters }) as AsyncIterable<object> as WindowsOf;
  }
  const parameters = (campaign === undefined ? {} : { campaign_id: campaign }) as ReportParameters;
  return (cursor) => pull(client, report, { ...common, cursor, ...parameters });
}

type AddressFlags = Pick<PullCliOptions, "token" | "server" | "url">;

async function createPullClient(options: AddressFlags, env: Environment): Promise<Client> {
  const fetch = await createProxyFetch(env);
  return createClient({ token: options.token, fetch, ...serverOptions(options) });
}

function serverOptions({ server, url }: AddressFlags): ServerOptions {
  if (url === undefined) return { server: server ?? "" };
  return { baseUrl: url, ...(server === undefined ? {} : { server }) };
}
