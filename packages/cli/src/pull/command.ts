import { createClient, type ServerOptions } from "@mockvox/client";
import { type Cursor, type PullOptions, pull, type Step } from "@mockvox/client/pull";
import type { ReportId } from "@mockvox/spec";
import type { Language } from "../language.ts";
import { profileFrom } from "../profile-choice.ts";
import { type Surroundings, stopSignal } from "../surroundings.ts";
import { createBar } from "./bar.ts";
import { beginningOf } from "./beginning.ts";
import { done } from "./done.ts";
import { explained } from "./explain.ts";
import { openPullFile } from "./file.ts";
import { type PullChoices, parsePull } from "./flags.ts";
import { holdFile } from "./lock.ts";
import type { State } from "./state.ts";

/** Reads on from where a file stands. */
type Reader = (cursor: Cursor | undefined) => AsyncIterable<Step>;

/** The stop of a pull by a signal. */
const stopped = Symbol("stopped");

/**
 * Pulls a report into a file, as the arguments behind `mockvox pull` say; the same command goes on where it stopped.
 *
 * @returns 0 when the range is whole, 130 when a signal stopped it
 * @throws {Failure} that ends with 2 when it was called wrongly, with 1 when the server would not go on
 */
export async function pullCommand(
  args: readonly string[],
  language: Language,
  around: Surroundings,
  terminal: NodeJS.WriteStream | undefined,
): Promise<number> {
  const choices = parsePull(args, around.env);
  const { out } = choices;
  const gone = new AbortController();
  stopSignal(around).then(() => gone.abort(stopped));
  const bar = createBar(terminal, language);
  try {
    const begin = await readerOf(choices, { signal: gone.signal, onProgress: bar.show });
    const state = await fill(choices, begin);
    bar.stop();
    around.stdout.write(done(out, state, language));
    return 0;
  } catch (error) {
    bar.stop();
    if (error === stopped) return 130;
    throw explained(error);
  }
}

/** Adds every step to the file, which nobody else writes to meanwhile. */
async function fill(choices: PullChoices, begin: Reader): Promise<State> {
  const { out } = choices;
  const letGo = await holdFile(out);
  try {
    const beginning = await beginningOf(choices);
    const file = await openPullFile(out, beginning);
    try {
      for await (const step of begin(beginning.first.cursor)) await file.add(step);
    } finally {
      await file.close();
    }
    return file.state();
  } finally {
    await letGo();
  }
}

/** Makes all that needs no file, so that a call that is wrong leaves none behind. */
async function readerOf(
  choices: PullChoices,
  course: Pick<PullOptions<ReportId>, "signal" | "onProgress">,
): Promise<Reader> {
  const { report, from, to, budget, campaign } = choices;
  const client = createClient({ token: choices.token, ...serverOf(choices) });
  const profile = choices.profile === undefined ? undefined : await profileFrom(choices.profile, "--profile");
  const campaigns = campaign === undefined ? {} : { campaign_id: campaign };
  const inFlight = choices["in-flight"];
  const settleMs = choices["settle-hours"] * 3_600_000;
  return (cursor) =>
    pull(client, report, {
      ...{ from, to, ...campaigns, cursor, profile, inFlight, budget, settleMs },
      ...course,
    } as object as PullOptions<ReportId>);
}

function serverOf({ server, url }: PullChoices): ServerOptions {
  if (url === undefined) return { server: server ?? "" };
  return { baseUrl: url, ...(server === undefined ? {} : { server }) };
}
