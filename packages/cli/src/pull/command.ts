import { createClient, type ServerOptions } from "@mockvox/client";
import { type Cursor, type PullOptions, pull, type Step } from "@mockvox/client/pull";
import { formatVendorSecond, parseVendorSecond, type ReportId } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Language } from "../language.ts";
import { profileFrom } from "../profile-choice.ts";
import { type Surroundings, stopSignal } from "../surroundings.ts";
import { createBar } from "./bar.ts";
import { done } from "./done.ts";
import { explained } from "./explain.ts";
import { exists, openPullFile } from "./file.ts";
import { type PullChoices, parsePull } from "./flags.ts";
import { holdFile } from "./lock.ts";
import { readState, rewound, type State, stateFileOf } from "./state.ts";

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
    await using _ = await holdFile(out);
    await using file = await openPullFile(out, await beginningOf(choices));
    for await (const step of begin(file.state().cursor)) await file.add(step);
    bar.stop();
    around.stdout.write(done(out, file.state(), language));
    return 0;
  } catch (error) {
    bar.stop();
    if (error === stopped) return 130;
    throw explained(error);
  }
}

/** Makes all that needs no file, so that a call that is wrong leaves none behind. */
async function readerOf(
  choices: PullChoices,
  course: Pick<PullOptions<ReportId>, "signal" | "onProgress">,
): Promise<(cursor: Cursor | undefined) => AsyncIterable<Step>> {
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

/** Where the file stands: at its beginning, or where an earlier run left it. */
async function beginningOf(choices: PullChoices): Promise<State> {
  const { out, format, report, from, campaign } = choices;
  const origin = choices.url ?? `wv${choices.server}`;
  const state = await readState(stateFileOf(out));
  if (!state) {
    if (await exists(out)) throw notOurs(out);
    return { origin, format, bytes: 0, rows: 0, windows: [] };
  }
  const { cursor } = state;
  const isSame = state.origin === origin && state.format === format;
  const isSamePull =
    !cursor || (cursor.report === report && cursor.from === from && cursor.parameters.campaign_id === campaign);
  if (!isSame || !isSamePull) throw anotherPull(out);
  if (!cursor) return state;
  const next = daysBefore(cursor.next, choices["reread-days"]);
  return next < cursor.next || isInFile(next, state) ? rewound(state, next) : state;
}

/** Whether the pull goes on with a window that the file has: it was not over when it was read. */
function isInFile(next: string, { windows }: State): boolean {
  const last = windows.at(-1);
  return last !== undefined && next <= last.from;
}

function daysBefore(second: string, days: number): string {
  return formatVendorSecond((parseVendorSecond(second) ?? 0) - days * 86_400);
}

function notOurs(out: string): Failure {
  return new Failure({
    en: `${out} is there already and no pull has left it. Name another file.`,
    es: `${out} ya existe y no lo dejó ninguna descarga. Indique otro archivo.`,
  });
}

function anotherPull(out: string): Failure {
  return new Failure({
    en: `${out} belongs to a pull of another report, range, server or format. Name another file, or pull the same.`,
    es: `${out} pertenece a una descarga de otro reporte, rango, servidor o formato. Indique otro archivo o descargue lo mismo.`,
  });
}
