import { type Client, createClient, type ServerOptions } from "@mockvox/client";
import { type Cursor, type Progress, type PullOptions, pull, type Step } from "@mockvox/client/pull";
import type { ReportId } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Language } from "../language.ts";
import { profileFrom } from "../profile-choice.ts";
import { proxyFetch } from "../proxy-fetch.ts";
import { type Surroundings, stopSignal } from "../surroundings.ts";
import type { Destination } from "./destination.ts";
import { createDisplay, type Display } from "./display.ts";
import { done, stood } from "./done.ts";
import { explained } from "./explain.ts";
import { openFile } from "./file.ts";
import { type PullChoices, parsePull } from "./flags.ts";
import { openStdout, readerGone } from "./stdout.ts";

/** What a pull needs of its process: standard error is where it says how far it is. */
export interface PullSurroundings extends Surroundings {
  readonly stderr: { write(text: string): unknown };
}

/** Reads on from where a file stands. */
type Reader = (cursor: Cursor | undefined) => AsyncIterable<Step>;

/** The stop of a pull by a signal. */
const stopped = Symbol("stopped");

/**
 * Pulls a report into a file, as the arguments behind `mockvox pull` say; the same command goes on where it stopped.
 *
 * @returns 0 when the range is whole, or nobody reads standard output any more; 130 when a signal stopped it
 * @throws {Failure} that ends with 2 when it was called wrongly, with 1 when the server or the disk would not go on
 */
export async function pullCommand(
  args: readonly string[],
  language: Language,
  around: PullSurroundings,
  terminal: NodeJS.WriteStream | undefined,
): Promise<number> {
  const choices = parsePull(args, around.env);
  const { out } = choices;
  const toStdout = out === "-";
  const gone = new AbortController();
  stopSignal(around).then(() => gone.abort(stopped));
  const display = createDisplay(terminal, around.stderr, language);
  let destination: Destination | undefined;
  try {
    const begin = await readerOf(choices, around.env, { signal: gone.signal, onProgress: display.show });
    destination = toStdout ? openStdout(choices, around) : await openFile(choices, display.say);
    const last = await fill(destination, begin, display);
    display.stop();
    const text = done(choices, destination, last)[language];
    (toStdout ? around.stderr : around.stdout).write(text);
    return 0;
  } catch (error) {
    display.stop();
    if (error === readerGone) return 0;
    if (error !== stopped) throw explained(error, out);
    if (destination) display.say(stood(out, destination.state()));
    return 130;
  }
}

/**
 * Adds every step to the destination.
 *
 * @returns how far the pull came, undefined when there was no step
 */
async function fill(destination: Destination, begin: Reader, display: Display): Promise<Progress | undefined> {
  let last: Progress | undefined;
  try {
    for await (const step of begin(destination.cursor)) {
      await destination.add(step);
      display.add(step);
      last = step.progress;
    }
  } finally {
    await destination.close();
  }
  return last;
}

/** Makes all that needs no file, so that a call that is wrong leaves none behind. */
async function readerOf(
  choices: PullChoices,
  env: Surroundings["env"],
  course: Pick<PullOptions<ReportId>, "signal" | "onProgress">,
): Promise<Reader> {
  const { report, from, to, budget, campaign, now, patience: patienceMs } = choices;
  const client = await clientOf(choices, env);
  const profile = choices.profile === undefined ? undefined : await profileFrom(choices.profile, "--profile");
  const campaigns = campaign === undefined ? {} : { campaign_id: campaign };
  const inFlight = choices["in-flight"];
  const settleMs = choices["settle-hours"] * 3_600_000;
  return (cursor) =>
    pull(client, report, {
      ...{ from, to, ...campaigns, cursor, profile, inFlight, budget, settleMs, patienceMs, now },
      ...course,
    } as object as PullOptions<ReportId>);
}

async function clientOf(choices: PullChoices, env: Surroundings["env"]): Promise<Client> {
  const fetch = await proxyFetch(env);
  try {
    return createClient({ token: choices.token, fetch, ...serverOf(choices) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure({ en: error.message, es: error.message });
  }
}

function serverOf({ server, url }: PullChoices): ServerOptions {
  if (url === undefined) return { server: server ?? "" };
  return { baseUrl: url, ...(server === undefined ? {} : { server }) };
}
