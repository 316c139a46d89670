import { createClock, type OwnData, parseOwnData, showable } from "@mockvox/mock-server";
import { type Answered, type FakeServer, type Page, serve } from "@mockvox/mock-server/serve";
import { banner } from "./banner.ts";
import { failureOf } from "./failure.ts";
import { readJsonFile } from "./json-file.ts";
import type { Language } from "./language.ts";
import { createPage } from "./page.ts";
import { profileFrom } from "./profile-choice.ts";
import { jsonLine, prettyLine } from "./request-line.ts";
import type { ServeChoices } from "./serve-flags.ts";
import { type Surroundings, stopSignal } from "./surroundings.ts";

/** Serves until the process is told to stop, then drains and returns 0. A second signal does not wait. */
export async function serveCommand(choices: ServeChoices, language: Language, around: Surroundings): Promise<number> {
  const write = (text: string): void => void around.stdout.write(text);
  const line = requestLines[choices.log];
  // A page built before, for who starts the command often: the tests of the page do.
  const page = createPage(around.env.MOCKVOX_PAGE || undefined);
  const server = await start(choices, page, line && ((answered) => write(line(answered))));
  const now = server.wolkvox.clock.now();
  const ready = { event: "ready", url: server.url, seed: choices.seed, profile: choices.profile };
  write(choices.log === "json" ? `${JSON.stringify(ready)}\n` : banner(server.url, choices, now, language));
  await stopSignal(around);
  await server.close();
  return 0;
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
    inMaintenance: maintenance,
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
    const isListening = error instanceof Error && error.cause !== undefined;
    throw failureOf(
      { en: "mockvox serve could not start", es: "mockvox serve no pudo empezar" },
      error,
      isListening ? 1 : 2,
    );
  }
}

function dataFrom(file: string): Promise<OwnData> {
  return readJsonFile(file, parseOwnData, { en: `--data ${showable(file)}`, es: `--data ${showable(file)}` });
}
