import { setTimeout } from "node:timers/promises";
import { createClock, type OwnData, parseOwnData, showable } from "@mockvox/mock-server";
import { type Answered, type FakeServer, type Page, serve } from "@mockvox/mock-server/serve";
import { banner } from "./banner.ts";
import { failureOf } from "./failure.ts";
import { readJsonFile } from "./json-file.ts";
import type { Language } from "./language.ts";
import { listenFailure } from "./listen-failure.ts";
import { createLog } from "./log.ts";
import { createPage } from "./page.ts";
import type { Environment } from "./parse-flags.ts";
import { profileFrom } from "./profile-choice.ts";
import { jsonLine, prettyLine } from "./request-line.ts";
import { type ServeChoices, serveFlags } from "./serve-flags.ts";
import { serveWith } from "./started-by.ts";
import { type Surroundings, stopSignal } from "./surroundings.ts";

/** Serves until the process is told to stop, then drains and returns 0. A second signal does not wait. */
export async function serveCommand(choices: ServeChoices, language: Language, around: Surroundings): Promise<number> {
  const log = createLog(around.stdout, { tellDropped: droppedLine(choices.log, language), patience });
  const line = requestLines[choices.log];
  // A page built before, for who starts the command often: the tests of the page do.
  const page = createPage(around.env.MOCKVOX_PAGE || undefined);
  const server = await start(choices, page, line && ((answered) => log.print(line(answered))), around.env);
  const now = server.wolkvox.clock.now();
  const ready = { event: "ready", url: server.url, seed: choices.seed, profile: choices.profile };
  log.print(choices.log === "json" ? `${JSON.stringify(ready)}\n` : banner(server.url, choices, now, language));
  await stopSignal(around);
  await server.close();
  // What nobody reads would keep the process for ever.
  if (!(await log.end())) around.exit(0);
  return 0;
}

const patience = (): Promise<unknown> => setTimeout(500);

function droppedLine(format: ServeChoices["log"], language: Language): (count: number) => string {
  if (format === "json") return (count) => `${JSON.stringify({ event: "dropped", lines: count })}\n`;
  return (count) =>
    ({
      en: `${count} lines were dropped: what is printed here is read too slowly.\n`,
      es: `Se descartaron ${count} líneas: lo que se imprime aquí se lee muy despacio.\n`,
    })[language];
}

const requestLines: Record<ServeChoices["log"], ((answered: Answered) => string) | undefined> = {
  pretty: prettyLine,
  json: jsonLine,
  none: undefined,
};

async function start(
  choices: ServeChoices,
  page: Page,
  onAnswered: ((answered: Answered) => void) | undefined,
  env: Environment,
): Promise<FakeServer> {
  const { clock: startAt, speed, data, profile, latency, maintenance, token, opened, restatement } = choices;
  const { port, host, seed, size, licenses, server } = choices;
  const options = {
    port,
    host,
    seed,
    size,
    licenses,
    server,
    latency,
    maintenance: maintenance,
    openedOn: opened,
    restatement: restatement === "on",
    profile: await profileFrom(profile, "--profile"),
    ...(data === undefined ? {} : { data: await dataFrom(data) }),
    ...(token.length > 0 ? { tokens: token } : {}),
    ...(choices["admin-key"] === undefined ? {} : { adminKey: choices["admin-key"] }),
    page,
    allowHosts: choices["allow-host"],
    allowOrigins: choices["allow-origin"],
    onAnswered,
  };
  try {
    return await serve({
      ...options,
      clock: createClock({ speed, ...(startAt === undefined ? {} : { start: startAt }) }),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { host, port } = choices;
    const hostFlag = host === serveFlags.host.default ? "" : ` --host ${host}`;
    const commandWith = (free: number): string => serveWith(`--port ${free}${hostFlag}`, env);
    if (error.cause !== undefined) throw await listenFailure(error.cause, { host, port, commandWith });
    throw failureOf({ en: "serve could not start", es: "serve no pudo empezar" }, error);
  }
}

function dataFrom(file: string): Promise<OwnData> {
  return readJsonFile(file, parseOwnData, { en: `--data ${showable(file)}`, es: `--data ${showable(file)}` });
}
